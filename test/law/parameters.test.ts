import { describe, expect, it, test } from 'vitest';
import { firstDay, type Parameter, periodOn } from '../../src/law/parameter.ts';
import { parameters } from '../../src/law/parameters/index.ts';
import { isoDay, parseIsoDay } from '../../src/time/days.ts';

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
    const values = parameter.periods.map(({ value }) => JSON.stringify(value));
    for (const [index, value] of values.slice(1).entries()) expect(value).not.toBe(values[index]);
  });

  it('has a reference and a certainty for each period', () => {
    for (const { reference, certainty } of parameter.periods) {
      expect(textsOf(reference.title).every((title) => title.length > 5)).toBe(true);
      expect(new URL(reference.url).protocol).toBe('https:');
      expect(['primary', 'secondary', 'inferred']).toContain(certainty);
    }
  });

  it('was published before it came into force, and checked after', () => {
    for (const period of parameter.periods.filter(({ published }) => published !== undefined)) {
      const published = parseIsoDay(period.published ?? '');
      expect(published).not.toBeNull();
      expect(published).toBeLessThanOrEqual(firstDay(period));
    }
    expect(parseIsoDay(parameter.checkedOn)).toBeGreaterThan(firstDay(lastPeriod(parameter.periods)));
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

function textsOf(text: string | { en: string; fr: string }): string[] {
  return typeof text === 'string' ? [text] : [text.en, text.fr];
}

function lastPeriod<Period>(periods: readonly Period[]): Period {
  const last = periods.at(-1);
  if (last === undefined) throw new Error('no period');
  return last;
}

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
    '2020-07-26': ['banned-energy-renovation', 'fines'],
    '2022-12-21': ['banned-cpf-training'],
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
    '2025-07-01': ['banned-housing-adaptation'],
    '2026-01-01': ['verified-caller-ranges'],
    '2026-08-11': [
      'appointment-tolerance-minutes',
      'consent-proof-years',
      'consent-required',
      'consent-years',
      'hours-lifted-by',
      'house-refusal-pause-days',
      'house-registration-days',
      'opposition-duty-days',
      'press-exemption',
      'refusal-pause-days',
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
    const { id, description, unit, checkedOn, periods } = parameters.attemptLimit;
    const late = { id, description, unit, checkedOn, periods: periods.slice(1) };
    expect(() => periodOn(late, 0)).toThrow('attempt-limit');
    expect(() => firstDay({ ...lastPeriod(periods), from: '2023-02-29' })).toThrow('2023-02-29');
  });
});
