import fc from 'fast-check';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { cell, code, link, markdownTable } from '../../../src/report/output/marked-up.ts';
import { visible } from '../../../src/words/visible.ts';

describe('a cell of a Markdown table', () => {
  it.each([
    ['words', 'refused on 30 April: no contact', 'refused on 30 April: no contact'],
    ['French', 'l’audit « voir mobile » n’est pas', 'l’audit « voir mobile » n’est pas'],
    ['a masked number', '06 12 •• •• 78', '06 12 •• •• 78'],
    ['a day', 'jusqu’au 29/06/2024 inclus', 'jusqu’au 29/06/2024 inclus'],
    ['a file', '(bloctel_2024.csv, line 12)', '(`bloctel_2024.csv`, line 12)'],
    ['an option', 'give it with --calls.', 'give it with `--calls`.'],
    ['a mention', 'ask @admin, please', 'ask `@admin`, please'],
    ['an issue', 'see #12 and GH-1', 'see `#12` and `GH-1`'],
    ['a commit', 'in deadbeef1', 'in `deadbeef1`'],
    ['an address', 'at http://evil.example', 'at `http://evil.example`'],
    ['a bare address', 'at www.evil.example', 'at `www.evil.example`'],
    ['a link', '[click](http://x)', '`[click](http://x`)'],
    ['markup', '<b>x</b>', '`<b>x</b>`'],
    ['emphasis', '*a* _b_', '`*a*` `_b_`'],
    ['a bar', 'a|b', '`a\\|b`'],
    ['a bar behind a backslash', 'a\\|b', '`a\\\\u007cb`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['a backtick at the end', 'a`', '`` a` ``'],
    ['a line break', 'a\nb', '`a\\u000ab`'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it('shows any text as it is, and never becomes anything else', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            ...'ab1 `|\\*_[]()<>#@!:/.~$&"=-\n\t',
            'é',
            '😀',
            '\u202e',
            'www.',
            'http://',
          ),
        }),
        (text) => {
          const tokens = lexer(markdownTable(['h', 'i'], [[cell(text), code(text)]]), { gfm: true });
          const [only] = tokens;
          expect(only).toMatchObject({ type: 'table' });
          const kinds = new Set<string>();
          walkTokens(tokens, ({ type }) => void kinds.add(type));
          expect([...kinds].every((kind) => ['table', 'text', 'codespan'].includes(kind))).toBe(true);
          const rows: { tokens: Token[] }[][] = only?.type === 'table' ? only.rows : [];
          const told = rows.map((row) => row.map((one) => squeezed(one.tokens.map(textOf).join(''))));
          const wanted = squeezed(visible(text));
          expect(told).toEqual([[wanted, wanted]]);
        },
      ),
    );
  });

  it('is cut where it is too long', () => {
    expect(cell('a '.repeat(500)).length).toBe(300);
    expect(code('x'.repeat(500))).toBe(`\`${'x'.repeat(299)}…\``);
  });
});

function textOf(token: Token): string {
  return 'text' in token ? String(token.text) : '';
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('\\u007c', '|');
}

it('a link has its brackets escaped, and is text where there is no page', () => {
  expect(link('C. conso. [L223-1]', 'https://x.example/a_(b)')).toBe(
    '[C. conso. \\[L223-1\\]](https://x.example/a_%28b%29)',
  );
  expect(link('C. conso.', '')).toBe('C. conso.');
});

it('a table without rows is nothing', () => {
  expect(markdownTable(['a'], [])).toBe('');
});
