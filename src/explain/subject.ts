import { rowsOfPersons } from '../audit/inputs/evidence.ts';
import { InputError } from '../errors.ts';
import type { NumberId, RowIndex } from '../model.ts';
import { readCell } from '../phone/cell.ts';
import { PhoneKind } from '../phone/number.ts';
import { type UnusableText, unusableText } from '../phone/why-invalid.ts';
import { ContactRows } from '../store/contact-rows.ts';
import type { NumberTable } from '../store/number-table.ts';
import type { JudgedRows } from './grounds.ts';

/** A number as somebody asks about it. */
export interface AskedNumber {
  kind: PhoneKind;
  /** Id where it is usable or foreign, else -1. */
  id: NumberId;
  /** What is shown of an unusable one. */
  unusable: UnusableText;
  /** As it was typed. */
  typed: string;
}

/** Reads the number that is asked about; a number that no input has gets an id of its own. */
export function askedNumber(typed: string, numbers: Pick<NumberTable, 'add'>): AskedNumber {
  const [first, ...more] = readCell(typed);
  const read = first && more.length === 0 ? first : { kind: PhoneKind.invalid, number: 0 };
  const known = read.kind === PhoneKind.usable || read.kind === PhoneKind.foreign;
  const id = known ? numbers.add(read.number) : -1;
  return { kind: read.kind, id, unusable: unusableText(typed, read.kind), typed };
}

/** The rows of a list in which a number stands alone. */
export function rowOfNumber({ kind, id }: Pick<AskedNumber, 'kind' | 'id'>): ContactRows {
  const rows = new ContactRows();
  rows.offset.push(0);
  rows.length.push(0);
  rows.line.push(0);
  rows.firstNumber.push(0);
  rows.push(kind, id);
  rows.firstNumber.push(1);
  return rows;
}

/** A number in a row of contacts. */
export interface RowEntry {
  row: RowIndex;
  /** Index into the contact rows' numbers. */
  entry: number;
}

/** Where a number stands in a list, each row once: with an entry that stays, where it has one. */
export function placesOf({ rows, verdict }: JudgedRows, id: NumberId): RowEntry[] {
  const found: RowEntry[] = [];
  for (let row = 0; row < rows.count; row++) {
    const entries: number[] = [];
    for (const entry of rows.entries(row)) if (rows.id.get(entry) === id) entries.push(entry);
    const [first] = entries;
    if (first === undefined) continue;
    const { removed } = verdict(row);
    found.push({ row, entry: entries.find((entry) => !removed.includes(entry)) ?? first });
  }
  return found;
}

/** The first of the rows that say who is one person whose person has a number; -1 where none has. */
export function placeOfRemoved(contacts: ContactRows, id: NumberId): RowIndex {
  const among = rowsOfPersons(contacts);
  for (let row = 0; id >= 0 && row < among.count; row++)
    if (among.idsIn(among.known(row)).includes(id)) return row;
  return -1;
}

/** Numbers of a row, by their index into the contact rows' numbers. */
export function entriesOf(rows: ContactRows, row: RowIndex): number[] {
  return [...rows.entries(row)];
}

/**
 * The row that starts on a physical line.
 *
 * @throws InputError where none does
 */
export function rowAtLine(rows: ContactRows, line: number, path: string): number {
  let before = 0;
  for (let row = 0; row < rows.count; row++) {
    const start = rows.line.get(row);
    if (start === line) return row;
    if (start < line) before = start;
  }
  throw noSuchRow(line, before, rows.line.get(rows.count - 1), path);
}

function noSuchRow(line: number, before: number, last: number, path: string): InputError {
  const expected =
    before === 0 || before === last
      ? { en: `a line up to ${last}`, fr: `une ligne jusqu’à ${last}` }
      : {
          en: `the line on which a row starts; the row before starts on line ${before}`,
          fr: `la ligne où commence un contact\u00a0; le précédent commence à la ligne ${before}`,
        };
  return new InputError({
    code: 'explain/no-such-row',
    file: path,
    line,
    problem: { en: 'no contact starts on this line', fr: 'aucun contact ne commence à cette ligne' },
    expected: line === 1 ? headerIsNone : expected,
    remedy: {
      en: 'lines are counted as an editor counts them, the header’s being 1; audit_line in excluded.csv names them',
      fr: 'les lignes se comptent comme dans un éditeur, l’en-tête étant la ligne 1\u00a0; audit_line dans excluded.csv les donne',
    },
  });
}

const headerIsNone = {
  en: 'a line from 2 on: the first one is the header',
  fr: 'une ligne à partir de 2\u00a0: la première est l’en-tête',
};
