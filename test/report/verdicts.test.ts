import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { github } from '../../src/report/github.ts';
import { json } from '../../src/report/json.ts';
import { junit } from '../../src/report/junit.ts';
import { markdown } from '../../src/report/markdown.ts';
import type { CallCounts, CallsVerdict, Report } from '../../src/report/model.ts';
import { sarif } from '../../src/report/sarif.ts';
import { text } from '../../src/report/text.ts';
import { verdictSentences } from '../../src/report/words/decision.ts';
import { renderingOf } from '../../src/report/words/rendering.ts';
import type { Reporter } from '../../src/report/words/say.ts';
import { campaignFinding, sampleCallsReport, sampleReport, sampleSay } from './sample.ts';

const { calls } = sampleReport();
const past = (change: Partial<CallsVerdict & CallCounts>) => ({ calls: { ...calls, ...change } });
const noInputs = { inputs: [] };
const blind = ['opposition/called', 'consent/called-without', 'consent/outside-slot'];

const cleared = 'Cleared: 312 of 400 contacts kept, 88 excluded.';
const violations = 'Past calls: 1,200 calls with violations.';

const cases: [string, Report, string[]][] = [
  ['errors, all checked', sampleReport(), [cleared, violations]],
  [
    'one call with errors',
    sampleReport(past({ withErrors: 1 })),
    [cleared, 'Past calls: 1 call with violations.'],
  ],
  [
    'of caller numbers alone',
    sampleReport(past({ withErrors: 0 })),
    [cleared, 'Past calls: caller numbers with violations.'],
  ],
  [
    'errors, and not all checked',
    sampleReport(past({ unchecked: blind, gaps: ['calls/stale'] })),
    [
      cleared,
      violations,
      'Not checked: opposition/called, consent/called-without, consent/outside-slot (no list was given).',
      'Gap: calls/stale (title of calls/stale).',
    ],
  ],
  [
    'nothing found, and not all checked',
    sampleReport({
      ...past({ status: 'incomplete', gaps: ['calls/stale'] }),
      accepted: [{ rule: 'calls/stale', reason: '' }],
    }),
    [
      cleared,
      'Past calls: incomplete, not everything could be checked.',
      'Accepted gap: calls/stale (title of calls/stale).',
    ],
  ],
  [
    'no log, and not cleared',
    sampleReport({
      ...past({ status: 'incomplete', gaps: ['calls/missing'] }),
      ...noInputs,
      status: 'not-cleared',
    }),
    [
      'NOT CLEARED: what could not be screened is not clean.',
      'Past calls: incomplete, no call log was given.',
    ],
  ],
  ['clean', sampleReport(past({ status: 'clean' })), [cleared, 'Past calls: clean, 900,000 calls audited.']],
  [
    'no call in the log',
    sampleReport(past({ status: 'clean', audited: 0 })),
    [cleared, 'Past calls: none to audit.'],
  ],
  [
    'nobody was ever called',
    sampleReport({ ...past({ status: 'clean' }), ...noInputs }),
    [cleared, 'Past calls: none, as stated (calls: none).'],
  ],
  ['past calls alone', sampleCallsReport(), [violations]],
  [
    'past calls alone that stop',
    sampleCallsReport({
      ...past({ status: 'incomplete', gaps: ['calls/stale'] }),
      findings: [campaignFinding('calls/stale')],
    }),
    ['Past calls: incomplete, not everything could be checked.', 'Gap: calls/stale (title of calls/stale).'],
  ],
];

const written = (reporter: Reporter, report: Report) => [...reporter.render(report, sampleSay())].join('');

describe.each(cases)('%s', (_, report, sentences) => {
  it('is told in sentences, as many in French', () => {
    expect(verdictSentences(renderingOf(report, sampleSay()))).toEqual(sentences);
    const french = verdictSentences(renderingOf(report, sampleSay('fr')));
    expect(french).toHaveLength(sentences.length);
    for (const [at, sentence] of french.entries()) {
      expect(sentence).not.toBe(sentences[at]);
      expect(sentence).not.toMatch(/ [;:!?]/);
    }
  });

  it('stands first in the lines for people and for GitHub', () => {
    expect(written(text, report).split('\n')[0]).toMatch(/^campaign-audit 0\.1\.0, law of .*\)\. /);
    expect(
      written(text, report)
        .split('\n')[0]
        ?.endsWith(`). ${sentences.join(' ')}`),
    ).toBe(true);
    expect(written(github, report).split('\n')[0]).toBe(`campaign-audit: ${sentences.join(' ')}`);
  });

  it('heads the Markdown', () => {
    const head = written(markdown, report).split('\n## ')[0] ?? '';
    const isVerdict = (sentence: string) => /^(Cleared|NOT CLEARED|Past calls)/.test(sentence);
    const lines = sentences.map((sentence) => (isVerdict(sentence) ? `**${sentence}**` : `- ${sentence}`));
    expect(head.split('\n').filter((line) => /^(\*\*|- )/.test(line))).toEqual(lines);
  });

  it('is in the properties of JUnit, SARIF and JSON', () => {
    const { status, unchecked, gaps } = report.calls;
    const xml = parseXml(written(junit, report)).toJSON();
    const property = (name: string) => JSON.stringify({ name, value: '' }).slice(1, -3);
    for (const [name, value] of [
      ['calls.status', status],
      ['calls.unchecked', unchecked.join(' ')],
      ['calls.gaps', gaps.join(' ')],
    ] as const)
      expect(JSON.stringify(xml)).toContain(`${property(name)}"${value}"`);
    expect(JSON.stringify(xml).includes('{"name":"status"')).toBe(report.on === 'list');
    const log = JSON.parse(written(sarif, report)).runs[0];
    expect(log.properties).toMatchObject({ status: report.status, calls: { status, unchecked, gaps } });
    expect(JSON.parse(written(json, report))).toMatchObject({
      status: report.status,
      calls: { status, unchecked, gaps },
    });
  });

  it('is a warning of SARIF where not all was checked', () => {
    const notes = JSON.parse(written(sarif, report)).runs[0].invocations[0].toolExecutionNotifications;
    const warnings = notes.filter(({ level }: { level: string }) => level === 'warning');
    const isWhole = report.calls.unchecked.length + report.calls.gaps.length === 0;
    expect(warnings).toHaveLength(isWhole ? 0 : 1);
    if (isWhole) return;
    const [verdict, ...reasons] = sentences.filter((sentence) => !/^(Cleared|NOT CLEARED)/.test(sentence));
    const first = report.calls.status === 'violations' ? 'Not everything could be checked.' : verdict;
    expect(warnings[0].message.text).toBe([first, ...reasons].join(' '));
  });
});
