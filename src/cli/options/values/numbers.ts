import { mistake } from '../mistake.ts';
import type { Word } from '../option.ts';
import { reader } from './forms.ts';

const digitsForm = { type: ['string', 'integer'], pattern: '^\\d+$', minimum: 0 };

export const asDigits = reader(digitsForm, (word): string => {
  if (/^\d+$/.test(word.text)) return word.text;
  throw mistake(word.at, {
    code: 'option/bad-digits',
    problem: {
      en: `"${word.text}" is not made of digits`,
      fr: `«\u00a0${word.text}\u00a0» n’est pas fait de chiffres`,
    },
    expected: { en: 'digits only, such as 0 or 9', fr: 'des chiffres seulement, par exemple 0 ou 9' },
  });
});

const most = 999_999_999;
const countForm = { type: ['integer', 'string'], minimum: 1, maximum: most, pattern: '^[1-9]\\d{0,8}$' };

/** A whole number of one or more. */
export const asCount = reader(countForm, (word): number => {
  if (/^[1-9]\d{0,8}$/.test(word.text)) return Number(word.text);
  throw mistake(word.at, {
    code: 'option/bad-count',
    problem: {
      en: `"${word.text}" is no count`,
      fr: `«\u00a0${word.text}\u00a0» n’est pas un nombre entier`,
    },
    expected: { en: 'a whole number from 1', fr: 'un nombre entier à partir de 1' },
  });
});

const powers = 'kmgtp';

const sizePattern = '^(?=.*[1-9])(\\d+(?:\\.\\d+)?)\\s?(?:([kKmMgGtTpP])([iI][bB]?|[bB])?|[bB])?$';
const sizeForm = {
  type: ['string', 'number'],
  pattern: sizePattern,
  minimum: 1,
  examples: ['64GiB', '500MB'],
};

/** Bytes written `64GiB`, `500MB`, `1g` or `1048576`: a bare letter and `iB` are powers of 1024, `B` of 1000. */
export const asSize = reader(sizeForm, (word): number => {
  const match = new RegExp(sizePattern).exec(word.text);
  if (match === null) throw badSize(word);
  const [, digits = '', letter = '', tail = ''] = match;
  const base = tail.toLowerCase() === 'b' ? 1000 : 1024;
  const bytes = Math.floor(
    Number(digits) * base ** (letter === '' ? 0 : powers.indexOf(letter.toLowerCase()) + 1),
  );
  if (bytes < 1 || !Number.isSafeInteger(bytes)) throw badSize(word);
  return bytes;
});

function badSize(word: Word) {
  return mistake(word.at, {
    code: 'option/bad-size',
    problem: { en: `"${word.text}" is no size`, fr: `«\u00a0${word.text}\u00a0» n’est pas une taille` },
    expected: {
      en: 'a number above zero and a unit, such as 64GiB, 500MB or 1g',
      fr: 'un nombre supérieur à zéro et une unité, par exemple 64GiB, 500MB ou 1g',
    },
  });
}
