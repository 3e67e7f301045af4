import { isAbsolute, join } from 'node:path';
import { unknownValue } from '../mistake.ts';
import type { Meaning, Reader, Vocabulary, Word, Written } from '../option.ts';
import { anyCase, oneOf, reader } from './forms.ts';

/** The value of an option that may be left out. */
export function single<T>(read: Reader<T>): Meaning<T | null> {
  return formed(
    read,
    ([word], context) => (word === undefined ? null : read(word, context)),
    (value) => (value === null ? null : jsonOf(read, value)),
  );
}

/** The value of an option that has a default. */
export function always<T>(read: Reader<T>): Meaning<T> {
  return formed(
    read,
    ([word], context) => {
      if (word === undefined) throw new Error('an option without a default has no value');
      return read(word, context);
    },
    (value) => jsonOf(read, value),
  );
}

export function listOf<T>(read: Reader<T>): Meaning<T[]> {
  return formed(
    read,
    (words, context) => words.map((word) => read(word, context)),
    (values) => values.map((value) => jsonOf(read, value)),
  );
}

/** The words of an option are written as each of its values is. */
export function formed<T>(
  { form, values }: Written,
  meaning: Meaning<T>,
  json: (value: T) => unknown = (value) => jsonOf(meaning, value),
): Meaning<T> {
  const own: Meaning<T> = (words, context) => meaning(words, context);
  return Object.assign(own, { json }, form && { form }, values && { values });
}

/** What a value means, as a manifest holds it. */
export function jsonOf<T>({ json }: Pick<Reader<T>, 'json'>, value: T): unknown {
  return json === undefined ? value : json(value);
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

/** A path of a campaign file as seen from the working directory; `-` stays. */
export function inFolder(path: string, folder: string): string {
  return path === '-' || isAbsolute(path) ? path : join(folder, path);
}
