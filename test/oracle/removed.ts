import type { Campaign, KeptRow } from './campaign.ts';
import { callableKey } from './lists.ts';
import { readCell } from './numbers.ts';
import { isSwitchboard, personRows, usableNumbers } from './persons.ts';

/** Numbers of somebody in the phone cells of a row, foreign ones too. */
const numbersIn = (cells: string[], columns: number[]): string[] =>
  columns
    .flatMap((column) => readCell(cells[column] ?? '').parts)
    .filter(({ number }) => number.kind === 'usable' || number.kind === 'foreign')
    .map(callableKey);

/**
 * The cell with the numbers that each kept row has lost, and those of excluded rows of its person: they come to the
 * first kept row that shares the excluded one's value in the person column, else to the person's first kept row.
 */
export function removedCells({ contacts, options }: Campaign, kept: KeptRow[]): string[] {
  const { rows, phoneColumns, personColumn } = contacts;
  const most = options.policy.switchboardRows ?? 10;
  const usable = rows.map(({ cells }) => usableNumbers(cells, phoneColumns).map(({ e164 }) => e164));
  const persons = personRows(contacts, most);
  const keptRows = kept.map(({ index }) => index);
  const personOf = (row: number): string =>
    personColumn === null ? '' : (rows[row]?.cells[personColumn] ?? '').trim();
  const heirOf = (row: number): number | undefined => {
    const heirs = (persons[row] ?? []).filter((other) => keptRows.includes(other));
    return heirs.find((heir) => personOf(row) !== '' && personOf(heir) === personOf(row)) ?? heirs[0];
  };
  const excluded = rows.flatMap((_, row) => (keptRows.includes(row) ? [] : [row]));
  return kept.map(({ index, cells }) => {
    const own = numbersIn(rows[index]?.cells ?? [], phoneColumns);
    const inherited = excluded.filter((row) => heirOf(row) === index).flatMap((row) => usable[row] ?? []);
    const left = numbersIn(cells, phoneColumns);
    const gone = [...new Set([...own, ...inherited])].filter((number) => !left.includes(number));
    const ascending = gone.sort((a, b) => Number(a) - Number(b));
    const marked = ascending.flatMap((number) =>
      isSwitchboard(number, usable, most) ? [number, number] : [number],
    );
    return marked.map((number) => `+${number}`).join(' ');
  });
}
