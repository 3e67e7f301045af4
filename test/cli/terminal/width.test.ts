import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { clipEnd, displayWidth, padEnd, padStart, wrap } from '../../../src/cli/terminal/width.ts';

describe('displayWidth', () => {
  it.each([
    ['ASCII', 'abc', 3],
    ['accents', 'été', 3],
    ['an accent apart', 'e\u0301te\u0301', 3],
    ['no-break spaces', '1\u202f000\u00a0000', 9],
    ['wide characters', '東京', 4],
    ['an emoji', '👍', 2],
    ['bullets', '•• 78', 5],
    ['a zero-width joiner', 'a\u200db', 2],
  ])('%s', (_name, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

it('takes a column for each sign of French and English texts, as string-width does', () => {
  const punctuation = Array.from({ length: 32 }, (_, i) => String.fromCharCode(0x2010 + i));
  for (const sign of [...punctuation, '\u202f', 'é', '\u00a0', '«'])
    expect([sign, displayWidth(sign)]).toEqual([sign, stringWidth(sign)]);
});

it('pads to a width in columns', () => {
  expect([padEnd('東', 4), padStart('é', 3), padEnd('long', 2)]).toEqual(['東  ', '  é', 'long']);
});

it.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['東京都', 6, '東京都'],
  ['東京都', 5, '東京…'],
  ['東京都', 4, '東…'],
])('%s in %i columns is %s', (whole, width, shown) => {
  expect(clipEnd(whole, width)).toBe(shown);
});

describe('wrap', () => {
  it('breaks at spaces, not at no-break spaces, and leaves long words whole', () => {
    expect(wrap('un deux\u00a0trois quatre', 10)).toEqual(['un', 'deux\u00a0trois', 'quatre']);
    expect(wrap('a veryverylongword b', 5)).toEqual(['a', 'veryverylongword', 'b']);
    expect(wrap('exactly ten', 11)).toEqual(['exactly ten']);
  });

  it('loses nothing', () => {
    const words = fc.array(fc.stringMatching(/^[^\s]+$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
        expect(wrap(list.join(' '), width).join(' ')).toBe(list.join(' '));
      }),
    );
  });
});
