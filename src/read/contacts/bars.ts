import { deniesCalls, flagSays, flagWord, isStatusName, yesOrNo } from '../../formats/lexicon/denials.ts';
import { isBlankCell } from '../../formats/lexicon/empty-words.ts';
import { hasValueSign, isConsentToLetters, nameSays, placeOfValues } from '../../formats/lexicon/signs.ts';
import { fold, foldHeader } from '../../formats/lexicon/words.ts';
import type { Text } from '../../model.ts';
import { readMoment } from '../../time/moment.ts';
import type { Placed } from '../columns/account.ts';
import { quoted } from '../columns/content-words.ts';
import type { ResolvedSays } from '../columns/says.ts';
import { columnsLike, isMarked } from './marks.ts';

/** A column of the contact list that says who is not to be called. */
export interface BarColumn {
  column: number;
  /** A yes denies calls; a yes allows them; words; or values of which the user says what they mean. */
  says: 'doNotCall' | 'mayCall' | 'status' | 'values';
  /** The phone columns whose numbers it speaks of: one of several, or all of the row. */
  phones: readonly number[];
  /** What an empty cell means: nothing, no, or something that nobody knows. */
  empty: 'nothing' | 'no' | 'unclear';
}

/** The bar columns of a contact list; those that a reader takes for something else are none. */
export function barColumns(
  header: readonly string[],
  rows: readonly string[][],
  phones: readonly number[],
  taken: ReadonlySet<number>,
  says: ResolvedSays,
): BarColumn[] {
  return header.flatMap((name, column): BarColumn[] => {
    if (taken.has(column) || says.ignored.has(column)) return [];
    const kind = namedKind(column, says) ?? kindOf(header, name, phones) ?? saidKind(column, says);
    if (kind === null) return [];
    const like = phones.length > 1 && isMarked(name) ? columnsLike(header, phones, name) : [];
    const empty = kind === 'mayCall' ? emptyIn(rows, column) : 'nothing';
    return [{ column, says: kind, phones: like.length === 1 ? like : phones, empty }];
  });
}

function namedKind(column: number, { roles }: ResolvedSays): BarColumn['says'] | null {
  const named = ['doNotCall', 'mayCall', 'status'] as const;
  return named.find((role) => roles.get(role)?.includes(column)) ?? null;
}

/** By the name alone: a yes may stand far down, and what one says of its values holds for the next list, too. */
function kindOf(
  header: readonly string[],
  name: string,
  phones: readonly number[],
): BarColumn['says'] | null {
  if (isConsentToLetters(name, header)) return null;
  return flagSays(name) ?? smsFlag(header, name, phones) ?? (isStatusName(name) ? 'status' : null);
}

function saidKind(column: number, { values }: ResolvedSays): BarColumn['says'] | null {
  return values.has(column) ? 'values' : null;
}

/** A bar on SMS is one on calls where SMS is the name of the number's own column. */
function smsFlag(header: readonly string[], name: string, phones: readonly number[]) {
  const isNumber = phones.some((column) => /^sms\d*$/.test(foldHeader(header[column] ?? '')));
  return isNumber && /sms/i.test(name) ? flagSays(name.replace(/sms/i, 'tel')) : null;
}

/** No where yes is the only other value. */
function emptyIn(rows: readonly string[][], column: number): BarColumn['empty'] {
  const filled = rows.map((row) => row[column] ?? '').filter((cell) => !isBlankCell(cell));
  return filled.length > 0 && filled.every((cell) => yesOrNo(cell) === 'yes') ? 'no' : 'unclear';
}

const ofEmpty = { nothing: 'free', no: 'bars', unclear: null } as const;

/** What a cell of a bar column says of its numbers; null: nobody understands it. */
export function barReads(
  cell: string,
  name: string,
  { says, empty }: Pick<BarColumn, 'says' | 'empty'>,
): 'bars' | 'free' | null {
  if (isBlankCell(cell)) return ofEmpty[empty];
  if (says === 'doNotCall' || says === 'mayCall') return flagReads(cell, name, says);
  if (says === 'status' && deniesCalls(cell)) return 'bars';
  // Of a column whose name may bar, every value is the user's to explain.
  const isAsked = hasValueSign(cell, placeOfValues(name)) || deniesCalls(cell);
  return isAsked || (says === 'values' && nameSays(name) === 'sign') ? null : 'free';
}

/** A date in a column that denies calls says since when; its own name as value is a yes. */
function flagReads(cell: string, name: string, says: 'doNotCall' | 'mayCall'): 'bars' | 'free' | null {
  const word =
    fold(cell) === fold(name) || (says === 'doNotCall' && readMoment(cell) !== null) ? 'yes' : yesOrNo(cell);
  if (word === null) return says === 'doNotCall' && deniesCalls(cell) ? 'bars' : flagWord(cell, says);
  return (word === 'yes') === (says === 'doNotCall') ? 'bars' : 'free';
}

const meanings: Readonly<Record<BarColumn['says'], Text>> = {
  doNotCall: { en: 'a yes denies calls', fr: 'un oui interdit l’appel' },
  mayCall: { en: 'a no denies calls', fr: 'un non interdit l’appel' },
  status: { en: 'words in it may deny calls', fr: 'des mots peuvent y interdire l’appel' },
  values: { en: 'you say what its values mean', fr: 'vous dites ce que ses valeurs signifient' },
};

/** What a bar column is used as. */
export function barPlace(header: readonly string[], { column, says, phones }: BarColumn): [number, Placed] {
  const { en, fr } = meanings[says];
  const names = quoted(phones.map((phone) => header[phone] ?? ''));
  const because = { en: `${en} (${names.en})`, fr: `${fr} (${names.fr})` };
  return [column, { role: says, because, barring: says === 'doNotCall' ? 'yes' : 'no' }];
}
