import type { Filter } from './address.ts';

/** A finding as it is looked at. */
export interface Seen {
  rule: string;
  severity: string;
  subject: string;
  /** All its text, in lower case. */
  text: string;
  /** The number as it is shown, digits that are not shown as dots; empty for none. */
  number: string;
}

/** Whether a finding is among those that are asked for. */
export function fits(seen: Seen, { r, s, o, q }: Filter): boolean {
  const isOfKind =
    (r ?? seen.rule) === seen.rule &&
    (s ?? seen.severity) === seen.severity &&
    (o ?? seen.subject) === seen.subject;
  return isOfKind && (q === undefined || says(seen, q));
}

function says({ text, number }: Seen, words: string): boolean {
  return text.includes(words.trim().toLowerCase()) || hasDigits(number, words);
}

/**
 * Whether a number may be the one that is looked for: it has these digits among those that are shown, or all of its digits,
 * those that are not shown counting as any.
 *
 * @example hasDigits('06 12 •• •• 78', '061278') // true
 * @example hasDigits('06 12 •• •• 78', '+33 6 12 34 56 78') // true
 */
export function hasDigits(number: string, words: string): boolean {
  const asked = national(words);
  if (!/^[\d•]{2,}$/.test(asked)) return false;
  const known = national(number);
  const mayBe =
    asked.length === known.length && [...known].every((digit, i) => digit === '•' || digit === asked[i]);
  return mayBe || known.includes(asked) || known.replaceAll('•', '').includes(asked);
}

/** Digits and dots as they are dialled in France. */
function national(number: string): string {
  return number
    .replace(/[\s.()/-]/g, '')
    .replace(/^(?:\+|00)33(?=[\d•])0?/, '0')
    .replace(/^\+/, '');
}
