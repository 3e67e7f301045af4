import { wordsOfName } from '../../formats/lexicon/signs.ts';

const common =
  /^(?:tel|telephone|phone|numero|number|value|valeur|label|type|libelle|bloctel|opposition|flag|statut|status|etat|date|verifie|maj|de|du|le|la|les|do|not|call|contact|ne|pas|plus|appeler|contacter|demarcher|stop|dnc|opt|out|in|optout|optin|refus|consentement|consent|accepte|autorise)$/;

/** What distinguishes a column among its like: counters, and words that are not common to them all; one empty mark for none. */
function marksOf(name: string): string[] {
  const words = wordsOfName(name).replace(/(\d+)/g, ' $1 ').split(/\s+/);
  const marks = words.filter((word) => word !== '' && !common.test(word));
  return marks.length > 0 ? marks : [''];
}

/** Whether a name has anything that distinguishes it among its like. */
export function isMarked(name: string): boolean {
  return marksOf(name)[0] !== '';
}

/** The columns that share a name's distinguishing word or counter. */
export function columnsLike(header: readonly string[], columns: readonly number[], name: string): number[] {
  const marks = marksOf(name);
  return columns.filter((column) => marksOf(header[column] ?? '').some((mark) => marks.includes(mark)));
}
