import { fold } from '../../formats/lexicon/words.ts';
import { formatNumber } from '../../phone/mask.ts';
import { PhoneKind, readNumber } from '../../phone/number.ts';

/** What logs write instead of a number that was hidden; not words that only say that none is known. */
const withheldWords = new Set([
  'withheld',
  'number withheld',
  'anonymous',
  'anonyme',
  'numero anonyme',
  'appel anonyme',
  'masque',
  'numero masque',
  'appel masque',
  'restricted',
  'private',
  'private number',
  'prive',
  'numero prive',
  'unavailable',
]);

/** A caller number as digits of the national form (`0612345678`, `3975`, `118218`), however it was typed. */
export function nationalDigits(callerId: string): string {
  const { kind, number } = readNumber(callerId);
  const french = number > 0 && kind !== PhoneKind.foreign;
  return (french ? formatNumber(number, false) : callerId).replace(/\D/g, '');
}

/** Whether no number was shown, as the user or a log says it. */
export function isWithheld(callerId: string): boolean {
  return withheldWords.has(fold(callerId));
}
