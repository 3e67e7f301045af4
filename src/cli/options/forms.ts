import type { Context, Form, FormOf, Word } from './option.ts';

/** Any value that is written in one piece. */
export const anyText: Form = { type: ['string', 'number', 'boolean'], minLength: 1 };

/** A reader that knows how its values are written: editors are told by the same record that the tool reads with. */
export function reader<R extends (word: Word, context: Context) => unknown>(
  form: Form | FormOf,
  read: R,
): R & { readonly form: FormOf } {
  const formOf: FormOf = typeof form === 'function' ? form : () => form;
  return Object.assign(read, { form: formOf });
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
