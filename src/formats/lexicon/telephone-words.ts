import { fold, foldHeader, list } from './words.ts';

/** Words by which telephone systems say whether a line was opened, and what they call that column. */
const english = new Set(
  list('answered, answer, no answer, noanswer, busy, failed, congestion, chanunavail, cancel'),
);
const columns = new Set(list('disposition, dialstatus, hangupcause, callstatus'));
/** Words that say that a line was opened and nothing of what was said. */
const opened = new Set(
  list(
    'repondu, abouti, decroche, etabli, communication etablie, appel abouti, connecte, answered, connected, call connected',
  ),
);
/** What else telephone systems say, in words that agents use as well. */
const others = new Set(
  list(`non repondu, sans reponse, pas de reponse, non decroche, non abouti, manque, appel manque, occupe, ligne occupee,
    echec, echoue, annule, rejete, transfere, messagerie, messagerie vocale, repondeur, abandonne, abandon, raccroche,
    injoignable, numero invalide, no answer, missed, busy, failed, cancelled, canceled, rejected, voicemail, abandoned,
    unanswered, transferred, hang up, hung up, completed, not connected`),
);

/**
 * Whether the values of a column are what a telephone system notes, so that no refusal can be seen in them: its own
 * words, or words that say that lines were opened beside others that are its as well.
 *
 * @param values every value that the log holds
 */
export function isTelephoneStatus(name: string, values: readonly string[]): boolean {
  const words = values.map(fold);
  const bySystem = columns.has(foldHeader(name)) || values.every((value) => value === value.toUpperCase());
  if (bySystem && words.every((word) => english.has(word))) return true;
  return (
    words.some((word) => opened.has(word)) && words.every((word) => opened.has(word) || others.has(word))
  );
}
