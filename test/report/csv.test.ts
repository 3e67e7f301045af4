import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings.ts';
import type { Lang } from '../../src/model.ts';
import { csv } from '../../src/report/csv.ts';
import { becauseWords } from '../../src/report/words/because.ts';
import type { Say } from '../../src/report/words/say.ts';
import { visible } from '../../src/words/visible.ts';
import { csvField } from '../../src/write/csv.ts';
import { callFinding, campaignFinding, finding, sampleReport, sampleSay } from './sample.ts';

const header = 'rule,severity,subject,source,line,number,territory,occurred_at,callable_from,article,message';

function rows(findings: Finding[]): string[] {
  const text = [...csv.render(sampleReport({ findings }), sampleSay())].join('');
  return text.split('\n');
}

function firstRow(change: Partial<Finding>): Record<string, string> {
  const text = [...csv.render(sampleReport({ findings: [finding(change)] }), sampleSay())].join('');
  const [row] = parse<Record<string, string>>(text, { columns: true });
  if (!row) throw new Error('no row');
  return row;
}

describe('violations.csv', () => {
  it('has its header even without a finding', () => {
    expect(rows([])).toEqual([header, '']);
  });

  it('writes a contact finding', () => {
    expect(rows([finding({ callableFrom: 19_782 })])[1]).toBe(
      "opposition/bloctel,error,contact,contacts.csv,12,'+33 6 12 •• •• 78,FR,,2024-02-29,C. conso. L223-1,listed of opposition/bloctel",
    );
  });

  it('leaves empty what a campaign finding does not have', () => {
    expect(rows([campaignFinding('bloctel/missing')])[1]).toBe(
      'bloctel/missing,error,campaign,,,,,,,C. conso. L223-1,listed of bloctel/missing',
    );
  });

  it.each([
    ['a formula in a message', { data: { text: '=HYPERLINK("x")' } }, 'message', '\'=HYPERLINK("x")'],
    ['a formula in a path', { source: '@SUM(A1)' }, 'source', "'@SUM(A1)"],
    ['standard input', { source: '-' }, 'source', '-'],
    ['an escape sequence', { data: { text: 'a\u001b[2Jb' } }, 'message', 'a\\u001b[2Jb'],
    ['a line break', { data: { text: 'a\nb' } }, 'message', 'a\\u000ab'],
    ['quotes and commas', { data: { text: 'say "a", b' } }, 'message', 'say "a", b'],
    ['a comma in an article', { rule: 'hours/closed-day' }, 'article', 'C. conso., D223-9'],
  ])('%s', (_name, change, column, expected) => {
    expect(firstRow(change)[column]).toBe(expected);
  });

  it('writes each finding as if it were alone, whatever came before it', () => {
    const say: Say = {
      ...sampleSay(),
      cited: (one) => ({ ...sampleSay().cited(one), article: `law of ${one.message} ${one.occurredAt}` }),
    };
    const written = (findings: Finding[]) =>
      [...csv.render(sampleReport({ findings }), say)].join('').split('\n').slice(1, -1);
    const one = callFinding('hours/closed-day', { message: 'weekend', occurredAt: '2024-04-21' });
    const changes: Partial<Finding>[] = [
      {},
      { severity: 'warning' },
      { subject: 'campaign' },
      { source: 'other.csv' },
      { rule: 'a/a' },
      { message: 'other' },
      { occurredAt: '2024-04-28' },
      { data: { text: 'said' } },
      { number: 0 },
    ];
    const alone = changes.map((change) => written([{ ...one, ...change }])[0]);
    const all = [...changes, ...changes].map((change) => ({ ...one, ...change }));
    expect([...new Set(alone)]).toHaveLength(changes.length);
    expect(written(all)).toEqual([...alone, ...alone]);
  });

  const earlier = { file: 'calls.csv', line: 12, occurredAt: '2024-04-20T11:00:00+02:00' };
  const entry = { file: 'own.csv', line: 3, occurredAt: '2024-04-21' };
  it.each<[string, Finding['because'], string]>([
    ['nothing', [], ''],
    ['an earlier call', [earlier], '; earlier: 2024-04-20T11:00:00+02:00 (calls.csv, line 12)'],
    [
      'a call and an entry of the day',
      [earlier, entry],
      '; earlier: 2024-04-20T11:00:00+02:00 (calls.csv, line 12), 2024-04-21 (own.csv, line 3)',
    ],
    ['an entry without a date', [{ ...entry, occurredAt: '' }], '; see own.csv, line 3'],
    ['an entry of later', [{ ...entry, occurredAt: '2024-04-22' }], '; see 2024-04-22 (own.csv, line 3)'],
    ['a path that does something', [{ ...entry, file: 'a\nb', occurredAt: '' }], '; see a\\u000ab, line 3'],
  ])('says what makes a call a violation: %s', (_name, because = [], words) => {
    const { message } = firstRow({ ...callFinding('hours/closed-day'), because });
    expect(message).toBe(`listed of hours/closed-day${words}`);
  });

  it('says it in French', () => {
    const of = (because: Finding['because'] = []) =>
      [
        ...csv.render(
          sampleReport({ findings: [callFinding('hours/closed-day', { because })] }),
          sampleSay('fr'),
        ),
      ].join('');
    expect(of([earlier])).toContain(
      '\u00a0; auparavant\u00a0: 2024-04-20T11:00:00+02:00 (calls.csv, ligne 12)',
    );
    expect(of([{ ...entry, occurredAt: '' }])).toContain('\u00a0; voir own.csv, ligne 3');
  });

  const said = fc.oneof(
    fc.constantFrom('=', '"', 'a "b", c', '\u001b', 'é', ''),
    fc.string({ unit: 'binary' }),
  );
  const places = fc.array(
    fc.record({
      file: said,
      line: fc.nat(),
      occurredAt: fc.constantFrom('', '2024-04-20', '2024-04-20T11:00:00+02:00', '2024-04-22'),
    }),
  );
  it('writes the same bytes as the words of the message in one cell', () => {
    fc.assert(
      fc.property(said, places, fc.constantFrom<Lang>('en', 'fr'), (text, because, lang) => {
        const one = callFinding('hours/outside-window', { data: { text }, because });
        const [, ...chunks] = csv.render(sampleReport({ findings: [one] }), sampleSay(lang));
        const cell = csvField(visible(text + becauseWords(one, lang)), ',');
        expect(chunks.join('')).toMatch(/^hours\/outside-window,error,call,calls\.csv,12,/);
        expect(chunks.join('').endsWith(`"C. conso., D223-9",${cell}\n`)).toBe(true);
      }),
    );
  });

  it('is read back by csv-parse whatever the path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (source) => {
        const shown = visible(source);
        const isFormula = shown.length > 1 && /^["\s]*[=+\-@＝＋－＠]/.test(shown);
        expect(firstRow({ source }).source).toBe(isFormula ? `'${shown}` : shown);
      }),
    );
  });

  it('comes in chunks of about 64 KiB', () => {
    const findings = Array.from({ length: 5000 }, (_, line) => finding({ line: line + 1 }));
    const chunks = [...csv.render(sampleReport({ findings }), sampleSay())];
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.length).toBeLessThan(20);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(70_000);
    expect(chunks.join('').split('\n')).toHaveLength(5002);
  });
});
