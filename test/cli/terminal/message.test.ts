import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../src/cli/terminal/called.ts';
import { say } from '../../../src/cli/terminal/message.ts';
import { capture, run } from '../run.ts';

function said(text: string, { columns = 40, tty = true } = {}): string {
  const stderr = Object.assign(capture(tty), { columns });
  const streams = { stdin: process.stdin, stdout: capture(tty), stderr };
  say({ streams, env: {}, lang: 'en', color: false, mask: true, hinted: asWritten }, { en: text, fr: text });
  return stderr.text();
}

describe('a message on a terminal', () => {
  it('has its width, further lines set in', () => {
    expect(said('the list of the own company has no date and is taken as of today')).toBe(
      'campaign-audit: the list of the own\n    company has no date and is taken as\n    of today\n',
    );
  });

  it('is never narrower than forty columns', () => {
    expect(said('the list of the own company', { columns: 10 })).toBe(
      'campaign-audit: the list of the own\n    company\n',
    );
  });

  it.each([
    ['a command line', 'see more with campaign-audit inspect "my long list.csv" --role calls'],
    ['what is quoted', 'the column is not "Numéro de téléphone portable du client final" as in the others'],
    ['what is quoted in French', 'la colonne «\u00a0Numéro de téléphone portable du client\u00a0» manque'],
    ['the place it begins with', 'my lists of the last years/for the autumn/list.csv: nothing in it'],
  ])('does not break %s', (_, text) => {
    const whole = /campaign-audit inspect.*calls|".*"|«.*»|my lists.*csv/.exec(text)?.[0] ?? '';
    expect(whole.length).toBeGreaterThan(40);
    const lines = said(text).split('\n');
    expect(lines.some((line) => line.includes(whole))).toBe(true);
    expect(lines.length).toBeGreaterThan(2);
  });

  it('keeps no sign that stands for a space', () => {
    expect(said('lists/a b.csv: see "a b" and campaign-audit clean a.csv')).not.toMatch(/[\ue000-\uf8ff]/);
    expect(said('lists/a b.csv: see "a b"', { tty: false })).toBe(
      'campaign-audit: lists/a b.csv: see "a b"\n',
    );
  });

  it('stays on one line elsewhere', () => {
    const text = 'the list of the own company has no date and is taken as of today';
    expect(said(text, { tty: false })).toBe(`campaign-audit: ${text}\n`);
  });
});

describe('a mistake', () => {
  it.each([
    ['en', 100],
    ['fr', 100],
  ])('is wrapped on a terminal and not elsewhere, %s', async (lang, columns) => {
    const argv = ['cleann', '--lang', lang];
    const [shown, piped] = [await run(argv, { tty: true, env: { NO_COLOR: '1' } }), await run(argv)];
    const lines = shown.stderr.trimEnd().split('\n');
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
    expect(lines.filter((line) => /^ {4}\S/.test(line)).length).toBeGreaterThan(0);
    expect(piped.stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(shown.stderr.replaceAll('\n    ', ' ')).toBe(piped.stderr);
  });

  it('begins in red where there is colour, and is as wide', async () => {
    const { stderr } = await run(['cleann'], { tty: true });
    expect(stderr.startsWith('\u001b[31mcampaign-audit:\u001b[39m unknown command')).toBe(true);
  });

  it('has the file whole, also with spaces', async () => {
    const file = `a folder with a name that is long/and another one/${'x'.repeat(60)} y.csv`;
    const { stderr } = await run(['clean', file], { tty: true, env: { NO_COLOR: '1' } });
    expect(stderr).toContain(file);
  });

  it('of a defect has the stack as it is', async () => {
    const clean = async () => {
      throw new TypeError('x '.repeat(80).trim());
    };
    const { stderr } = await run(['clean', 'test/cli/run.ts', '--accept', 'calls/missing'], {
      tty: true,
      clean,
    });
    expect(stderr).toContain(`TypeError: ${'x '.repeat(80).trim()}\n`);
  });
});
