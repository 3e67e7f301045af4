import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings.ts';
import { github } from '../../src/report/github.ts';
import type { ListReport } from '../../src/report/model.ts';
import { callFinding, campaignFinding, finding, sampleReport, sampleSay } from './sample.ts';

const lines = (change: Partial<ListReport>, lang: 'en' | 'fr' = 'en') =>
  [...github.render(sampleReport(change), sampleSay(lang))].join('').trimEnd().split('\n');

function annotation(one: Finding, change: Partial<ListReport> = {}): string {
  return lines({ findings: [one], ...change })[1] ?? '';
}

const many = (count: number, severity: Finding['severity']) =>
  Array.from({ length: count }, (_, at) => finding({ line: at + 2, severity }));

describe('GitHub annotations', () => {
  it('the decision stands first, as plain text', () => {
    expect(lines({})[0]).toBe(
      'campaign-audit: Cleared: 312 of 400 contacts kept, 88 excluded. Past calls: 1,200 calls with violations.',
    );
    expect(lines({ status: 'not-cleared' })[0]).toMatch(/NOT CLEARED: .* not clean/);
  });

  it.each<[string, Finding, string]>([
    [
      'a contact',
      finding(),
      '::error file=contacts.csv,line=12,title=Title of opposition/bloctel (opposition/bloctel)::+33 6 12 •• •• 78, listed of opposition/bloctel',
    ],
    [
      'a call',
      callFinding('hours/closed-day', { severity: 'warning' }),
      '::warning file=calls.csv,line=12,title=Title of hours/closed-day (hours/closed-day)::+33 6 12 •• •• 78, 2024-04-21T11:00:00+02:00, listed of hours/closed-day',
    ],
    [
      'the campaign',
      campaignFinding('calls/stale', { severity: 'notice' }),
      '::notice title=Title of calls/stale (calls/stale)::listed of calls/stale',
    ],
    [
      'a path that needs escapes, outside the working directory',
      finding({ source: '/home/ada/a,b:c%d.csv', number: 0, data: { text: '50% : x, y' } }),
      '::error file=a%2Cb%3Ac%25d.csv,line=12,title=Title of opposition/bloctel (opposition/bloctel)::50%25 : x, y',
    ],
    [
      'standard input',
      finding({ source: '-', number: 0 }),
      '::error line=12,title=Title of opposition/bloctel (opposition/bloctel)::listed of opposition/bloctel',
    ],
    [
      'a line break',
      campaignFinding('calls/stale', { data: { text: 'a\n::error::b' } }),
      '::error title=Title of calls/stale (calls/stale)::a\\u000a::error::b',
    ],
  ])('%s', (_, one, expected) => {
    expect(annotation(one)).toBe(expected);
  });

  it('what is accepted is a notice, with its reason', () => {
    const accepted = [{ rule: 'calls/missing', reason: 'a new company' }];
    expect(annotation(campaignFinding('calls/missing'), { accepted })).toMatch(
      /^::notice .*::accepted: a new company, /,
    );
  });

  it.each([
    [10, 10, null],
    [11, 10, '::error title=campaign-audit::and 2 more errors; all of them are in the csv report'],
    [1009, 10, '::error title=campaign-audit::and 1,000 more errors; all of them are in the csv report'],
  ])('of %d errors there are %d annotations', (count, shown, last) => {
    const errors = lines({ findings: many(count, 'error') }).slice(1);
    expect(errors).toHaveLength(shown);
    if (last !== null) expect(errors.at(-1)).toBe(last);
  });

  it('has ten of each kind, the errors first', () => {
    const findings = [...many(30, 'notice'), ...many(30, 'warning'), ...many(30, 'error')];
    const kinds = lines({ findings })
      .slice(1)
      .map((line) => line.split(' ')[0]);
    const ten = (kind: string) => new Array(10).fill(`::${kind}`);
    expect(kinds).toEqual([...ten('error'), ...ten('warning'), ...ten('notice')]);
  });

  it('speaks French', () => {
    expect(lines({ findings: many(11, 'warning') }, 'fr').at(-1)).toBe(
      '::warning title=campaign-audit::et 2\u00a0autres avertissements\u00a0; tous figurent dans le rapport csv',
    );
    expect(lines({ findings: many(10, 'error').concat(many(1, 'error')) }, 'fr')[0]).toBe(
      'campaign-audit\u00a0: Liste validée\u00a0: 312\u00a0contacts conservés sur 400, 88\u00a0exclus. Appels passés\u00a0: 1\u202f200\u00a0appels non conformes.',
    );
  });
});
