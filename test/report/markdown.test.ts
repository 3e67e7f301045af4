import { lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import type { ListReport } from '../../src/report/model.ts';
import {
  callFinding,
  campaignFinding,
  finding,
  sampleCallsReport,
  sampleReport,
  sampleSay,
} from './sample.ts';

const write = (change: Partial<ListReport> = {}, lang: 'en' | 'fr' = 'en') =>
  [...markdown.render(sampleReport(change), sampleSay(lang))].join('');

/** The sections by heading, each with the rows of its tables. */
function sections(change: Partial<ListReport> = {}): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  let rows: string[][] = [];
  for (const token of lexer(write(change), { gfm: true })) {
    if (token.type === 'heading') {
      rows = [];
      found.set(token.text, rows);
    }
    if (token.type === 'table')
      rows.push(...token.rows.map((row: { text: string }[]) => row.map(({ text }) => text)));
  }
  return found;
}

describe('Markdown', () => {
  it('says the decision, the campaign, the law and when to screen again', () => {
    const text = write();
    expect(text).toMatch(
      /^# Telephone campaign audit\n\n\*\*Cleared: 312 of 400 contacts kept, 88 excluded\.\*\*\n/,
    );
    expect(text).toContain('Campaign from 4\u00a0May\u00a02024 to 31\u00a0May\u00a02024.');
    expect(text).toContain('Law of 6\u00a0May\u00a02024, regime opt-out.');
    expect(text).toContain(
      'Good until 5\u00a0June\u00a02024 inclusive; screen again before 6\u00a0June\u00a02024.',
    );
    expect(text).toContain(`\`${'c0ffee'.repeat(10)}\``);
    expect(text.endsWith('\nThis is not legal advice.\n')).toBe(true);
    expect(write({ law: { ...sampleReport().law, simulated: true } })).toContain('SIMULATION');
  });

  it('says that a run is not cleared, and what to do about each obstacle', () => {
    const findings = [
      campaignFinding('calls/missing'),
      campaignFinding('sector/banned'),
      campaignFinding('bloctel/rescrub-due', { severity: 'warning' }),
    ];
    expect(write({ status: 'not-cleared', findings })).toContain(
      '**NOT CLEARED: what could not be screened is not clean.**',
    );
    const rows = sections({ status: 'not-cleared', findings }).get('Campaign') ?? [];
    expect(rows.map((row) => row[3])).toEqual([
      'supply what is missing, or go on without it: `--accept` calls/missing',
      'this cannot be accepted: the campaign itself must change',
      'What puts bloctel/rescrub-due right',
    ]);
  });

  it('never offers the rows of a run that is not cleared as a list to call', () => {
    expect(sections({ status: 'not-cleared' }).get('Contacts')?.[1]?.[0]).toMatch(/not a list to call/);
    expect(sections().get('Contacts')?.[1]).toEqual(['kept', '312']);
  });

  it('counts by rule with the article, contacts and calls apart', () => {
    const link = '[C. conso. L223-1](https://www.legifrance.gouv.fr/codes/)';
    const all = sections({ findings: [finding(), finding(), callFinding('hours/closed-day')] });
    expect(all.get('Contacts')?.at(-1)).toEqual([
      '2',
      '`opposition/bloctel`',
      'Title of opposition/bloctel',
      link,
    ]);
    expect(all.get('Past calls')?.at(-1)?.slice(0, 2)).toEqual(['1', '`hours/closed-day`']);
  });

  it('shows five findings of a rule and fifty in all, the gravest first, and says of how many', () => {
    const findings = [
      ...Array.from({ length: 66 }, (_, at) =>
        finding({ line: at + 2, severity: 'notice', rule: `phone/r${Math.floor(at / 6)}` }),
      ),
      callFinding('hours/closed-day'),
    ];
    const report = { findings, byRule: { 'phone/r0': 5000, 'hours/closed-day': 1 } };
    const rows = sections(report).get('First findings') ?? [];
    expect(rows).toHaveLength(50);
    expect(rows.filter(([, rule]) => rule === '`phone/r0`')).toHaveLength(5);
    expect(rows[0]).toEqual([
      'error',
      '`hours/closed-day`',
      '`calls.csv:12`',
      '`+33` 6 12 •• •• 78',
      '`2024-04-21T11:00:00+02:00`',
      'listed of hours/closed-day',
    ]);
    expect(write(report)).toContain('50 of 5,001 findings are shown, the gravest first');
  });

  it('names accepted gaps, what was not checked, and every input with its hash', () => {
    const all = sections({ accepted: [{ rule: 'calls/missing', reason: 'a new company' }] });
    expect(all.get('Accepted gaps')).toEqual([
      ['`calls/missing`', 'Title of calls/missing', 'a new company'],
    ]);
    expect(all.get('Not checked, because no input was given for it')?.map(([rule]) => rule)).toEqual([
      '`opposition/own-list`',
    ]);
    expect(all.get('What came in')?.[0]).toEqual([
      'contacts',
      '`contacts.csv`',
      '400',
      '3',
      `\`${'ab'.repeat(32)}\``,
    ]);
  });

  it('of call logs alone speaks of calls', () => {
    const report = sampleCallsReport({ rules: [], findings: [callFinding('hours/closed-day')] });
    const text = [...markdown.render(report, sampleSay())].join('');
    expect(text).toContain('**Past calls: 1,200 calls with violations.**');
    expect(text).toContain('Each call is judged under the law of its own day.');
    expect(text).not.toContain('## Contacts');
  });

  it('stays below what a job summary may hold', () => {
    const [input] = sampleReport().inputs;
    const inputs = new Array(5000).fill({ ...input, path: 'x'.repeat(1000) });
    const findings = Array.from({ length: 5000 }, () => finding({ data: { text: 'a_b '.repeat(1000) } }));
    const text = write({ inputs, findings });
    expect(Buffer.byteLength(text)).toBeLessThan(200_000);
    expect(text).toContain('… and 4,900 more');
  });

  it('speaks French', () => {
    const text = write({ findings: [finding()] }, 'fr');
    expect(text).toContain('**Liste validée\u00a0: 312\u00a0contacts conservés sur 400, 88\u00a0exclus.**');
    expect(text).toContain('| Constats | Règle | Ce qu’elle constate | Article |');
    expect(text).toContain('| erreur | `opposition/bloctel` |');
  });
});
