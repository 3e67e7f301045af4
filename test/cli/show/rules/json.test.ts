import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ruleIds } from '../../../../src/rules/index.ts';
import { printed } from './print.ts';

const day = z.iso.date();
const regime = z.enum(['before-hours', 'opt-out', 'opt-in']);
const certainty = z.enum(['primary', 'secondary', 'inferred']);

const rule = z.strictObject({
  id: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
  title: z.string().min(1),
  severity: z.enum(['error', 'warning', 'notice']),
  scope: z.enum(['campaign', 'number', 'person', 'call']),
  article: z.string().min(1).nullable(),
  url: z.url().nullable(),
  from: day.nullable(),
  until: day.nullable(),
  certainty: certainty.nullable(),
  checkedOn: day.nullable(),
  gap: z.enum(['gap', 'forbidden']).nullable(),
  house: z.boolean(),
  policy: z.string().startsWith('policy.').nullable(),
  regimes: z.array(regime).min(1),
});

const policy = z.strictObject({
  key: z.string().startsWith('policy.'),
  meaning: z.string().min(1),
  default: z.string().min(1),
  effect: z.string().min(1),
  matters: z.boolean(),
  rules: z.array(z.enum(ruleIds)).min(1),
});

const period = z.object({ from: day.nullable(), until: day.nullable() });
const source = z.object({
  article: z.string().nullable(),
  url: z.url().nullable(),
  certainty: certainty.nullable(),
});
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const list = z.strictObject({
  date: day,
  regime,
  rules: z.array(rule).min(20),
  hash,
  regimePeriod: z.strictObject({ ...period.shape, ...source.shape, checkedOn: day }),
  policies: z.array(policy).length(7),
  notInForce: z.array(z.strictObject({ id: z.enum(ruleIds), title: z.string(), periods: z.array(period) })),
});

const held = z.strictObject({
  ...period.shape,
  ...source.shape,
  value: z.unknown(),
  published: day.nullable(),
});
const number = z.strictObject({
  id: z.string(),
  description: z.string().min(1),
  unit: z.string().min(1),
  before: held,
  after: held,
});
const turn = z.strictObject({ ...rule.shape, parameters: z.array(number) });
const diff = z.strictObject({
  from: day,
  to: day,
  regime: z.strictObject({ before: regime, after: regime }),
  days: z.array(day),
  begins: z.array(turn),
  ends: z.array(turn),
  changes: z.array(
    z.strictObject({
      id: z.enum(ruleIds),
      title: z.string(),
      before: rule,
      after: rule,
      parameters: z.array(number),
    }),
  ),
  parameters: z.array(number),
  hash,
});

const example = z.strictObject({ day, text: z.string().min(1), says: z.array(z.string().min(1)) });
const one = z.strictObject({
  date: day,
  inForce: z.boolean(),
  ...rule.shape,
  explains: z.string().min(20),
  remedy: z.string().min(5),
  periods: z.array(z.strictObject({ ...period.shape, ...source.shape, house: z.boolean() })).min(1),
  parameters: z.array(
    z.strictObject({
      id: z.string(),
      description: z.string(),
      unit: z.string(),
      checkedOn: day,
      periods: z.array(held).min(1),
    }),
  ),
  examples: z.strictObject({
    fires: z.array(example.refine(({ says }) => says.length > 0)).min(1),
    passes: z.array(example.refine(({ says }) => says.length === 0)).min(1),
  }),
  policies: z.array(policy),
  hash,
});

const json = async (...argv: string[]): Promise<unknown> =>
  JSON.parse(await printed(...argv, '--format', 'json'));

describe('the list', () => {
  test.each([
    '2010-01-01',
    '2020-01-01',
    '2023-02-28',
    '2023-03-01',
    '2024-01-01',
    '2026-08-10',
    '2026-08-11',
  ])('of %s has its shape in both languages', async (on) => {
    for (const lang of ['en', 'fr']) {
      const told = list.parse(await json('--law', on, '--lang', lang));
      expect(told.date).toBe(on);
    }
  });

  test('begins with the keys that programs rely on, in their order', async () => {
    const text = await printed('--law', '2024-01-01', '--format', 'json');
    expect([...text.matchAll(/^ {2}"(\w+)"/gm)].slice(0, 3).map(([, key]) => key)).toEqual([
      'date',
      'regime',
      'rules',
    ]);
    const [first] = list.parse(JSON.parse(text)).rules;
    expect(Object.keys(first ?? {}).slice(0, 9)).toEqual([
      'id',
      'title',
      'severity',
      'scope',
      'article',
      'url',
      'from',
      'until',
      'certainty',
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is of today in Europe/Paris where no day is given', async () => {
    expect(await json()).toMatchObject({ date: '2026-11-24', regime: 'opt-in' });
  });

  test('tells titles and articles in the language that was asked for', async () => {
    const [en, fr] = await Promise.all([json('--lang', 'en'), json('--lang', 'fr')]);
    const told = (value: unknown) =>
      list.parse(value).rules.find(({ id }) => id === 'refusal/sixty-days') ?? { title: '', article: '' };
    expect(told(en)).toMatchObject({
      title: 'Sixty days of silence after a refusal',
      article: 'House policy after C. conso. D223-9',
    });
    expect(told(fr)).toMatchObject({
      title: 'Soixante jours de silence après un refus',
      article: 'Règle interne, d’après C. conso. D223-9',
    });
  });

  test('has the defaults of the house policies', async () => {
    const { policies } = list.parse(await json());
    expect(Object.fromEntries(policies.map((told) => [told.key, told.default]))).toEqual({
      'policy.foreign': 'exclude',
      'policy.bloctelAfterEnd': 'honour',
      'policy.refusalPause': 'keep',
      'policy.pressConsent': 'exempt',
      'policy.localHolidays': 'false',
      'policy.linkRows': 'true',
      'policy.switchboardRows': '10',
    });
  });
});

describe('a comparison', () => {
  test.each([
    '2026-08-10..2026-08-11',
    '2023-02-28..2023-03-01',
    '2015-01-01..2030-01-01',
    '2024-01-01..2024-01-01',
  ])('%s has its shape', async (range) => {
    const told = diff.parse(await json('--diff', range));
    expect(`${told.from}..${told.to}`).toBe(range);
  });
  test('of one rule has that rule alone', async () => {
    const told = diff.parse(await json('hours/closed-day', '--diff', '2026-08-10..2026-08-11'));
    expect([...told.begins, ...told.ends]).toEqual([]);
    expect(told.changes.map(({ id }) => id)).toEqual(['hours/closed-day']);
  });
});

describe('one rule', () => {
  test.each(ruleIds)('%s has its shape in both languages', async (id) => {
    for (const lang of ['en', 'fr']) expect(one.parse(await json(id, '--lang', lang)).id).toBe(id);
  });
  test('is told as of the day that is asked for', async () => {
    const [then, now] = [
      await json('refusal/sixty-days', '--law', '2024-05-06'),
      await json('refusal/sixty-days'),
    ];
    expect(one.parse(then)).toMatchObject({ date: '2024-05-06', house: false, until: '2026-08-10' });
    expect(one.parse(now)).toMatchObject({ date: '2026-11-24', house: true, from: '2026-08-11' });
  });
});
