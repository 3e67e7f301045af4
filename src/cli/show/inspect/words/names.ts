import type { PhoneForm, PhoneShapeKind } from '../../../../inspect/model.ts';
import type { Outcome, Text } from '../../../../model.ts';

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
  'not-callable': { en: 'nobody’s line', fr: 'numéro de service ou de machine' },
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
