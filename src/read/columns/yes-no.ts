import { yesOrNo } from '../../formats/lexicon/denials.ts';
import { isBlankCell } from '../../formats/lexicon/empty-words.ts';
import { isOtherChannel, nameSays, wordsOfName } from '../../formats/lexicon/signs.ts';

/** What somebody is or has: a no says nothing of calls. */
const ofThePerson =
  /(?:^| )(?:clients?|customers?|prospects?|proprietaires?|locataires?|tests?|vip|nb|nombre|count|score|particulier|pro|professionnel|majeur|marie|enfants?)(?= |$)/;
const ofAnEntry = /(?:^| )(?:actif|active|valide?|en vigueur|enabled)(?= |$)/;

/**
 * Columns whose cells are yes and no and nothing else, where a no may say that a consent, or an entry of a list, is none.
 *
 * @param rows first rows as text
 */
export function columnsOfYesAndNo(
  header: readonly string[],
  rows: readonly string[][],
  kind: 'consents' | 'own-opposition',
): number[] {
  return header.flatMap((name, column) => (mayDeny(name, kind) && isYesAndNo(rows, column) ? [column] : []));
}

function mayDeny(name: string, kind: 'consents' | 'own-opposition'): boolean {
  const words = wordsOfName(name);
  const says = nameSays(name);
  if (kind === 'own-opposition') return says === 'sign' || ofAnEntry.test(words);
  return says !== 'other-number' && !isOtherChannel(words) && !ofThePerson.test(words);
}

function isYesAndNo(rows: readonly string[][], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => !isBlankCell(cell));
  return cells.length > 0 && cells.every((cell) => yesOrNo(cell) !== null);
}
