import { fold } from './words.ts';

/** What a true flag says of a number: it is on the opposition list, or it may be called. */
export type Polarity = 'listed' | 'callable';
/** What a cell says of its number; `empty`: nothing; null: a word that nobody knows. */
export type FlagMeaning = Polarity | 'empty' | null;

const yes = new Set(['oui', 'o', 'yes', 'y', 'true', 'vrai', '1', '1 0', 'x']);
const no = new Set(['non', 'n', 'no', 'false', 'faux', '0', '0 0']);
/** Words that say the same whatever the column is called. */
const listed = new Set([
  'inscrit',
  'inscrite',
  'liste',
  'listed',
  'oppose',
  'opposee',
  'opposition',
  'bloctel',
  'presence bloctel',
  'unauthorized',
  'unauthorised',
  'not authorized',
  'non autorise',
  'interdit',
]);
const callable = new Set([
  'authorized',
  'authorised',
  'autorise',
  'autorisee',
  'non liste',
  'non inscrit',
  'not listed',
  'callable',
  'appelable',
]);

/**
 * What a flag's value says.
 *
 * @param polarity what a true flag means in this column
 * @param okIsYes whether `OK` may be read as a true flag: not where a column's name says "is on the list"
 */
export function flagMeaning(value: string, polarity: Polarity, okIsYes: boolean): FlagMeaning {
  if (/^[-–—\s]*$/.test(value)) return 'empty';
  const word = fold(value);
  if (listed.has(word)) return 'listed';
  if (callable.has(word)) return 'callable';
  if (yes.has(word) || (okIsYes && word === 'ok')) return polarity;
  if (no.has(word)) return polarity === 'listed' ? 'callable' : 'listed';
  return null;
}

/** What a column's name says: a flag of one polarity, an answer of the service, or no flag at all. */
export function flagName(header: string): Polarity | 'answer' | null {
  const name = fold(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const joined = name.replaceAll(' ', '');
  if (/date|verifie|maj/.test(joined)) return null;
  if (/^(reponse|answer|retour)(bloctel)?$/.test(joined)) return 'answer';
  if (/eligib|autoris|appelable|callable|bloctelok|horsbloctel|nonbloctel/.test(joined)) return 'callable';
  return /bloctel|^opposition$|^inscrit(e)?$|^oppose(e)?$|^inscription$/.test(joined) ? 'listed' : null;
}

/** Whether a flag column is called just `bloctel` (`bloctel2`, `bloctel_mobile`): listed, or checked and free? */
export function isDoubtfulName(header: string): boolean {
  return /bloctel/i.test(header) && flagName(header) === 'listed' && !/inscri|list|oppos/i.test(header);
}

/** Dates of something else than the entry. */
const otherDates =
  /naissance|birth|verif|check|maj|mise a jour|update|modif|appel|call|fin(?= |$)|end|expir|lev|retrait|dernier|last/;
/** What a name may say of the date of an entry, the plainest first. */
const entryDates = [
  /inscri|oppos|registe?r|object|optout|opt out|unsub|desinscri|refus/,
  /demand|asked|request|recu|received/,
  /ajout|added|enregistr|record|saisi|entered/,
  /creat|cree|depuis|since/,
  /(?:^| )(?:date|datetime|jour|day|le|on|at|timestamp|horodatage)(?= |$)/,
];

/** How plainly a column's name says that it holds the dates of entries, the least for the plainest; negative: it does not. */
export function rankOfEntryDate(header: string): number {
  const name = fold(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return otherDates.test(name) ? -1 : entryDates.findIndex((pattern) => pattern.test(name));
}
