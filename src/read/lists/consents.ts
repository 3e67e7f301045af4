import { InputError } from '../../errors.ts';
import type { Day } from '../../model.ts';
import { readNumberBytes } from '../../phone/bytes.ts';
import { readCell } from '../../phone/cell.ts';
import { PhoneKind } from '../../phone/number.ts';
import type { ConsentBook } from '../../store/consents.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { Zone } from '../../time/zones.ts';
import { FieldView } from '../csv/field.ts';
import { checkWidth, isBlankRow } from '../csv/header.ts';
import type { Batch } from '../csv/records.ts';
import type { Table } from '../csv/table.ts';
import { ConsentCells, consentEntry } from './consent-columns.ts';
import type { OpenRegister } from './open-register.ts';

export interface ConsentSummary {
  rows: number;
  /** Rows without a day of giving: they prove nothing. */
  withoutDay: { count: number; lines: number[] };
  /** Latest day of giving or withdrawing; null where no row has one. */
  newest: Day | null;
}

/**
 * Reads a consent register into the book.
 *
 * @param zone zone of moments without an offset
 * @throws InputError for a number or date that cannot be read, with its line
 */
export async function readConsents(
  table: Table,
  { header, columns, phones }: OpenRegister,
  zone: Zone,
  numbers: NumberTable,
  book: ConsentBook,
  progress: (rows: number, bytes: number) => void,
): Promise<ConsentSummary> {
  if (!columns) throw noDayColumn(table, header);
  const cells = new ConsentCells(table.path, header, columns);
  const summary: ConsentSummary = { rows: 0, withoutDay: { count: 0, lines: [] }, newest: null };
  const view = new FieldView();
  let first = 1;
  for await (const batch of table.batches()) {
    for (let record = first; record < batch.count; record++) {
      checkWidth(table.path, batch, record, header.length);
      if (isBlankRow(batch, record, view)) continue;
      summary.rows++;
      const written = cells.read(batch, record);
      if (!written.given) note(summary.withoutDay, written.line);
      for (const number of numbersOf(table, batch, record, phones, view)) {
        const id = numbers.add(number);
        const entry = consentEntry(written, numbers.territory(id), zone, table.path);
        book.add(id, entry);
        summary.newest = latest(summary.newest, entry.given, entry.withdrawn);
      }
    }
    first = 0;
    progress(summary.rows, batch.base + batch.bytes.length);
  }
  return summary;
}

function latest(...days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (day === null ? last : Math.max(day, last ?? day)), null);
}

function note(list: { count: number; lines: number[] }, line: number): void {
  list.count++;
  if (list.lines.length < 100) list.lines.push(line);
}

function numbersOf(
  table: Table,
  batch: Batch,
  record: number,
  columns: readonly number[],
  view: FieldView,
): number[] {
  const found: number[] = [];
  for (const column of columns) {
    view.at(batch, record, column);
    const plain = readNumberBytes(view.bytes, view.start, view.end);
    if (plain > 0) {
      found.push(plain);
      continue;
    }
    for (const { kind, number } of readCell(view.text())) {
      if (kind === PhoneKind.invalid) throw unreadableNumber(table, batch.line[record] ?? 0, column);
      if (number > 0) found.push(number);
    }
  }
  if (found.length === 0) throw unreadableNumber(table, batch.line[record] ?? 0, columns[0] ?? 0);
  return found;
}

function unreadableNumber(table: Table, line: number, column: number): InputError {
  return new InputError({
    code: 'consents/unreadable-number',
    file: table.path,
    line,
    column: table.sample[0]?.[column] ?? '',
    problem: {
      en: 'the number of this consent cannot be read',
      fr: 'le numéro de ce consentement est illisible',
    },
    expected: { en: 'one telephone number', fr: 'un numéro de téléphone' },
    remedy: { en: 'correct the number, or remove the line', fr: 'corrigez le numéro, ou supprimez la ligne' },
  });
}

function noDayColumn(table: Table, header: readonly string[]): InputError {
  return new InputError({
    code: 'consents/no-day-column',
    file: table.path,
    line: table.sampleLines[0] ?? 1,
    problem: {
      en: `no column tells when consent was given (columns: ${header.join(', ')})`,
      fr: `aucune colonne ne dit quand le consentement a été donné (colonnes\u00a0: ${header.join(', ')})`,
    },
    expected: {
      en: 'a column such as “date consentement” or “given”',
      fr: 'une colonne telle que «\u00a0date consentement\u00a0» ou «\u00a0given\u00a0»',
    },
    remedy: { en: 'name that column so in the register', fr: 'nommez ainsi cette colonne dans le registre' },
  });
}
