import { describe, expect, it } from 'vitest';
import { withdrawnConsent } from '../../src/rules/consent/withdrawn.ts';
import type { PersonSources } from '../../src/rules/facts.ts';
import { thirtyDays } from '../../src/rules/frequency/thirty-days.ts';
import { personRules } from '../../src/rules/index.ts';
import { isoDay } from '../../src/time/days.ts';
import { at, person } from './subjects.ts';

/** Names what it is asked for instead of rows. */
const asked: PersonSources = {
  attempts: (from, to) => [{ file: `attempts from ${isoDay(from)} to ${isoDay(to)}`, line: 1 }],
  withdrawals: (from, to) => [{ file: `withdrawals from ${isoDay(from)} to ${isoDay(to)}`, line: 1 }],
};
const filesOf = (sources: readonly { file: string }[]) => sources.map(({ file }) => file);

describe('what a bar on a person rests on', () => {
  it('are the attempts of thirty days, the day itself among them', () => {
    const four = person({ attempts: ['2024-04-08', '2024-04-08', '2024-05-01', '2024-05-07'] });
    expect(filesOf(thirtyDays.because(four, at('2024-05-07'), asked))).toEqual([
      'attempts from 2024-04-08 to 2024-05-07',
    ]);
    expect(thirtyDays.because(four, at('2023-02-28'), asked)).toEqual([]);
  });

  it('are the withdrawals of the day that decides', () => {
    const gone = person({ consents: ['2026-09-01'], withdrawals: ['2026-09-02', '2026-09-20'] });
    expect(filesOf(withdrawnConsent.because(gone, at('2026-10-05'), asked))).toEqual([
      'withdrawals from 2026-09-20 to 2026-09-20',
    ]);
    expect(withdrawnConsent.because(person({ consents: ['2026-09-01'] }), at('2026-10-05'), asked)).toEqual(
      [],
    );
  });

  it('is named by the other rules themselves', () => {
    const silent = personRules.filter((rule) => rule !== thirtyDays && rule !== withdrawnConsent);
    const known = person({ refusals: ['2026-09-02'], consents: ['2026-09-01'] });
    for (const rule of silent) expect(rule.because(known, at('2026-10-05'), asked)).toEqual([]);
  });
});
