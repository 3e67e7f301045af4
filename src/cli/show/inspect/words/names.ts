import type { InspectedRole, PhoneForm, PhoneShapeKind } from '../../../../inspect/model.ts';
import type { Outcome, Text } from '../../../../model.ts';

/** What a column may be taken for. */
export const columnRoleNames: Readonly<Record<InspectedRole, Text>> = {
  phone: { en: 'number', fr: 'numéro' },
  answer: { en: 'answer', fr: 'réponse' },
  flag: { en: 'flag', fr: 'indicateur' },
  flagDate: { en: 'day of the flag', fr: 'jour de l’indicateur' },
  registered: { en: 'registered', fr: 'inscription' },
  given: { en: 'given', fr: 'recueil' },
  withdrawn: { en: 'withdrawn', fr: 'retrait' },
  expires: { en: 'expires', fr: 'expiration' },
  appointment: { en: 'appointment', fr: 'rendez-vous' },
  purpose: { en: 'purpose', fr: 'finalité' },
  proof: { en: 'proof', fr: 'preuve' },
  said: { en: 'yes or no', fr: 'oui ou non' },
  date: { en: 'date', fr: 'date' },
  time: { en: 'time', fr: 'heure' },
  number: { en: 'number', fr: 'numéro' },
  caller: { en: 'caller', fr: 'appelant' },
  shown: { en: 'shown number', fr: 'numéro affiché' },
  direction: { en: 'direction', fr: 'sens' },
  outcome: { en: 'outcome', fr: 'résultat' },
  callId: { en: 'call id', fr: 'id d’appel' },
  legJoin: { en: 'joins rows', fr: 'relie les lignes' },
  legPointer: { en: 'joins rows', fr: 'relie les lignes' },
  agent: { en: 'agent', fr: 'agent' },
  campaign: { en: 'campaign', fr: 'campagne' },
  phoneCode: { en: 'country code', fr: 'indicatif' },
  uniqueid: { en: 'unique id', fr: 'id unique' },
  end: { en: 'end', fr: 'fin' },
  duration: { en: 'duration', fr: 'durée' },
};

/** How a written number came to look as it does. */
export const phoneFormNames: Readonly<Record<PhoneForm, Text>> = {
  national: { en: 'national', fr: 'national' },
  international: { en: 'with +33', fr: 'avec +33' },
  overseas: { en: 'with an overseas code', fr: 'avec un indicatif d’outre-mer' },
  foreign: { en: 'with another country code', fr: 'avec un autre indicatif' },
  'no-plus': { en: '33 without its +', fr: '33 sans son +' },
  'nine-digits': { en: 'nine digits, the leading 0 is lost', fr: 'neuf chiffres, le 0 initial est perdu' },
  decimal: { en: 'a spreadsheet’s decimals', fr: 'décimales de tableur' },
  scientific: { en: 'a spreadsheet’s notation', fr: 'notation de tableur' },
  short: { en: 'short number or extension', fr: 'numéro court ou poste' },
  words: { en: 'words', fr: 'des mots' },
  other: { en: 'something else', fr: 'autre chose' },
};

/** What a written number is good for. */
export const phoneKindNames: Readonly<Record<PhoneShapeKind, Text>> = {
  usable: { en: 'usable', fr: 'utilisable' },
  foreign: { en: 'foreign', fr: 'étranger' },
  'not-callable': { en: 'nobody’s line', fr: 'ligne de personne' },
  invalid: { en: 'no number', fr: 'pas un numéro' },
};

/** What a result may be taken for; in French with the word of mapping files. */
export const outcomeNames: Readonly<Record<Outcome, Text>> = {
  objected: { en: 'objected', fr: 'opposition (objected)' },
  refused: { en: 'refused', fr: 'refus (refused)' },
  answered: { en: 'answered', fr: 'répondu (answered)' },
  callback: { en: 'callback', fr: 'à rappeler (callback)' },
  voicemail: { en: 'voicemail', fr: 'répondeur (voicemail)' },
  busy: { en: 'busy', fr: 'occupé (busy)' },
  unanswered: { en: 'unanswered', fr: 'sans réponse (unanswered)' },
  invalid: { en: 'invalid', fr: 'numéro invalide (invalid)' },
  failed: { en: 'failed', fr: 'échec (failed)' },
  unclassified: { en: 'unclassified', fr: 'non classé (unclassified)' },
  'not-placed': { en: 'not-placed', fr: 'non passé (not-placed)' },
};
