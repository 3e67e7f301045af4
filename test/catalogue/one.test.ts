import { describe, expect, test } from 'vitest';
import { ruleInFull } from '../../src/catalogue/one.ts';
import { rules } from '../../src/rules/index.ts';
import { d } from '../rules/subjects.ts';

const full = (id: string, day: string, lang: 'en' | 'fr' = 'en') => {
  const rule = rules.find((known) => known.id === id);
  if (rule === undefined) throw new Error(`no ${id}`);
  return ruleInFull(rule, d(day), lang);
};

describe('one rule in full', () => {
  const pause = full('refusal/sixty-days', '2026-09-01');

  test('has each period with its article, and says which is house policy', () => {
    expect(pause.periods).toMatchObject([
      { from: '2023-03-01', until: '2026-08-10', article: 'C. conso. D223-9', house: false },
      { from: '2026-08-11', until: null, article: 'House policy after C. conso. D223-9', house: true },
    ]);
  });

  test('has its legal numbers with all their periods, one after the other without a gap', () => {
    const [law] = pause.parameters;
    expect(law).toMatchObject({ id: 'refusal-pause-days', unit: 'calendar days', checkedOn: '2026-11-30' });
    expect(law?.periods.map(({ from, until, value }) => [from, until, value])).toEqual([
      [null, '2023-02-28', null],
      ['2023-03-01', '2026-08-10', 60],
      ['2026-08-11', null, null],
    ]);
  });

  test('has the house rules that bear on it', () => {
    expect(pause.policies.map(({ key }) => key)).toEqual([
      'policy.refusalPause',
      'policy.linkRows',
      'policy.switchboardRows',
    ]);
    expect(full('hours/closed-day', '2024-05-06').policies).toEqual([]);
  });

  test('tells in each example what the report would say', () => {
    expect(pause.examples.fires[0]).toEqual({
      day: '2024-05-06',
      text: 'The person refused 60 days before.',
      says: ['refused on 2024-03-07: no contact up to 2024-05-06'],
    });
    expect(pause.examples.passes[0]).toEqual({
      day: '2024-05-07',
      text: 'The person refused 61 days before.',
      says: [],
    });
    expect(full('refusal/sixty-days', '2026-09-01', 'fr').examples.fires[0]?.says).toEqual([
      'refus le 07/03/2024\u00a0: aucun contact jusqu’au 06/05/2024 inclus',
    ]);
  });
});

describe('a day on which it is not in force', () => {
  test.each([
    ['after its last day', 'refusal/ignored', '2026-08-11', false, '2023-03-01'],
    ['on its last day', 'refusal/ignored', '2026-08-10', true, '2023-03-01'],
    ['before its first day', 'refusal/ignored', '2020-01-01', false, '2023-03-01'],
    ['before the first of two periods', 'refusal/sixty-days', '2023-02-28', false, '2023-03-01'],
    ['without any beginning', 'bloctel/missing', '2026-08-11', false, null],
  ])('%s', (_, id, day, inForce, from) => {
    const told = full(id, day);
    expect(told.inForce).toBe(inForce);
    expect(told.rule).toMatchObject({ id, from });
    expect(told.date).toBe(day);
  });
});
