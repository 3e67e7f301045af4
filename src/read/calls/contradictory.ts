import type { Text } from '../../model.ts';
import { maskedText } from '../../phone/masked-text.ts';
import { quoted } from '../columns/content-words.ts';
import type { LogSummary } from './log.ts';

/** Results that are listed. */
const LISTED = 5;

/** What is to be said of results that say that calls were never placed, beside a length; null where there are none. */
export function contradictoryNote({ contradictory }: Pick<LogSummary, 'contradictory'>): Text | null {
  const rows = contradictory.reduce((sum, { count }) => sum + count, 0);
  if (rows === 0) return null;
  const values = quoted(contradictory.slice(0, LISTED).map(({ value }) => maskedText(value, true)));
  const more = contradictory.length > LISTED ? ' …' : '';
  return {
    en: `WARNING: by their result (${values.en}${more}) calls of ${rows.toLocaleString('en-GB')} row${rows === 1 ? '' : 's'} were never placed, but they have a talk or ring time: they count as attempts`,
    fr: `ATTENTION\u00a0: d’après leur résultat (${values.fr}${more}), les appels de ${rows.toLocaleString('fr-FR')}\u00a0ligne${rows < 2 ? '' : 's'} n’ont jamais été passés, mais ils ont une durée\u00a0: ils comptent comme des tentatives`,
  };
}
