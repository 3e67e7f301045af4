import { columnsFor } from '../../formats/lexicon/columns.ts';
import { isBlankCell } from '../../formats/lexicon/empty-words.ts';
import { flagMeaning } from '../../formats/lexicon/opposition-words.ts';
import { nameSays } from '../../formats/lexicon/signs.ts';
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

/** Filled cells from which a column's content is told. */
const SAMPLE_CELLS = 200;

/** What the cells of a column look like. */
export interface Content {
  filled: number;
  /** Cells that hold a number in any written shape. */
  numbers: number;
  /** Of these, written as one dials it (from 0, or with a country code). */
  dialled: number;
  /** Cells that hold little but digits, numbers or not. */
  digits: number;
  /** Cells that hold yes or no, or a date: something else than numbers. */
  others: number;
  /** The first number; empty where there is none. */
  sample: string;
}

/** Looks at the first filled cells of a column. */
export function contentOf(rows: readonly string[][], column: number): Content {
  const content: Content = { filled: 0, numbers: 0, dialled: 0, digits: 0, others: 0, sample: '' };
  for (const row of rows) {
    const cell = (row[column] ?? '').trim();
    if (isBlankCell(cell)) continue;
    look(cell, content);
    if (content.filled === SAMPLE_CELLS) break;
  }
  return content;
}

function look(cell: string, content: Content): void {
  content.filled++;
  const digits = cell.replace(/\D/g, '').length;
  const isDate = readMoment(cell) !== null;
  if (isDate || (digits < 9 && isFlag(cell))) content.others++;
  else if (digits >= 4 && digits * 2 >= cell.replace(/\s/g, '').length) content.digits++;
  if (digits < 9 || (isDate && !/^[0+]/.test(cell)) || !holdsNumber(cell)) return;
  content.numbers++;
  content.sample ||= cell;
  if (/^[^\d]*(0|\+|33\d)/.test(cell)) content.dialled++;
}

function holdsNumber(cell: string): boolean {
  const bytes = Buffer.from(cell);
  return (
    readNumberBytes(bytes, 0, bytes.length) > 0 ||
    readCell(cell).some(({ kind }) => kind !== PhoneKind.invalid)
  );
}

function isFlag(cell: string): boolean {
  const meaning = flagMeaning(cell, 'listed', true);
  return meaning !== null && meaning !== 'empty';
}

/** Whether every filled cell is a number, also such that lost their 0: an identifier has some that are none. */
export function onlyNumbers({ filled, numbers }: Content): boolean {
  return filled > 0 && numbers === filled;
}

export function mostlyDialled(content: Content | undefined): boolean {
  return content !== undefined && content.dialled * 2 > content.filled;
}

/** Whether a name says telephone, as a whole or by one of its words. */
export function isTelephoneName(name: string): boolean {
  return has(name, telephoneWords) && !isOtherName(name);
}

/** Whether a name says fax, or something that looks like a number and is none. */
export function isOtherName(name: string): boolean {
  return has(name, faxWords) || has(name, otherWords) || nameSays(name) === 'other-number';
}

/** As `isOtherName`, for lists of opposition, whose numbers may be called by what the list is. */
export function isOtherInOpposition(name: string): boolean {
  return isOtherName(name.replace(/bloctel|opposition/gi, ' '));
}

/** Columns that the lexicon has for numbers, by their whole name. */
export function lexiconColumns(header: readonly string[]): Set<number> {
  return new Set(columnsFor('phone', header).filter((column) => !isOtherName(header[column] ?? '')));
}

function has(name: string, words: ReadonlySet<string>): boolean {
  const tokens = fold(name.replace(/([a-z])([A-Z])/g, '$1 $2')).split(' ');
  return tokens.some((token) => words.has(token.replace(/(?<!\d)\d+$/, '')));
}
