/** The standard outcomes, best first: of joined legs the first in this order wins. */
export const OUTCOMES = [
  'objected',
  'refused',
  'answered',
  'callback',
  'voicemail',
  'busy',
  'unanswered',
  'invalid',
  'failed',
  'unclassified',
  'not-placed',
];

/** Words that agents write, and what each means. */
export const OUTCOME_WORDS: Record<string, string> = {
  refus: 'refused',
  'pas intéressé': 'refused',
  'Refus argumenté': 'refused',
  'not interested': 'refused',
  'ne plus appeler': 'objected',
  'Ne plus contacter': 'objected',
  'liste noire': 'objected',
  DNC: 'objected',
  vente: 'answered',
  argumenté: 'answered',
  Répondu: 'answered',
  rappel: 'callback',
  'À rappeler': 'callback',
  NRP: 'unanswered',
  'ne répond pas': 'unanswered',
  'no answer': 'unanswered',
  occupé: 'busy',
  busy: 'busy',
  répondeur: 'voicemail',
  messagerie: 'voicemail',
  'faux numéro': 'invalid',
  'non attribué': 'invalid',
  échec: 'failed',
  congestion: 'failed',
  'non appelé': 'not-placed',
  'exclu bloctel': 'not-placed',
};

const DIRECTIONS: Record<string, string> = {
  sortant: 'outbound',
  émis: 'outbound',
  outbound: 'outbound',
  outgoing: 'outbound',
  entrant: 'inbound',
  reçu: 'inbound',
  inbound: 'inbound',
  incoming: 'inbound',
  interne: 'internal',
  internal: 'internal',
};

/** Outcome of a written word; `unclassified` for every other word. */
export const outcomeOf = (word: string): string =>
  OUTCOMES.includes(word) ? word : (OUTCOME_WORDS[word] ?? 'unclassified');

/** Direction of a written word; every other word counts as outbound. */
export const directionOf = (word: string): string => DIRECTIONS[word] ?? 'outbound';
