import { describe, expect, it } from 'vitest';
import { goodUntil, keptUntil } from '../../../src/report/figures/kept-until.ts';
import { sampleReport } from '../sample.ts';

const range = { from: '2024-05-07', to: '2024-05-31' };

describe('how long kept contacts stand', () => {
  it.each([
    ['nothing ends', [], [], { forAll: null, contacts: 0, first: null, firstConsent: null }],
    [
      'consents end, a scrub falls due',
      [
        { date: '2024-05-13', why: 'consent', path: '' },
        { date: '2024-06-06', why: 'scrub', path: 'bloctel.csv' },
      ],
      [
        { date: '2024-05-13', contacts: 2 },
        { date: '2024-05-20', contacts: 3 },
      ],
      { forAll: '2024-06-06', contacts: 5, first: '2024-05-13', firstConsent: '2024-05-13' },
    ],
    [
      'the law changes first',
      [
        { date: '2026-08-11', why: 'law', path: '' },
        { date: '2026-09-01', why: 'waiver', path: '' },
      ],
      [],
      { forAll: '2026-08-11', contacts: 0, first: null, firstConsent: null },
    ],
  ] as const)('%s', (_, lapses, days, expected) => {
    const report = sampleReport({ lapses: [...lapses], keptLapses: { ...range, days: [...days] } });
    expect(keptUntil(report)).toEqual(expected);
  });
});

describe('a list as a whole', () => {
  const scrub = { date: '2024-06-06', why: 'scrub', path: 'bloctel.csv' } as const;
  const days = [{ date: '2024-05-13', contacts: 3 }];
  it.each([
    ['is good until whatever ends first', [], '2024-05-20', '2024-05-20'],
    ['does not end with contacts that lapse one by one', days, '2024-05-13', '2024-06-06'],
  ])('%s', (_, lapsing, first, expected) => {
    const keptLapses = { ...range, days: lapsing };
    expect(goodUntil(sampleReport({ keptLapses, lapses: [scrub], goodUntil: first }))).toBe(expected);
  });
});
