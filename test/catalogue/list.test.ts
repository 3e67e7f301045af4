import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOn, policiesOn } from '../../src/catalogue/entries.ts';
import { rulesOn } from '../../src/catalogue/list.ts';
import { stretchesOf } from '../../src/catalogue/spans.ts';
import { ruleIds, rules } from '../../src/rules/index.ts';
import { isoDay } from '../../src/time/days.ts';
import { dose } from '../dose.ts';
import { d } from '../rules/subjects.ts';

/** Rules by the days between which the law has them, worked out from its texts. */
const always = [
  'calendar/clock',
  'caller-id/withheld',
  'calls/gap',
  'calls/missing',
  'calls/stale',
  'calls/unclassified-outcome',
  'calls/undercounts',
  'calls/unreadable',
  'columns/unclear',
  'consent/purposes',
  'consent/unreadable',
  'law/changes-during-campaign',
  'objection/ignored',
  'opposition/bloctel',
  'opposition/called',
  'opposition/flagged',
  'opposition/objected',
  'opposition/own-list',
  'opposition/unreadable',
  'phone/duplicate',
  'phone/foreign',
  'phone/invalid',
  'phone/missing',
  'phone/not-callable',
];
const whileTheListLasted = ['bloctel/missing', 'bloctel/stale', 'bloctel/undated', 'opposition/not-screened'];
const sinceTheOrderOf2016 = ['caller-id/forbidden'];
const sinceTheActOf2020 = ['sector/banned', 'sector/called'];
const sinceTheNumberingPlanOf2023 = ['caller-id/mobile', 'caller-id/range'];
const sinceTheDecreeOf2023 = [
  'calendar/no-lawful-day',
  'frequency/exceeded',
  'frequency/thirty-days',
  'hours/closed-day',
  'hours/outside-window',
  'hours/public-holiday',
  'refusal/sixty-days',
];
const underOptOut = ['bloctel/rescrub-due', 'refusal/ignored'];
const underOptIn = [
  'consent/called-without',
  'consent/ends-during-campaign',
  'consent/expired',
  'consent/missing',
  'consent/no-proof',
  'consent/other-purpose',
  'consent/outside-slot',
  'consent/refusal-ignored',
  'consent/unknown',
  'consent/withdrawn',
];

const before2016 = [...always, ...whileTheListLasted];
const before2020 = [...before2016, ...sinceTheOrderOf2016];
const before2023 = [...before2020, ...sinceTheActOf2020];
const beforeHours = [...before2023, ...sinceTheNumberingPlanOf2023];
const optOut = [...beforeHours, ...sinceTheDecreeOf2023, ...underOptOut];
const optIn = [
  ...always,
  ...sinceTheOrderOf2016,
  ...sinceTheActOf2020,
  ...sinceTheNumberingPlanOf2023,
  ...sinceTheDecreeOf2023,
  ...underOptIn,
];

const inForce = (day: string) => rulesOn(d(day), 'en').rules.map(({ id }) => id);

describe('the rules in force', () => {
  test.each([
    ['2016-07-31', before2016],
    ['2016-08-01', before2020],
    ['2020-01-01', before2020],
    ['2020-07-25', before2020],
    ['2020-07-26', before2023],
    ['2022-12-31', before2023],
    ['2023-01-01', beforeHours],
    ['2023-02-28', beforeHours],
    ['2023-03-01', optOut],
    ['2024-05-06', optOut],
    ['2025-07-01', optOut],
    ['2026-08-10', optOut],
    ['2026-08-11', optIn],
    ['2026-11-24', optIn],
    ['2040-01-01', optIn],
  ])('on %s', (day, wanted) => {
    expect(inForce(day).sort()).toEqual([...wanted].sort());
  });

  test('every rule is either in force or told as not in force, each once', () => {
    for (const day of ['2010-01-01', '2023-02-28', '2024-05-06', '2026-09-01']) {
      const list = rulesOn(d(day), 'en');
      const told = [...list.rules, ...list.notInForce].map(({ id }) => id);
      expect(told.sort()).toEqual([...ruleIds].sort());
    }
  });

  test('what is not in force says when it was or will be', () => {
    const { notInForce } = rulesOn(d('2026-09-01'), 'fr');
    expect(notInForce.find(({ id }) => id === 'bloctel/rescrub-due')).toEqual({
      id: 'bloctel/rescrub-due',
      title: 'Nouvelle soumission due en cours de campagne',
      periods: [{ from: '2023-03-01', until: '2026-08-10' }],
    });
  });
});

describe('the regime', () => {
  test.each([
    ['2023-02-28', 'before-hours', null, '2023-02-28', 'C. conso. L223-1'],
    ['2023-03-01', 'opt-out', '2023-03-01', '2026-08-10', 'Décret 2022-1313'],
    ['2026-08-10', 'opt-out', '2023-03-01', '2026-08-10', 'Décret 2022-1313'],
    ['2026-08-11', 'opt-in', '2026-08-11', null, 'Loi 2025-594, art. 13'],
  ])('of %s', (day, id, from, until, article) => {
    expect(rulesOn(d(day), 'en').regime).toMatchObject({ id, from, until, article });
  });
});

const entry = (day: string, id: string) => {
  const rule = rules.find((known) => known.id === id);
  const found = rule && entryOn(rule, d(day), 'en');
  if (!found) throw new Error(`${id} is not in force on ${day}`);
  return found;
};

describe('an entry', () => {
  test('has all that a list shows', () => {
    expect(entry('2024-05-06', 'bloctel/missing')).toEqual({
      id: 'bloctel/missing',
      title: 'No opposition export',
      severity: 'error',
      scope: 'campaign',
      article: 'C. conso. L223-1, R223-6',
      url: expect.stringMatching(/^https:\/\/www\.legifrance\.gouv\.fr\//),
      from: null,
      until: '2026-08-10',
      certainty: 'primary',
      checkedOn: '2026-11-30',
      gap: 'gap',
      house: false,
      policy: null,
      regimes: ['before-hours', 'opt-out'],
    });
  });

  test.each([
    ['2024-05-06', 'hours/outside-window', '2023-03-01', null, 'C. conso. D223-9', 'primary'],
    [
      '2024-05-06',
      'hours/public-holiday',
      '2023-03-01',
      null,
      'C. conso. D223-9, C. trav. L3133-1',
      'primary',
    ],
    ['2026-08-11', 'consent/expired', '2026-08-11', null, 'C. conso. R223-1, I, 3°', 'secondary'],
    ['2024-05-06', 'sector/banned', '2020-07-26', null, 'Loi 2020-901, C. conso. L223-1', 'primary'],
    ['2024-05-06', 'caller-id/range', '2023-01-01', null, 'Arcep, décision 2022-1583', 'primary'],
    ['2024-05-06', 'refusal/ignored', '2023-03-01', '2026-08-10', 'C. conso. D223-9', 'primary'],
    ['2020-01-01', 'calls/missing', null, '2023-02-28', null, null],
    ['2024-05-06', 'calls/missing', '2023-03-01', null, 'C. conso. D223-9', 'primary'],
    ['2024-05-06', 'phone/invalid', null, null, null, null],
    ['2024-05-06', 'opposition/own-list', null, null, 'RGPD, art. 21', 'primary'],
    ['2026-08-10', 'opposition/objected', null, null, 'RGPD, art. 21', 'primary'],
    ['2026-08-11', 'opposition/objected', null, null, 'C. conso. L221-16', 'secondary'],
  ])('on %s, %s stands from %s to %s by %s', (day, id, from, until, article, certainty) => {
    expect(entry(day, id)).toMatchObject({ from, until, article, certainty });
  });

  test('takes the reference of its day, where the rule goes on', () => {
    expect(entry('2025-12-31', 'caller-id/range').certainty).toBe('primary');
    expect(entry('2026-01-01', 'caller-id/range')).toMatchObject({
      from: '2023-01-01',
      article: 'Arcep, plan national de numérotation au 1er janvier 2026',
      certainty: 'secondary',
    });
  });

  test.each([
    ['campaign error that may be accepted', 'calls/missing', 'gap'],
    ['campaign error that may not', 'sector/banned', 'forbidden'],
    ['campaign warning', 'calls/gap', null],
    ['rule on a person', 'refusal/sixty-days', null],
  ])('of a %s says so', (_, id, gap) => expect(entry('2024-05-06', id).gap).toBe(gap));
});

describe('house policies', () => {
  test.each([
    ['2024-05-06', 'refusal/sixty-days', false, null],
    ['2026-08-10', 'refusal/sixty-days', false, null],
    ['2026-08-11', 'refusal/sixty-days', true, 'policy.refusalPause'],
    ['2026-08-10', 'opposition/bloctel', false, null],
    ['2026-08-11', 'opposition/bloctel', true, 'policy.bloctelAfterEnd'],
    ['2026-08-11', 'opposition/called', true, 'policy.bloctelAfterEnd'],
    ['2026-08-11', 'opposition/unreadable', true, null],
    ['2026-08-11', 'frequency/thirty-days', false, null],
    ['2026-08-11', 'phone/foreign', false, null],
  ])('on %s, %s: %s', (day, id, house, policy) => {
    expect(entry(day, id)).toMatchObject({ house, policy });
  });

  test('the pause stands on its own from the day on which it is no longer law', () => {
    const rule = rules.find(({ id }) => id === 'refusal/sixty-days');
    const stretches = rule === undefined ? [] : stretchesOf(rule);
    expect(stretches.map(({ from, until, standing }) => [from, until, standing])).toEqual([
      [d('2023-03-01'), d('2026-08-10'), 'law'],
      [d('2026-08-11'), Number.POSITIVE_INFINITY, 'house'],
    ]);
  });

  test.each([
    ['2022-06-01', ['foreign', 'linkRows', 'switchboardRows']],
    ['2024-05-06', ['foreign', 'linkRows', 'localHolidays', 'switchboardRows']],
    [
      '2026-09-01',
      [
        'bloctelAfterEnd',
        'foreign',
        'linkRows',
        'localHolidays',
        'pressConsent',
        'refusalPause',
        'switchboardRows',
      ],
    ],
  ])('those that can make a difference on %s', (day, wanted) => {
    const keys = policiesOn(d(day), 'en').flatMap(({ key, matters }) => (matters ? [key] : []));
    expect(keys.sort()).toEqual(wanted.map((key) => `policy.${key}`));
  });
});

describe('the period of an entry', () => {
  const day = fc.integer({ min: d('2010-01-01'), max: d('2030-12-31') });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    fc.assert(
      fc.property(day, (on) => {
        const found = entryOn(rule, on, 'en');
        if (found === null) return;
        const alike = (other: number) => {
          const then = entryOn(rule, other, 'en');
          return then?.from === found.from && then.until === found.until && then.house === found.house;
        };
        const { from, until } = found;
        expect(from === null || from <= isoDay(on)).toBe(true);
        expect(until === null || isoDay(on) <= until).toBe(true);
        if (from !== null) expect([alike(d(from)), alike(d(from) - 1)]).toEqual([true, false]);
        if (until !== null) expect([alike(d(until)), alike(d(until) + 1)]).toEqual([true, false]);
      }),
      { numRuns: dose(15, 200) },
    );
  });
});
