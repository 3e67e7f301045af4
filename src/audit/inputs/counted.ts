import type { Text } from '../../model.ts';

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
    en: `${count.toLocaleString('en-GB')} ${en[form]}`,
    fr: `${count.toLocaleString('fr-FR')}\u00a0${fr[form]}`,
  };
}
