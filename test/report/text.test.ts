import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/model.ts';
import { text } from '../../src/report/text.ts';
import { callFinding, campaignFinding, finding, sampleReport, sampleSay } from './sample.ts';

const lines = (report: Report, lang: 'en' | 'fr' = 'en') =>
  [...text.render(report, sampleSay(lang))].join('').split('\n');

describe('text report', () => {
  it('says the law and the decision first', () => {
    expect(lines(sampleReport())[0]).toMatch(
      /^campaign-audit 0\.1\.0, law of 2024-05-06 \(opt-out, .*\)\. Cleared: .*\. Past calls: .*\.$/,
    );
    expect(lines(sampleReport({ status: 'not-cleared' }))[0]).toMatch(
      /NOT CLEARED: .* not clean\. Past calls/,
    );
    expect(lines(sampleReport({ status: 'not-cleared' }), 'fr')[0]).toMatch(/LISTE NON VALIDÉE/);
  });

  it.each([
    [
      'a contact',
      finding(),
      'contacts.csv:12: error opposition/bloctel: +33 6 12 •• •• 78 listed of opposition/bloctel [C. conso. L223-1]',
    ],
    [
      'a call',
      callFinding('hours/closed-day', { severity: 'warning' }),
      'calls.csv:12: warning hours/closed-day: +33 6 12 •• •• 78 2024-04-21T11:00:00+02:00 listed of hours/closed-day [C. conso., D223-9]',
    ],
    [
      'the campaign',
      campaignFinding('calls/stale', { severity: 'notice' }),
      'campaign: notice calls/stale: listed of calls/stale [C. conso. L223-1]',
    ],
    [
      'hostile text',
      finding({ source: 'a\u001b]0;x\u0007.csv', line: 0, number: 0, data: { text: 'x\ny' } }),
      'a\\u001b]0;x\\u0007.csv: error opposition/bloctel: x\\u000ay [C. conso. L223-1]',
    ],
  ])('one line for %s', (_name, found, expected) => {
    expect(lines(sampleReport({ findings: [found] }))).toEqual([expect.any(String), expected, '']);
  });

  it('speaks French', () => {
    const found = campaignFinding('calls/stale', { severity: 'warning' });
    expect(lines(sampleReport({ findings: [found] }), 'fr')[1]).toBe(
      'campagne: avertissement calls/stale\u00a0: listed of calls/stale [C. conso. L223-1]',
    );
  });
});
