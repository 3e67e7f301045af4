import type { Failure } from '../../../../src/cli/show/summary/page.ts';
import { summary } from '../../../../src/cli/show/summary/summary.ts';
import type { Lang } from '../../../../src/model.ts';
import type { Report } from '../../../../src/report/model.ts';
import {
  callFinding,
  campaignFinding,
  finding,
  sampleCallsReport,
  sampleReport,
  sampleSay,
} from '../../../report/sample.ts';

export const lists = ['cleaned.csv', 'excluded.csv', 'violations.csv'].map((name) => ({
  name,
  path: `out/${name}`,
}));
export const reports = [{ name: 'violations.csv', path: 'out/violations.csv' }];

/** Nothing was found that `--fail-on` asks about. */
export const nothingFails: Failure = {
  groups: [],
  levels: { contacts: 'never', calls: 'never', campaign: 'never' },
  without: 'never',
};

/** What the summary says, without colours, on 80 columns. */
export function said(report: Report, lang: Lang = 'en', change: object = {}): string {
  const outputs = report.status === 'cleared' ? lists : reports;
  return summary(report, sampleSay(lang), {
    color: false,
    hinted: String,
    width: 80,
    lang,
    runDir: 'out',
    outputs,
    beside: { aside: [], overwrites: [], replaced: null, copies: 0 },
    failure: nothingFails,
    ...change,
  });
}

const sections = (text: string) => text.split('\n\n');
export const blockOf = (text: string, title: string) =>
  sections(text).find((block) => block.startsWith(title)) ?? '';

export const stopped = sampleReport({
  status: 'not-cleared',
  goodUntil: null,
  findings: [
    campaignFinding('bloctel/missing', { data: { text: 'no export was given; give it with --bloctel' } }),
    campaignFinding('sector/banned', { data: { text: 'the sector is closed' } }),
    finding(),
  ],
});
export const calls = sampleCallsReport({ findings: [callFinding('hours/closed-day')] });
