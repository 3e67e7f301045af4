import type { Text } from '../../model.ts';
import type { Placed } from '../columns/account.ts';
import { contentWords } from '../columns/content-words.ts';
import type { ConsentColumns } from './consent-columns.ts';

const meanings: Readonly<Record<keyof ConsentColumns, Text>> = {
  given: { en: 'its name says when consent was given', fr: 'son nom dit quand le consentement a été donné' },
  withdrawn: { en: 'its name says when it was withdrawn', fr: 'son nom dit quand il a été retiré' },
  expires: { en: 'its name says until when it holds', fr: 'son nom dit jusqu’à quand il vaut' },
  appointment: { en: 'its name says what was agreed on', fr: 'son nom dit ce qui a été convenu' },
  purpose: { en: 'its name says what for', fr: 'son nom dit pour quoi' },
  proof: { en: 'its name says where the proof is', fr: 'son nom dit où est la preuve' },
  said: { en: 'it holds yes and no beside the day', fr: 'elle contient oui et non à côté du jour' },
};

/** What the consent columns of a register or of a contact list are used as. */
export function consentPlaces(columns: ConsentColumns): [number, Placed][] {
  const roles = ['given', 'withdrawn', 'expires', 'appointment', 'purpose', 'proof', 'said'] as const;
  return roles.flatMap((role): [number, Placed][] => {
    const column = columns[role];
    if (column === null) return [];
    return [[column, { role: role === 'said' ? 'consent' : role, because: meanings[role] }]];
  });
}

/** What the columns of a register are used as. */
export function registerPlaces(
  columns: ConsentColumns | null,
  phones: readonly number[],
  rows: readonly string[][],
): Map<number, Placed> {
  return new Map<number, Placed>([
    ...(columns ? consentPlaces(columns) : []),
    ...phones.map((column): [number, Placed] => [
      column,
      { role: 'phone', because: contentWords(rows, column) },
    ]),
  ]);
}
