import { mistake } from '../mistake.ts';
import type { Word } from '../option.ts';

/** What stands in a run directory for what is known once the options are. */
const placeholders = ['date', 'today', 'name'] as const;
export type Placeholder = (typeof placeholders)[number];

/** What is in braces, or a brace that is never closed or opened. */
const written = /\{([^{}]*)\}|\{[^{}\\/]*|\}/g;

/** The path of a run directory, which may hold placeholders; an InputError for one that there is not. */
export function asRunPlace(word: Word): string {
  for (const [whole, name] of word.text.matchAll(written))
    if (!placeholders.some((known) => known === name)) throw unknown(word, whole);
  return word.text;
}

/** The same with what they stand for. */
export function filledPlace(path: string, values: Readonly<Record<Placeholder, string>>): string {
  return placeholders.reduce((text, name) => text.replaceAll(`{${name}}`, () => values[name]), path);
}

/** Whether it is another place for every campaign. */
export function holdsName(path: string): boolean {
  return path.includes('{name}');
}

function unknown({ at }: Word, given: string) {
  const known = placeholders.map((name) => `{${name}}`).join(', ');
  return mistake(at, {
    code: 'option/unknown-placeholder',
    problem: { en: `"${given}" stands for nothing`, fr: `«\u00a0${given}\u00a0» ne désigne rien` },
    expected: { en: `one of ${known}`, fr: `l’un de ceux-ci\u00a0: ${known}` },
  });
}
