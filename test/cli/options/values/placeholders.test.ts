import { describe, expect, it } from 'vitest';
import { asRunPlace, filledPlace, holdsName } from '../../../../src/cli/options/values/placeholders.ts';

const word = (text: string) => ({ text, at: { flag: '--out' }, fields: {} });
const values = { date: '2026-09-01', today: '2026-08-28', name: 'printemps' };

describe('a run directory with placeholders', () => {
  it.each([
    ['runs/{date}', 'runs/2026-09-01'],
    ['{name}/{today}-{date}', 'printemps/2026-08-28-2026-09-01'],
    ['{name}{name}', 'printempsprintemps'],
    ['plain', 'plain'],
  ])('%s is %s', (text, place) => {
    expect(filledPlace(asRunPlace(word(text)), values)).toBe(place);
  });

  it.each(['{month}', '{}', '{Date}', '{dat}', 'runs/{date', 'runs/date}', '{date/{name}', '{{date}}'])(
    '%s is a mistake',
    (text) => {
      expect(() => asRunPlace(word(text))).toThrow('stands for nothing');
    },
  );

  it('a name with what replaces text is a name', () => {
    expect(filledPlace('{name}', { ...values, name: '$& {date}' })).toBe('$& {date}');
  });

  it('is another one for each campaign where it holds the name', () => {
    expect([holdsName('runs/{name}'), holdsName('runs/{date}')]).toEqual([true, false]);
  });
});
