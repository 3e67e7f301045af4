import { describe, expect, test } from 'vitest';
import { FindingCounts } from '../../../src/audit/campaign/finding-counts.ts';
import type { Finding } from '../../../src/findings.ts';
import { callFinding, campaignFinding, finding } from '../../report/sample.ts';

const nobody: ReadonlySet<string> = new Set();

function counted(...findings: Finding[]): FindingCounts {
  const counts = new FindingCounts();
  for (const one of findings) counts.add(one.rule, () => one);
  return counts;
}

describe('the highest severity', () => {
  test('is that of contacts, of calls and of the campaign, each apart', () => {
    const counts = counted(
      finding({ severity: 'notice' }),
      finding({ rule: 'phone/invalid', severity: 'warning' }),
      callFinding('hours/closed-day'),
    );
    expect(counts.worst(nobody)).toEqual({ contacts: 'warning', calls: 'error', campaign: null });
  });

  test('of one rule on the campaign and on calls is that of each', () => {
    const onCampaign = campaignFinding('caller-id/range', { severity: 'warning' });
    const counts = counted(onCampaign, callFinding('caller-id/range', { severity: 'error' }));
    expect(counts.worst(nobody)).toEqual({ contacts: null, calls: 'error', campaign: 'warning' });
  });

  test('leaves out what is accepted', () => {
    const counts = counted(
      campaignFinding('calls/missing'),
      campaignFinding('calls/gap', { severity: 'warning' }),
    );
    expect(counts.worst(new Set(['calls/missing'])).campaign).toBe('warning');
    expect(counts.worst(nobody).campaign).toBe('error');
  });

  test('counts what was seen beside the first findings', () => {
    const counts = counted(callFinding('opposition/called', { severity: 'warning' }));
    counts.saw('opposition/called', 'call', 'error');
    expect(counts.worst(nobody).calls).toBe('error');
  });
});
