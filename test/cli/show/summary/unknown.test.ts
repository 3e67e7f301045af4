import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/report/model.ts';
import { callFinding, campaignFinding } from '../../../report/sample.ts';
import { audited, spoken, unknown } from './calls-support.ts';
import { blockOf } from './support.ts';

describe('logs with results that nobody knows', () => {
  const findings = [
    unknown('one.csv'),
    unknown('one.csv'),
    unknown('two.csv'),
    callFinding('hours/closed-day'),
  ];
  const stopped = { ...audited, findings };

  const stepsOf = (report: Report) =>
    blockOf(spoken(report, 'en', { width: 1000 }), 'What to do next')
      .split('\n')
      .slice(1)
      .map((line) => line.trim());

  it('are told how to have a mapping written', () => {
    expect(stepsOf({ ...stopped, findings: [unknown('one.csv'), unknown('one.csv')] })).toEqual([
      '1. Say what the unknown results mean: campaign-audit inspect one.csv --write-outcomes outcomes.yaml, fill the file in, and give it with --outcomes',
      '2. Supply what is missing, or accept each gap by name, with its reason in the campaign file.',
      '3. Then run the same command again: what could not be read may hold further findings.',
    ]);
  });

  it('of several logs have a mapping each', () => {
    expect(stepsOf(stopped).slice(0, 2)).toEqual([
      '1. Say what the unknown results mean: campaign-audit inspect one.csv --write-outcomes outcomes-1.yaml, fill the file in, and name it as outcomes of that log in the campaign file',
      '2. Say what the unknown results mean: campaign-audit inspect two.csv --write-outcomes outcomes-2.yaml, fill the file in, and name it as outcomes of that log in the campaign file',
    ]);
  });

  it('are not told so where the log has no results at all', () => {
    const none = campaignFinding('calls/unclassified-outcome', {
      message: 'none',
      data: { file: 'one.csv' },
    });
    expect(spoken({ ...stopped, findings: [none] })).not.toContain('--write-outcomes');
  });

  it('still show what was found', () => {
    const text = spoken(stopped);
    expect(text).toMatch(/^Past calls: 1,200 calls with violations\.\n[\s\S]*What stands in the way/);
    expect(blockOf(text, 'Calls with findings')).toContain('hours/closed-day');
  });
});
