import type { ContactList } from './campaign.ts';
import { type ReadNumber, readCell } from './numbers.ts';

/**
 * The records of each of the persons who have a number, by the contact list; of a number that is not in the list,
 * its own.
 */
export function recordsByPerson<T extends { e164: string }>(
  list: ContactList,
  switchboardRows: number,
  records: T[],
): (e164: string) => T[][] {
  const persons = personNumbers(list, switchboardRows);
  return (e164) => {
    const known = persons.filter((numbers) => numbers.has(e164));
    const meant = known.length > 0 ? known : [new Set([e164])];
    return meant.map((numbers) => records.filter((record) => numbers.has(record.e164)));
  };
}

/** The usable numbers of a row, each once. */
export function usableNumbers(cells: string[], phoneColumns: number[]): ReadNumber[] {
  const found = new Map<string, ReadNumber>();
  for (const column of phoneColumns)
    for (const { number } of readCell(cells[column] ?? '').parts)
      if (number.kind === 'usable') found.set(number.e164, number);
  return [...found.values()];
}

/**
 * The rows of the person of each row, in their order.
 *
 * Rows that share a usable number are one person, chains followed; a number in more rows than `switchboardRows`
 * links none. A person value links in addition: the text gives it in brackets, and more events bar more.
 */
export function personRows(list: ContactList, switchboardRows: number): number[][] {
  const numbers = rowNumbers(list);
  const keys = list.rows.map((row, index) => {
    const linking = (numbers[index] ?? []).filter((e164) => !isSwitchboard(e164, numbers, switchboardRows));
    const person = list.personColumn === null ? '' : (row.cells[list.personColumn] ?? '').trim();
    return person === '' ? linking : [...linking, `person ${person}`];
  });
  return keys.map((_, start) => {
    const rows = new Set([start]);
    const seen = new Set<string>();
    for (const row of rows)
      for (const key of keys[row] ?? []) {
        if (seen.has(key)) continue;
        seen.add(key);
        for (const [other, otherKeys] of keys.entries()) if (otherKeys.includes(key)) rows.add(other);
      }
    return [...rows].sort((a, b) => a - b);
  });
}

const rowNumbers = (list: ContactList): string[][] =>
  list.rows.map((row) => usableNumbers(row.cells, list.phoneColumns).map((n) => n.e164));

/** Whether a number stands in so many rows that it links none. */
export function isSwitchboard(e164: string, numbers: string[][], switchboardRows: number): boolean {
  return numbers.filter((row) => row.includes(e164)).length > switchboardRows;
}

/** The numbers of the person of each row. */
export function personNumbers(list: ContactList, switchboardRows: number): Set<string>[] {
  const numbers = rowNumbers(list);
  return personRows(list, switchboardRows).map((rows) => new Set(rows.flatMap((row) => numbers[row] ?? [])));
}
