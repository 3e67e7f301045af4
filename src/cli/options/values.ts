import { isAbsolute, join } from 'node:path';
import type { Day } from '../../model.ts';
import { parseIsoDay } from '../../time/days.ts';
import { anyCase, oneOf, reader } from './forms.ts';
import { mistake, unknownValue } from './mistake.ts';
import { nearest } from './nearest.ts';
import type { Meaning, Reader, Vocabulary, Word, Written } from './option.ts';

/** The value of an option that may be left out. */
export function single<T>(read: Reader<T>): Meaning<T | null> {
  return formed(read, ([word], context) => (word === undefined ? null : read(word, context)));
}

/** The value of an option that has a default. */
export function always<T>(read: Reader<T>): Meaning<T> {
  return formed(read, ([word], context) => {
    if (word === undefined) throw new Error('an option without a default has no value');
    return read(word, context);
  });
}

export function list<T>(read: Reader<T>): Meaning<T[]> {
  return formed(read, (words, context) => words.map((word) => read(word, context)));
}

/** The words of an option are written as each of its values is. */
export function formed<T>({ form, values }: Written, meaning: Meaning<T>): Meaning<T> {
  const own: Meaning<T> = (words, context) => meaning(words, context);
  return Object.assign(own, form && { form }, values && { values });
}

export function asText(word: Word): string {
  return word.text;
}

/** One of a fixed set of names. */
export function choice<T extends string>(names: readonly T[]): Reader<T> {
  return reader(oneOf(names), (word) => {
    const found = names.find((name) => name === word.text);
    if (found === undefined) throw unknownValue(word.at, word.text, names);
    return found;
  });
}

/** One of the names of a table that is known when the tool runs. */
export function chosenFrom(namesOf: (vocabulary: Vocabulary) => readonly string[]): Reader<string> {
  const formOf = (vocabulary: Vocabulary) => oneOf(namesOf(vocabulary));
  return reader(formOf, (word, context) => choice(namesOf(context.vocabulary))(word, context));
}

const booleans: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

const switchForm = { type: ['boolean', 'string'], pattern: anyCase(Object.keys(booleans)) };

export const asBoolean = reader(
  switchForm,
  (word): boolean => {
    const value = Object.hasOwn(booleans, word.text.toLowerCase()) ? booleans[word.text.toLowerCase()] : null;
    if (typeof value !== 'boolean') throw unknownValue(word.at, word.text, ['true', 'false']);
    return value;
  },
  () => ['true', 'false'],
);

const dayForm = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** A calendar day written `2026-09-01`. */
export const asDay = reader(dayForm, (word): Day => {
  const day = parseIsoDay(word.text);
  if (day === null) throw badDate(word);
  return day;
});

function badDate(word: Word) {
  return mistake(word.at, {
    code: 'option/bad-date',
    problem: { en: `"${word.text}" is no date`, fr: `«\u00a0${word.text}\u00a0» n’est pas une date` },
    expected: {
      en: 'a day of the calendar as year-month-day, such as 2026-09-01',
      fr: 'un jour du calendrier sous la forme année-mois-jour, par exemple 2026-09-01',
    },
  });
}

const zoneForm = { type: 'string', pattern: '^[A-Za-z]', examples: ['Europe/Paris', 'Indian/Reunion'] };

/** An IANA time zone that this machine knows. */
export const asZone = reader(
  zoneForm,
  (word): string => {
    if (/^[A-Za-z]/.test(word.text) && isZone(word.text)) return word.text;
    const name = nearest(word.text, Intl.supportedValuesOf('timeZone'));
    throw mistake(word.at, {
      code: 'option/unknown-zone',
      problem: {
        en: `"${word.text}" is no time zone, did you mean "${name}"?`,
        fr: `«\u00a0${word.text}\u00a0» n’est pas un fuseau horaire, vouliez-vous dire «\u00a0${name}\u00a0»\u202f?`,
      },
      expected: {
        en: 'a name of the IANA time zone database, such as Europe/Paris or Indian/Reunion',
        fr: 'un nom de la base de fuseaux de l’IANA, par exemple Europe/Paris ou Indian/Reunion',
      },
    });
  },
  () => Intl.supportedValuesOf('timeZone'),
);

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

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

/** A path of a campaign file as seen from the working directory; `-` stays. */
export function inFolder(path: string, folder: string): string {
  return path === '-' || isAbsolute(path) ? path : join(folder, path);
}
