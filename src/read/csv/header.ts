import { InputError } from '../../errors.ts';
import { readCell } from '../../phone/cell.ts';
import { PhoneKind } from '../../phone/number.ts';
import { dialled } from '../../phone/written.ts';
import type { FieldView } from './field.ts';
import { checkHeaderLine } from './header-line.ts';
import type { Batch } from './records.ts';
import type { Table } from './table.ts';

/**
 * The column names of a file that must have a header.
 *
 * @throws InputError where the first line holds a number: a list without a header would lose its first row
 */
export function headerOf(table: Table): string[] {
  const header = table.sample[0] ?? [];
  checkHeaderLine(table);
  if (header.some(isNumberForName)) throw noHeader(table.path, table.sampleLines[0] ?? 1);
  return header.map((name) => name.trim());
}

/** Whether a cell holds a number that could be called, written as one dials it. */
export function isSomebodysNumber(cell: string): boolean {
  return (
    /\d{2}/.test(cell) &&
    cell.replace(/\D/g, '').length >= 9 &&
    readCell(cell).some(({ kind }) => kind === PhoneKind.usable)
  );
}

/** Whether a cell holds a number where a name should stand, be it one that nobody has. */
export function isNumberForName(cell: string): boolean {
  return isSomebodysNumber(cell) || dialled(cell).length >= 9;
}

/** How many fields a record has. */
export function fieldCount({ firstField }: Batch, record: number): number {
  return (firstField[record + 1] ?? 0) - (firstField[record] ?? 0);
}

/** The first record from one on that has more fields than `width`; the number of records where none has. */
export function firstWider(batch: Batch, first: number, width: number): number {
  let record = first;
  while (record < batch.count && fieldCount(batch, record) <= width) record++;
  return record;
}

/** Refuses a row with more fields than the header, since its cells would stand under wrong names. */
export function checkWidth(path: string, batch: Batch, record: number, width: number): number {
  const fields = fieldCount(batch, record);
  if (fields > width) throw tooManyFields(path, batch.line[record] ?? 0, fields, width);
  return fields;
}

/** Knows rows that repeat the header, as joined files have them. */
export class RepeatedHeader {
  count = 0;
  private header = new Uint8Array(0);

  /** Keeps a header's bytes. */
  keep(batch: Batch, record: number): void {
    this.header = batch.bytes.slice(batch.start[record], batch.end[record]);
  }

  /** Whether a row is the header again; such rows are counted. */
  is({ bytes, start, end }: Batch, record: number): boolean {
    const { header } = this;
    const from = start[record] ?? 0;
    if ((end[record] ?? 0) - from !== header.length || header.length === 0) return false;
    for (let i = header.length - 1; i >= 0; i--) if (bytes[from + i] !== header[i]) return false;
    this.count++;
    return true;
  }
}

/** Whether a row has delimiters and nothing else, as spreadsheets leave at the end. */
export function isBlankRow(batch: Batch, record: number, view: FieldView): boolean {
  const fields = fieldCount(batch, record);
  for (let column = 0; column < fields; column++) {
    view.at(batch, record, column);
    view.trim();
    if (!view.empty) return false;
  }
  return true;
}

function tooManyFields(path: string, line: number, fields: number, width: number): InputError {
  return new InputError({
    code: 'csv/too-many-fields',
    file: path,
    line,
    problem: {
      en: `the row has ${fields} fields, the header has ${width}`,
      fr: `la ligne a ${fields} champs, l’en-tête en a ${width}`,
    },
    expected: { en: `at most ${width} fields`, fr: `au plus ${width} champs` },
    remedy: {
      en: 'put cells that hold the delimiter between quotes, or remove the extra field',
      fr: 'mettez entre guillemets les cellules qui contiennent le séparateur, ou supprimez le champ en trop',
    },
  });
}

function noHeader(path: string, line: number): InputError {
  return new InputError({
    code: 'csv/no-header',
    file: path,
    line,
    problem: {
      en: 'the first line holds a phone number: the header is missing',
      fr: 'la première ligne contient un numéro de téléphone\u00a0: l’en-tête manque',
    },
    expected: { en: 'column names on the first line', fr: 'les noms des colonnes sur la première ligne' },
    remedy: {
      en: 'add a first line such as “nom;telephone”',
      fr: 'ajoutez une première ligne telle que «\u00a0nom;telephone\u00a0»',
    },
  });
}
