import { columnsFor } from '../../formats/lexicon/columns.ts';
import { flagMeaning } from '../../formats/lexicon/opposition-words.ts';
import { fold } from '../../formats/lexicon/words.ts';
import { readNumberBytes } from '../../phone/bytes.ts';
import { readCell } from '../../phone/cell.ts';
import { PhoneKind } from '../../phone/number.ts';
import { readMoment } from '../../time/moment.ts';

const telephoneWords = new Set(
  `tel telephone phone mobile portable gsm mob cell msisdn fixe telfixe telmobile telportable teldomicile`.split(
    ' ',
  ),
);
const faxWords = new Set(['fax', 'telecopie', 'telecopieur', 'telefax']);
/** Headers that hold digits but never somebody's number. */
const otherWords = new Set(
  'siren siret iban id identifiant code cp bloctel opposition date appelant audit'.split(' '),
);

/** Rows from which a column's content is told. */
const SAMPLE_ROWS = 200;

/** What the cells of a column look like. */
export interface Content {
  filled: number;
  /** Cells that hold a number in any written shape. */
  numbers: number;
  /** Of these, written as one dials it (from 0, or with a country code). */
  dialled: number;
  /** Cells that hold yes or no, or a date: something else than numbers. */
  others: number;
}

/** Looks at the first rows of a column. */
export function contentOf(rows: readonly string[][], column: number): Content {
  const content = { filled: 0, numbers: 0, dialled: 0, others: 0 };
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    const cell = (row[column] ?? '').trim();
    if (cell === '') continue;
    content.filled++;
    const digits = cell.replace(/\D/g, '').length;
    if (digits < 9 && isOther(cell)) content.others++;
    if (digits < 9 || !holdsNumber(cell)) continue;
    content.numbers++;
    if (/^[^\d]*(0|\+|33\d)/.test(cell)) content.dialled++;
  }
  return content;
}

function holdsNumber(cell: string): boolean {
  const bytes = Buffer.from(cell);
  return (
    readNumberBytes(bytes, 0, bytes.length) > 0 ||
    readCell(cell).some(({ kind }) => kind !== PhoneKind.invalid)
  );
}

function isOther(cell: string): boolean {
  const meaning = flagMeaning(cell, 'listed', true);
  return (meaning !== null && meaning !== 'empty') || readMoment(cell) !== null;
}

export function mostlyDialled({ filled, dialled }: Content): boolean {
  return dialled * 2 > filled;
}

/** Whether a name says telephone, as a whole or by one of its words. */
export function isTelephoneName(name: string): boolean {
  return has(name, telephoneWords) && !isOtherName(name);
}

/** Whether a name says fax, or something that looks like a number and is none. */
export function isOtherName(name: string): boolean {
  return has(name, faxWords) || has(name, otherWords);
}

/** Columns that the lexicon has for numbers, by their whole name. */
export function lexiconColumns(header: readonly string[]): Set<number> {
  return new Set(columnsFor('phone', header).filter((column) => !isOtherName(header[column] ?? '')));
}

function has(name: string, words: ReadonlySet<string>): boolean {
  const tokens = fold(name.replace(/([a-z])([A-Z])/g, '$1 $2')).split(' ');
  return tokens.some((token) => words.has(token.replace(/\d+$/, '')));
}
