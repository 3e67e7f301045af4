import type { Context, Form, FormOf, Word, Written } from '../option.ts';

/** Any value that is written in one piece. */
export const anyText: Form = { type: ['string', 'number', 'boolean'], minLength: 1 };

/** A reader that knows how its values are written: editors check by the same record that the tool reads with. */
export function reader<Given extends [Word] | [Word, Context], T>(
  form: Form | FormOf,
  read: (...given: Given) => T,
  values?: Written['values'],
): ((...given: Given) => T) & Required<Written> {
  const formOf: FormOf = typeof form === 'function' ? form : () => form;
  const offered: Required<Written>['values'] = (vocabulary) =>
    values?.(vocabulary) ?? namesIn(formOf(vocabulary));
  return Object.assign((...given: Given) => read(...given), { form: formOf, values: offered });
}

/** The names that a form gives to choose from. */
function namesIn({ enum: names }: Form): readonly string[] {
  return Array.isArray(names) ? names.map(String) : [];
}

/** One of a fixed set of names. */
export function oneOf(names: readonly string[]): Form {
  return { type: 'string', enum: names };
}

/** A pattern of JSON Schema, which knows no flag for it, of names in capitals or not. */
export function anyCase(names: readonly string[]): string {
  const letters = (name: string) => name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return `^(?:${names.map(letters).join('|')})$`;
}
