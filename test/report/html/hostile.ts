import type { ListReport } from '../../../src/report/model.ts';
import { callFinding, campaignFinding, columnsNamed, finding } from '../sample.ts';
import { fullReport, sampleDistribution } from './support.ts';

/** All that text of an input may try against a page. */
export const hostileText =
  '"\'<b>&amp;</script><script>alert(1)</script><!-- ]]> <img src=x onerror=alert(2)> =cmd() \r\n\t\u001b[31m\u202egnp\u2028\u0000%';

/** A report in which every text that comes from the user is hostile. */
export function hostileReport(change: Partial<ListReport> = {}): ListReport {
  const data = { text: hostileText };
  const because = [{ file: hostileText, line: 3, occurredAt: '2024-04-02T10:05:00+02:00' }];
  const tally = { name: hostileText, calls: 2, violating: 1, withErrors: 1, byRule: {} };
  const calm = fullReport();
  return fullReport({
    status: 'not-cleared',
    inputs: calm.inputs.map((input) => ({
      ...input,
      path: hostileText,
      format: hostileText,
      encoding: hostileText,
      columns: columnsNamed(hostileText),
      notes: [{ en: hostileText, fr: hostileText }],
    })),
    findings: [
      campaignFinding('calls/missing', { data, source: hostileText, line: 2 }),
      finding({ data, source: hostileText }),
      callFinding('hours/closed-day', { data, source: hostileText, because }),
    ],
    accepted: [{ rule: 'calls/stale', reason: hostileText }],
    policy: { foreign: hostileText },
    lapses: [{ date: '2024-06-06', why: 'scrub', path: hostileText }],
    distribution: sampleDistribution({ agents: [tally], campaigns: [tally], campaignsTotal: 1 }),
    campaign: { ...calm.campaign, sector: hostileText, basis: hostileText, audience: hostileText },
    ...change,
  });
}
