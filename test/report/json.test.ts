import { describe, expect, it } from 'vitest';
import { json } from '../../src/report/json.ts';
import type { Report } from '../../src/report/model.ts';
import { callFinding, campaignFinding, finding, sampleReport, sampleSay } from './sample.ts';
import { reportProblems as problems } from './schemas.ts';

const render = (report: Report) => [...json.render(report, sampleSay())].join('');

describe('report.json', () => {
  it.each([
    ['a cleared run', sampleReport()],
    ['no finding at all', sampleReport({ findings: [] })],
    [
      'a run that is not cleared',
      sampleReport({
        status: 'not-cleared',
        goodUntil: null,
        findings: [
          campaignFinding('bloctel/missing'),
          finding({ callableFrom: 19_782 }),
          callFinding('hours/closed-day'),
        ],
        accepted: [
          { rule: 'calls/missing', reason: 'new company' },
          { rule: 'bloctel/stale', reason: 'late', until: '2024-05-20' },
        ],
        campaign: { ...sampleReport().campaign, name: 'spring' },
        policy: { refusalPause: 'keep', switchboardRows: 10, localHolidays: false },
      }),
    ],
  ])('meets its schema: %s', (_name, report) => {
    expect(problems(JSON.parse(render(report)))).toEqual([]);
  });

  it('the schema refuses another version, a missing field and a rule id out of form', () => {
    const good = JSON.parse(render(sampleReport()));
    expect(problems({ ...good, schemaVersion: 2 })).not.toEqual([]);
    expect(problems({ ...good, status: undefined })).not.toEqual([]);
    expect(problems({ ...good, byRule: { Hours: 1 } })).not.toEqual([]);
    expect(problems({ ...good, extra: 1 })).not.toEqual([]);
  });

  it('keeps counts, masks numbers, and names nothing with null', () => {
    const report = JSON.parse(
      render(sampleReport({ findings: [campaignFinding('calls/stale'), finding()] })),
    );
    expect(report.byRule).toEqual({ 'calls/stale': 1, 'opposition/bloctel': 1 });
    expect(report.findings[0]).toMatchObject({ source: null, line: null, number: null, territory: null });
    expect(report.findings[1]).toMatchObject({ number: '+33 6 12 •• •• 78', line: 12, callableFrom: null });
  });

  it('names what makes a call a violation', () => {
    const because = [
      { file: 'calls.csv', line: 12, occurredAt: '2024-04-20T11:00:00+02:00' },
      { file: 'own.csv', line: 3, occurredAt: '' },
    ];
    const report = JSON.parse(
      render(sampleReport({ findings: [callFinding('refusal/ignored', { because }), finding()] })),
    );
    expect(problems(report)).toEqual([]);
    expect(report.findings.map((one: { because: unknown }) => one.because)).toEqual([because, []]);
  });

  it('has the same keys in the same order, rules sorted', () => {
    const one = render(sampleReport({ byRule: { 'b/b': 1, 'a/a': 2 } }));
    expect(one).toBe(render(sampleReport({ byRule: { 'a/a': 2, 'b/b': 1 } })));
    expect(Object.keys(JSON.parse(one).byRule)).toEqual(['a/a', 'b/b']);
  });

  it('escapes separators and controls that JSON itself lets through', () => {
    const text = '\u2028\u2029\u009b\u202e</script>';
    const out = render(sampleReport({ findings: [finding({ data: { text } })] }));
    expect(out).not.toMatch(/[\u2028\u2029\u009b\u202e]/);
    expect(JSON.parse(out).findings[0].message).toBe(text);
  });
});
