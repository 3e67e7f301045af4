import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay, asDayOrToday } from '../../../../src/cli/options/values/days.ts';
import { asCount, asSize } from '../../../../src/cli/options/values/numbers.ts';
import { asBoolean } from '../../../../src/cli/options/values/values.ts';
import { isoDay, parseIsoDay } from '../../../../src/time/days.ts';

const noVocabulary = { rules: { all: [], gaps: [] }, presets: [], reports: [], territories: [] };
const word = (text: string) => ({ text, at: { flag: '--x' }, fields: {} });

describe('sizes', () => {
  it.each([
    ['1', 1],
    ['1048576', 1048576],
    ['512b', 512],
    ['1k', 1024],
    ['1KB', 1000],
    ['1KiB', 1024],
    ['500MB', 500_000_000],
    ['500 MB', 500_000_000],
    ['1g', 1024 ** 3],
    ['1.5GiB', 1.5 * 1024 ** 3],
    ['64GiB', 64 * 1024 ** 3],
    ['2T', 2 * 1024 ** 4],
  ])('%s', (text, bytes) => {
    expect(asSize(word(text))).toBe(bytes);
  });

  it.each(['', '0', '0.1', '-1', '1e3', 'GiB', '64GoB', '64  GiB', '1,5g', '9999999P'])(
    '%j is none',
    (text) => {
      expect(() => asSize(word(text))).toThrow('is no size');
    },
  );

  it('a unit multiplies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom('k', 'm', 'g'), (count, unit) => {
        expect(asSize(word(`${count}${unit}`))).toBe(count * asSize(word(`1${unit}iB`)));
      }),
    );
  });
});

describe('switches', () => {
  it.each([
    ['true', true],
    ['Yes', true],
    ['false', false],
    ['NO', false],
  ])('%s', (text, value) => {
    expect(asBoolean(word(text))).toBe(value);
  });

  it.each(['', 'on', 'toString', '1'])('%j is none', (text) => {
    expect(() => asBoolean(word(text))).toThrow('is unknown');
  });
});

describe('counts', () => {
  it('takes whole numbers from 1', () => {
    expect(asCount(word('10'))).toBe(10);
  });

  it.each(['0', '-1', '1.5', 'ten', ''])('%j is none', (text) => {
    expect(() => asCount(word(text))).toThrow('is no count');
  });
});

describe('days', () => {
  it.each(['1990-01-01', '2026-09-01', '2100-12-31'])('%s is one', (text) => {
    expect(isoDay(asDay(word(text)))).toBe(text);
  });

  it.each(['0000-01-01', '0026-09-01', '1989-12-31', '2101-01-01', '9999-12-31'])(
    '%s is too far off',
    (text) => {
      expect(() => asDay(word(text))).toThrow('lies outside the days that can be audited');
    },
  );

  it.each(['2026-02-30', '01/09/2026', '26-09-01', ''])('%j is none', (text) => {
    expect(() => asDay(word(text))).toThrow('is no date');
  });

  it.each(['1970-01-01', '2101-01-01'])('today may be %s: the audit says that the clock is wrong', (text) => {
    const today = parseIsoDay(text) ?? 0;
    const context = { today, lang: 'en' as const, vocabulary: noVocabulary };
    expect(asDayOrToday(word(text), context)).toBe(today);
    expect(() => asDayOrToday(word('1970-01-02'), context)).toThrow('lies outside');
  });
});
