import type { Text } from '../../model.ts';
import { maskedText } from '../../phone/masked-text.ts';
import { voice } from '../../words/voice.ts';
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
    en: `WARNING: by their result (${values.en}${more}) calls of ${voice('en').count(rows, 'row')} were never placed, but they have a talk or ring time: they count as attempts`,
    fr: `ATTENTION\u00a0: d’après leur résultat (${values.fr}${more}), les appels de ${voice('fr').count(rows, 'ligne')} n’ont jamais été passés, mais ils ont une durée\u00a0: ils comptent comme des tentatives`,
  };
}
