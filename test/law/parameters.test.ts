import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { changesOf, historyOf } from '../../src/catalogue/parameters.ts';
import { firstDay, type Parameter, periodOn } from '../../src/law/parameter.ts';
import { parameters } from '../../src/law/parameters/index.ts';
import { dayOf, isoDay, parseIsoDay } from '../../src/time/days.ts';

const list: readonly Parameter<unknown>[] = Object.values(parameters);

describe.each(list.map((parameter) => [parameter.id, parameter] as const))('%s', (id, parameter) => {
  it('starts from ever, then rises without a gap', () => {
    const [first, ...later] = parameter.periods;
    expect(first?.from).toBeNull();
    const days = later.map(firstDay);
    expect(days.every(Number.isInteger)).toBe(true);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
  });

  it('says something new in each period', () => {
    const values = parameter.periods.map(({ value, reference, certainty }) =>
      JSON.stringify([value, value === null ? null : [reference, certainty]]),
    );
    for (const [index, value] of values.slice(1).entries()) expect(value).not.toBe(values[index]);
  });

  it('has a reference and a certainty for each period', () => {
    for (const { reference, certainty } of parameter.periods) {
      expect(textsOf(reference.title).every((title) => title.length > 5)).toBe(true);
      expect(new URL(reference.url).protocol).toBe('https:');
      expect(['primary', 'secondary', 'inferred']).toContain(certainty);
    }
  });

  it('was published before it came into force, and checked after that', () => {
    expect(datesThatCannotBe(parameter)).toEqual([]);
  });

  it('is described in both languages, with its unit', () => {
    const { en, fr } = parameter.description;
    expect(fr).not.toBe(en);
    // Before double punctuation French puts a space that does not break.
    expect(fr).not.toMatch(/ [;:!?»]|« |'/);
    expect(textsOf(parameter.unit).every((unit) => unit.length > 0)).toBe(true);
  });

  it('is in a file and under a name that say its id', () => {
    const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.entries(parameters).find(([, held]) => held === parameter)?.[0]).toBe(name);
  });
});

/** What is wrong with the days of publication and of the last check: a text is read once it is published or in force. */
function datesThatCannotBe({ checkedOn, periods }: Parameter<unknown>): string[] {
  const checked = parseIsoDay(checkedOn);
  if (checked === null) return [`checked on ${checkedOn}, which is no day`];
  return periods.flatMap((period) => {
    const { from, published } = period;
    if (published === undefined)
      return firstDay(period) < checked ? [] : [`published when? It begins on ${from}`];
    const day = parseIsoDay(published);
    if (day === null) return [`published on ${published}, which is no day`];
    const early = day <= firstDay(period) ? [] : [`published on ${published}, and in force from ${from} on`];
    return day <= checked ? early : [...early, `published on ${published}, and checked on ${checkedOn}`];
  });
}

function textsOf(text: string | { en: string; fr: string }): string[] {
  return typeof text === 'string' ? [text] : [text.en, text.fr];
}

function lastPeriod<Period>(periods: readonly Period[]): Period {
  const last = periods.at(-1);
  if (last === undefined) throw new Error('no period');
  return last;
}

test('the table lists each file of a legal number', () => {
  const files = readdirSync(new URL('../../src/law/parameters/', import.meta.url));
  expect([...list.map(({ id }) => `${id}.ts`), 'index.ts'].sort()).toEqual(files.sort());
});

test('ids are unique', () => {
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

test('the changes of the law, day by day', () => {
  const changes: Record<string, string[]> = {};
  for (const { id, periods } of list) {
    for (const day of periods.slice(1).map(firstDay).map(isoDay))
      changes[day] = [...(changes[day] ?? []), id];
  }
  for (const ids of Object.values(changes)) ids.sort();
  expect(changes).toEqual({
    '2016-08-01': ['forbidden-caller-numbers'],
    '2020-07-26': [
      'banned-energy-renovation',
      'fines',
      'fines-caller-number',
      'fines-machine',
      'fines-objection',
    ],
    '2018-05-25': ['right-to-object'],
    '2022-04-01': ['insurance-refusal'],
    '2022-12-21': ['banned-cpf-training', 'fines-training'],
    '2023-01-01': ['mobile-caller-prefixes', 'platform-caller-ranges', 'verified-caller-ranges'],
    '2023-03-01': [
      'attempt-days',
      'attempt-limit',
      'calling-weekdays',
      'calling-windows',
      'hours-lifted-by',
      'public-holidays',
      'refusal-pause-days',
      'regime',
    ],
    '2025-07-02': ['banned-housing-adaptation-messages'],
    '2026-01-01': ['verified-caller-ranges'],
    '2026-08-11': [
      'appointment-tolerance-minutes',
      'banned-housing-adaptation',
      'banned-housing-adaptation-messages',
      'call-back-days',
      'consent-proof-years',
      'consent-required',
      'consent-slots',
      'consent-years',
      'hours-lifted-by',
      'house-refusal-pause-days',
      'house-registration-days',
      'objection-during-call',
      'opposition-duty-days',
      'opposition-list',
      'press-exemption',
      'refusal-pause-days',
      'refusal-withdraws-consent',
      'regime',
      'registration-effect-days',
    ],
  });
});

describe('the period of a day', () => {
  test.each([
    ['the day before the first change', '2023-02-28', null],
    ['the day of the change', '2023-03-01', 4],
  ])('%s', (_, day, value) => {
    expect(periodOn(parameters.attemptLimit, parseIsoDay(day) ?? Number.NaN).value).toBe(value);
  });

  it('is a defect where the data has a gap or an impossible day', () => {
    const { id, periods } = parameters.attemptLimit;
    const late = { id, periods: periods.slice(1) };
    expect(() => periodOn(late, 0)).toThrow('attempt-limit');
    expect(() => firstDay({ ...lastPeriod(periods), from: '2023-02-29' })).toThrow('2023-02-29');
  });
});

describe('a law that is published and not yet in force', () => {
  const source = {
    reference: { title: 'Made-up decree', url: 'https://example.org/' },
    certainty: 'primary',
  } as const;
  const numberOf = (published: string | undefined, checkedOn: string): Parameter<number> => ({
    id: 'made-up-limit',
    description: { en: 'Made-up limit', fr: 'Limite inventée' },
    unit: { en: 'attempts', fr: 'tentatives' },
    checkedOn,
    periods: [
      { from: null, value: 4, ...source },
      { from: '2127-07-01', value: 3, ...source, ...(published === undefined ? {} : { published }) },
    ],
  });

  test.each([
    ['checked when it was published', '2126-11-10', '2126-11-10', []],
    ['checked between publication and its first day', '2126-11-10', '2126-11-20', []],
    ['checked on its first day', '2126-11-10', '2127-07-01', []],
    ['never published', undefined, '2126-11-20', ['published when? It begins on 2127-07-01']],
    [
      'checked before it was published',
      '2126-11-10',
      '2126-11-09',
      ['published on 2126-11-10, and checked on 2126-11-09'],
    ],
    [
      'published after its first day',
      '2127-07-02',
      '2127-07-03',
      ['published on 2127-07-02, and in force from 2127-07-01 on'],
    ],
    [
      'published on a day that is none',
      '2126-11-31',
      '2126-12-01',
      ['published on 2126-11-31, which is no day'],
    ],
  ])('%s', (_, published, checkedOn, wanted) => {
    expect(datesThatCannotBe(numberOf(published, checkedOn))).toEqual(wanted);
  });

  const known = numberOf('2126-11-10', '2126-11-20');
  const eve = dayOf(2127, 6, 30);
  const first = dayOf(2127, 7, 1);

  it('counts from its first day on, not before', () => {
    expect([eve, first].map((day) => periodOn(known, day).value)).toEqual([4, 3]);
  });

  it('is a change between the two days, shown with its publication', () => {
    const shown = changesOf([known], eve, first, 'en');
    expect(shown).toMatchObject([
      {
        id: 'made-up-limit',
        before: { value: 4, until: '2127-06-30' },
        after: { value: 3, from: '2127-07-01', until: null, published: '2126-11-10' },
      },
    ]);
    expect(historyOf(known, 'en').checkedOn).toBe('2126-11-20');
  });
});
