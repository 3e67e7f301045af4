import type { Text } from '../../model.ts';
import { voice } from '../../words/voice.ts';

/** What is counted: in the singular and in the plural of both languages. */
export interface Countable {
  en: readonly [one: string, many: string];
  fr: readonly [one: string, many: string];
}

/** A remark with a count, null where there is nothing to count. */
export function counted(count: number, { en, fr }: Countable): Text | null {
  if (count === 0) return null;
  const form = count === 1 ? 0 : 1;
  return {
    en: `${voice('en').n(count)} ${en[form]}`,
    fr: `${voice('fr').n(count)}\u00a0${fr[form]}`,
  };
}
