import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawDiff } from '../../src/catalogue/diff.ts';
import { numbersOf } from '../../src/catalogue/entries.ts';
import { rulesOn } from '../../src/catalogue/list.ts';
import type { LawDiff, RuleTurn } from '../../src/catalogue/model.ts';
import { parameters } from '../../src/law/parameters/index.ts';
import { rules } from '../../src/rules/index.ts';
import { dose } from '../dose.ts';
import { d } from '../rules/subjects.ts';

const between = (from: string, to: string, id?: string) =>
  lawDiff(d(from), d(to), 'en', rules.find((rule) => rule.id === id) ?? null);

const turns = (list: readonly RuleTurn[]) =>
  list.map(({ rule, parameters: own }) => [rule.id, ...own.map((one) => one.id)].join(' ')).sort();
const changes = ({ changes: list }: LawDiff) =>
  list.map(({ after, parameters: own }) => [after.id, ...own.map((one) => one.id)].join(' ')).sort();
const values = ({ parameters: list }: LawDiff) =>
  Object.fromEntries(list.map(({ id, before, after }) => [id, [before.value, after.value]]));

describe('1 March 2023, when days, hours and frequency came', () => {
  const diff = between('2023-02-28', '2023-03-01');

  test('is a change of regime, on one day', () => {
    expect(diff.regime.before.id).toBe('before-hours');
    expect(diff.regime.after.id).toBe('opt-out');
    expect(diff.days).toEqual(['2023-03-01']);
  });

  test('begins', () => {
    expect(turns(diff.begins)).toEqual([
      'bloctel/rescrub-due',
      'calendar/no-lawful-day calling-windows calling-weekdays public-holidays',
      'frequency/exceeded attempt-limit attempt-days',
      'frequency/thirty-days attempt-limit attempt-days',
      'hours/closed-day calling-weekdays hours-lifted-by',
      'hours/outside-window calling-windows hours-lifted-by',
      'hours/public-holiday public-holidays hours-lifted-by',
      'refusal/ignored refusal-pause-days',
      'refusal/sixty-days refusal-pause-days',
    ]);
  });

  test('ends nothing', () => expect(diff.ends).toEqual([]));

  test('changes what call logs are screened for', () => {
    expect(changes(diff)).toEqual([
      'calls/gap refusal-pause-days attempt-days',
      'calls/missing attempt-limit attempt-days refusal-pause-days',
      'calls/stale attempt-limit attempt-days',
      'calls/unclassified-outcome refusal-pause-days attempt-limit',
      'calls/undercounts attempt-limit attempt-days',
      'calls/unreadable attempt-limit attempt-days',
    ]);
  });
});

describe('11 August 2026, when consent came', () => {
  const diff = between('2026-08-10', '2026-08-11');

  test('is a change of regime, on one day', () => {
    expect(diff.regime.before.id).toBe('opt-out');
    expect(diff.regime.after.id).toBe('opt-in');
    expect(diff.days).toEqual(['2026-08-11']);
  });

  test('begins', () => {
    expect(turns(diff.begins)).toEqual([
      'consent/called-without consent-required consent-years',
      'consent/ends-during-campaign consent-years',
      'consent/expired consent-years consent-required',
      'consent/missing consent-required',
      'consent/no-proof consent-required consent-proof-years',
      'consent/other-purpose consent-required',
      'consent/outside-slot consent-slots consent-required',
      'consent/refusal-ignored refusal-withdraws-consent consent-required',
      'consent/unknown consent-required',
      'consent/withdrawn consent-required refusal-withdraws-consent',
    ]);
  });

  test('ends', () => {
    expect(turns(diff.ends)).toEqual([
      'bloctel/missing opposition-list',
      'bloctel/rescrub-due opposition-duty-days',
      'bloctel/stale opposition-duty-days',
      'bloctel/undated opposition-duty-days',
      'opposition/not-screened opposition-list',
      'refusal/ignored refusal-pause-days',
    ]);
  });

  test('changes', () => {
    expect(changes(diff)).toEqual([
      'calls/gap refusal-pause-days house-refusal-pause-days',
      'calls/missing refusal-pause-days',
      'calls/unclassified-outcome refusal-pause-days consent-required',
      'consent/purposes consent-required',
      'consent/unreadable consent-required',
      'hours/closed-day hours-lifted-by appointment-tolerance-minutes',
      'hours/outside-window hours-lifted-by appointment-tolerance-minutes',
      'hours/public-holiday hours-lifted-by appointment-tolerance-minutes',
      'objection/ignored objection-during-call',
      'opposition/bloctel opposition-list',
      'opposition/called opposition-list registration-effect-days house-registration-days',
      'opposition/objected objection-during-call',
      'opposition/unreadable opposition-list',
      'refusal/sixty-days refusal-pause-days house-refusal-pause-days',
      'sector/banned banned-housing-adaptation banned-housing-adaptation-messages call-back-days',
      'sector/called banned-housing-adaptation banned-housing-adaptation-messages call-back-days',
    ]);
  });

  test('makes house policies of what goes on without a law', () => {
    const house = diff.changes.filter(({ before, after }) => !before.house && after.house);
    expect(house.map(({ after }) => after.id).sort()).toEqual([
      'opposition/bloctel',
      'opposition/called',
      'opposition/unreadable',
      'refusal/sixty-days',
    ]);
  });

  test('tells every number from which value to which', () => {
    expect(values(diff)).toEqual({
      'appointment-tolerance-minutes': [null, 30],
      'banned-housing-adaptation': [null, 'housing-adaptation'],
      'banned-housing-adaptation-messages': ['housing-adaptation', null],
      'call-back-days': [null, 5],
      'consent-proof-years': [null, 3],
      'consent-required': [null, true],
      'consent-slots': [null, true],
      'consent-years': [null, 1],
      'hours-lifted-by': ['consent', 'appointment'],
      'house-refusal-pause-days': [null, 60],
      'house-registration-days': [null, 30],
      'objection-during-call': [null, true],
      'opposition-duty-days': [30, null],
      'opposition-list': [true, null],
      'refusal-pause-days': [60, null],
      'refusal-withdraws-consent': [null, true],
      regime: ['opt-out', 'opt-in'],
      'registration-effect-days': [30, null],
    });
  });

  test('gives each value its days and its reference', () => {
    expect(diff.parameters.find(({ id }) => id === 'opposition-duty-days')).toMatchObject({
      before: { from: null, until: '2026-08-10', article: 'C. conso. L223-1, R223-6', certainty: 'inferred' },
      after: { from: '2026-08-11', until: null, article: 'Loi 2025-594, art. 13', published: '2025-07-01' },
    });
  });
});

describe('other pairs of days', () => {
  test('the fines of 2020 change although no rule applies them', () => {
    const diff = between('2020-07-25', '2020-07-26');
    expect(turns(diff.begins)).toEqual([
      'sector/banned banned-energy-renovation',
      'sector/called banned-energy-renovation',
    ]);
    expect([...diff.ends, ...diff.changes]).toEqual([]);
    expect(Object.keys(values(diff)).sort()).toEqual([
      'banned-energy-renovation',
      'fines',
      'fines-caller-number',
      'fines-machine',
      'fines-objection',
    ]);
  });

  test('another sector is banned: the rules go on, with one more', () => {
    expect(changes(between('2022-12-20', '2022-12-21'))).toEqual([
      'sector/banned banned-cpf-training',
      'sector/called banned-cpf-training',
    ]);
  });

  test('new ranges of numbers are no change of regime', () => {
    const diff = between('2025-12-31', '2026-01-01');
    expect(diff.regime.after.id).toBe(diff.regime.before.id);
    expect(changes(diff)).toEqual(['caller-id/range verified-caller-ranges']);
  });

  test.each([
    ['within one law', '2024-01-01', '2025-06-30'],
    ['of one day', '2026-08-11', '2026-08-11'],
  ])('nothing changes %s', (_, from, to) => {
    expect(between(from, to)).toMatchObject({ days: [], begins: [], ends: [], changes: [], parameters: [] });
  });

  test('of one rule, with its own days and numbers alone', () => {
    const diff = between('2020-01-01', '2026-12-31', 'caller-id/range');
    expect(diff.days).toEqual(['2023-01-01', '2026-01-01']);
    expect(turns(diff.begins)).toEqual(['caller-id/range verified-caller-ranges platform-caller-ranges']);
    expect(Object.keys(values(diff))).toEqual(['verified-caller-ranges', 'platform-caller-ranges']);
  });

  test('whose law came back to what it was have days of change and no number that differs', () => {
    const diff = between('2023-02-28', '2026-08-11', 'refusal/ignored');
    expect(diff).toMatchObject({
      days: ['2023-03-01', '2026-08-11'],
      begins: [],
      ends: [],
      changes: [],
      parameters: [],
    });
  });
});

test('a comparison says what two lists say', () => {
  const day = fc.integer({ min: d('2015-01-01'), max: d('2028-12-31') });
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const [before, after] = [from, to].map((on) => rulesOn(on, 'fr').rules.map(({ id }) => id));
      const { begins, ends } = lawDiff(from, to, 'fr', null);
      expect(begins.map(({ rule }) => rule.id)).toEqual(after?.filter((id) => !before?.includes(id)));
      expect(ends.map(({ rule }) => rule.id)).toEqual(before?.filter((id) => !after?.includes(id)));
    }),
    { numRuns: dose(20, 300) },
  );
});

test('every legal number is one that a rule applies, save the fines', () => {
  const applied = new Set(rules.flatMap((rule) => numbersOf(rule).map(({ id }) => id)));
  const others = Object.values(parameters).filter(({ id }) => !applied.has(id));
  expect(others.map(({ id }) => id)).toEqual([
    'fines',
    'fines-caller-number',
    'fines-machine',
    'fines-objection',
    'fines-training',
  ]);
});
