import { describe, expect, it, test } from 'vitest';
import { compileLaw } from '../../src/law/compile.ts';
import type { LawOfDay } from '../../src/law/model.ts';
import { dayOf, isoDay, parseIsoDay } from '../../src/time/days.ts';

const law = compileLaw({ lawDay: null });
const on = (day: string): LawOfDay => law.on(dayNamed(day));

function dayNamed(text: string): number {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(text);
  return day;
}

const hour = 3600;
const windows = [
  { from: 10 * hour, to: 13 * hour },
  { from: 14 * hour, to: 20 * hour },
];

const consentTerms = { years: 1, proofYears: 3, appointmentSeconds: 1800, since: dayOf(2026, 8, 11) };

type View = (day: LawOfDay) => unknown;
const boundaries: [string, View, [string, unknown], [string, unknown]][] = [
  [
    'regime at the start of hours',
    (l) => l.regime,
    ['2023-02-28', 'before-hours'],
    ['2023-03-01', 'opt-out'],
  ],
  ['regime at the start of consent', (l) => l.regime, ['2026-08-10', 'opt-out'], ['2026-08-11', 'opt-in']],
  ['windows', (l) => l.hours?.windows ?? null, ['2023-02-28', null], ['2023-03-01', windows]],
  ['windows stay', (l) => l.hours?.windows, ['2026-08-10', windows], ['2026-08-11', windows]],
  ['weekdays', (l) => l.hours?.weekdays ?? null, ['2023-02-28', null], ['2026-08-11', [0, 1, 2, 3, 4]]],
  ['holidays', (l) => l.hours?.holidays.length ?? null, ['2023-02-28', null], ['2023-03-01', 11]],
  ['attempts', (l) => l.attempts, ['2023-02-28', null], ['2023-03-01', { limit: 4, days: 30 }]],
  [
    'attempts stay',
    (l) => l.attempts,
    ['2026-08-10', { limit: 4, days: 30 }],
    ['2026-08-11', { limit: 4, days: 30 }],
  ],
  [
    'pause after a refusal begins',
    (l) => l.refusalPause,
    ['2023-02-28', null],
    ['2023-03-01', { days: 60, house: false }],
  ],
  [
    'pause after a refusal becomes a house rule',
    (l) => l.refusalPause,
    ['2026-08-10', { days: 60, house: false }],
    ['2026-08-11', { days: 60, house: true }],
  ],
  ['opposition duty', (l) => l.oppositionDuty, ['2026-08-10', { days: 30 }], ['2026-08-11', null]],
  ['opposition list', (l) => l.oppositionListEnded, ['2026-08-10', false], ['2026-08-11', true]],
  ['consent', (l) => l.consent, ['2026-08-10', null], ['2026-08-11', consentTerms]],
  ['hours lifted by consent', (l) => l.hoursLiftedBy, ['2023-02-28', null], ['2023-03-01', 'consent']],
  [
    'hours lifted by appointment',
    (l) => l.hoursLiftedBy,
    ['2026-08-10', 'consent'],
    ['2026-08-11', 'appointment'],
  ],
  ['mobile callers', (l) => l.callerIds.mobilePrefixes, ['2022-12-31', null], ['2023-01-01', ['06', '07']]],
  ['forbidden callers', (l) => l.callerIds.forbidden?.length, ['2016-07-31', undefined], ['2016-08-01', 3]],
  ['withheld callers', (l) => l.callerIds.withheldForbidden, ['2016-07-31', true], ['2026-08-11', true]],
  [
    'verified callers',
    (l) => l.callerIds.verifiedRanges?.length,
    ['2022-12-31', undefined],
    ['2023-01-01', 17],
  ],
  [
    'verified callers, more',
    (l) => l.callerIds.verifiedRanges?.length,
    ['2025-12-31', 17],
    ['2026-01-01', 22],
  ],
  [
    'platform callers',
    (l) => l.callerIds.platformRanges,
    ['2022-12-31', null],
    ['2023-01-01', ['0937', '0938', '0939']],
  ],
  ['energy sector', (l) => l.bannedSectors, ['2020-07-25', []], ['2020-07-26', ['energy-renovation']]],
  [
    'training sector',
    (l) => l.bannedSectors,
    ['2022-12-20', ['energy-renovation']],
    ['2022-12-21', ['energy-renovation', 'cpf-training']],
  ],
  [
    'housing sector',
    (l) => l.bannedSectors,
    ['2026-08-10', ['energy-renovation', 'cpf-training']],
    ['2026-08-11', ['energy-renovation', 'cpf-training', 'housing-adaptation']],
  ],
  [
    'housing sector, messages alone',
    (l) => l.warnedSectors,
    ['2025-07-01', []],
    ['2025-07-02', ['housing-adaptation']],
  ],
  ['no messages alone', (l) => l.warnedSectors, ['2026-08-10', ['housing-adaptation']], ['2026-08-11', []]],
  ['press', (l) => l.pressExempt, ['2026-08-10', true], ['2026-08-11', true]],
  [
    'refusals to insurers',
    (l) => l.insuranceRefusalSince,
    ['2022-03-31', null],
    ['2022-04-01', dayOf(2022, 4, 1)],
  ],
  [
    'calls back on request',
    (l) => l.callBack,
    ['2026-08-10', null],
    ['2026-08-11', { days: 5, since: dayOf(2026, 8, 11) }],
  ],
  [
    'consent to machines',
    (l) => l.machineConsent,
    ['2010-01-01', consentTerms],
    ['2026-08-11', consentTerms],
  ],
  [
    'fines',
    (l) => l.fines,
    ['2020-07-25', { naturalPerson: 15_000, legalPerson: 75_000 }],
    ['2020-07-26', { naturalPerson: 75_000, legalPerson: 375_000 }],
  ],
  ['registration', (l) => l.registrationDays, ['2016-07-31', 30], ['2026-08-11', 30]],
];

describe('each side of each boundary', () => {
  test.each(boundaries)('%s', (_, view, [before, valueBefore], [after, valueAfter]) => {
    expect(view(on(before))).toEqual(valueBefore);
    expect(view(on(after))).toEqual(valueAfter);
  });
});

test('which numbers may not be presented', () => {
  expect(on('2024-05-06').callerIds.forbidden).toEqual([
    { prefix: '089', digits: 10, except: [] },
    { prefix: '3', digits: 4, except: ['30', '31'] },
    { prefix: '118', digits: 6, except: [] },
  ]);
});

test('which holidays are local', () => {
  const local = on('2024-05-06').hours?.localHolidays ?? {};
  expect(Object.keys(local).sort()).toEqual(['57', '67', '68', 'BL', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT']);
  expect(local.RE).toEqual(['abolition-reunion']);
  expect(local['67']).toEqual(['good-friday', 'saint-stephen']);
});

describe('over time', () => {
  it('shares one object between two changes', () => {
    expect(on('2023-03-01')).toBe(on('2025-07-01'));
    expect(on('2026-08-11')).toBe(on('2026-12-31'));
    expect(on('2025-07-01')).not.toBe(on('2025-07-02'));
  });

  test.each([
    ['1999-01-01', '2016-08-01'],
    ['2023-02-28', '2023-03-01'],
    ['2023-03-01', '2025-07-02'],
    ['2026-08-10', '2026-08-11'],
    ['2199-12-31', null],
  ])('after %s the next change is %s', (day, expected) => {
    expect(isoOrNull(law.nextChange(dayNamed(day)))).toBe(expected);
  });

  test.each([
    ['1999-01-01', '2023-03-01'],
    ['2023-02-28', '2023-03-01'],
    ['2023-03-01', '2026-08-11'],
    ['2026-08-10', '2026-08-11'],
    ['2199-12-31', null],
  ])('after %s the next regime starts on %s', (day, expected) => {
    expect(isoOrNull(law.nextRegime(dayNamed(day)))).toBe(expected);
  });
});

describe('under the law of one day', () => {
  const simulated = compileLaw({ lawDay: dayOf(2024, 5, 6) });

  it('judges every day alike, and nothing changes', () => {
    for (const day of ['1999-01-01', '2024-05-06', '2026-08-11'].map(dayNamed)) {
      const always = { insuranceRefusalSince: Number.NEGATIVE_INFINITY };
      expect(simulated.on(day)).toEqual({ ...on('2024-05-06'), ...always });
      expect(simulated.nextChange(day)).toBeNull();
      expect(simulated.nextRegime(day)).toBeNull();
    }
  });

  it('keeps the hash, which is of the whole law', () => {
    expect(simulated.hash).toBe(law.hash);
    expect(law.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

function isoOrNull(day: number | null): string | null {
  return day === null ? null : isoDay(day);
}
