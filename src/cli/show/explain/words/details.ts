import type { Outcome } from '../../../../model.ts';
import { wordsOf } from '../../../../words/voice.ts';

/** @example lengthOf(3725) // '1:02:05' */
function lengthOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}

/** What an explanation says of a call as the log has it, and above its tables. */
export const explainedDetailWords = wordsOf(
  () => ({
    duration: lengthOf,
    result: (text: string) => `“${text}”`,
    outcomes: {
      objected: 'asked never to be called again',
      refused: 'refused',
      answered: 'answered',
      callback: 'to be called back',
      voicemail: 'voicemail',
      busy: 'busy',
      unanswered: 'not answered',
      invalid: 'no such number',
      failed: 'failed',
      unclassified: 'not classified',
      'not-placed': 'never placed',
    } satisfies Record<Outcome, string>,
    columns: {
      rule: 'Rule',
      what: 'What',
      article: 'Article',
      moment: 'Day and hour',
      number: 'Number',
      kind: 'Call',
      agent: 'Agent',
      duration: 'Length',
      result: 'Result in the log',
      outcome: 'Taken for',
      place: 'File and line',
      violates: 'Breaks',
    },
    title: (who: string) => `Explanation: ${who}`,
  }),
  () => ({
    duration: lengthOf,
    result: (text) => `«\u00a0${text}\u00a0»`,
    outcomes: {
      objected: 'a demandé à ne plus être appelé',
      refused: 'refus',
      answered: 'décroché',
      callback: 'à rappeler',
      voicemail: 'messagerie',
      busy: 'occupé',
      unanswered: 'sans réponse',
      invalid: 'numéro non attribué',
      failed: 'échec',
      unclassified: 'non classé',
      'not-placed': 'jamais passé',
    },
    columns: {
      rule: 'Règle',
      what: 'Objet',
      article: 'Article',
      moment: 'Jour et heure',
      number: 'Numéro',
      kind: 'Appel',
      agent: 'Agent',
      duration: 'Durée',
      result: 'Résultat dans le journal',
      outcome: 'Compris comme',
      place: 'Fichier et ligne',
      violates: 'Enfreint',
    },
    title: (who) => `Explication\u00a0: ${who}`,
  }),
);
