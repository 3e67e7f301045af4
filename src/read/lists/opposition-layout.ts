import { InputError } from '../../errors.ts';
import { columnsFor } from '../../formats/lexicon/columns.ts';
import {
  flagMeaning,
  flagName,
  isDoubtfulName,
  type Polarity,
  rankOfEntryDate,
} from '../../formats/lexicon/opposition-words.ts';
import { fold } from '../../formats/lexicon/words.ts';
import type { Text } from '../../model.ts';
import { readCell } from '../../phone/cell.ts';
import { maskedFlag } from '../../phone/masked-text.ts';
import { PhoneKind } from '../../phone/number.ts';
import { readMoment } from '../../time/moment.ts';
import {
  contentOf,
  isOtherInOpposition,
  isTelephoneName,
  lexiconColumns,
  mostlyDialled,
  onlyNumbers,
} from '../csv/column-content.ts';
import type { Table } from '../csv/table.ts';

/** How an opposition file is to be read. */
export interface OppositionLayout {
  variant: 'list' | 'list-with-header' | 'answer-file' | 'flag-column' | 'inverse-flag';
  headerRows: 0 | 1;
  numberColumns: number[];
  /** Column of the answer or flag; null: every number is opposed. */
  answer: number | null;
  /** Column of the day on which a number was entered; null: the file has none. */
  registered: number | null;
  polarity: Polarity;
  /** Whether an empty flag means no (a column that holds X or nothing). */
  emptyIsNo: boolean;
  okIsYes: boolean;
  /** Whether the polarity was taken from a name that leaves some doubt. */
  assumed: boolean;
}

/**
 * Recognises the variant of an opposition export or own list.
 *
 * @param asked what the user says a true flag means
 * @param flags false for an own list: all of its numbers are opposed
 * @param roles columns by what the user says they hold
 * @throws InputError where no line is a number, or where a flag's meaning is in doubt
 */
export function oppositionLayout(
  table: Table,
  asked: Polarity | null,
  flags: boolean,
  roles: ReadonlyMap<string, readonly number[]> = new Map(),
): OppositionLayout {
  const [first = [], ...rest] = table.sample;
  const header = isHeader(first);
  const rows = header ? rest : table.sample;
  const numberColumns = [...(roles.get('phone') ?? numberColumnsOf(rows, header ? first : []))];
  if (numberColumns.length === 0) throw noNumbers(table);
  const list: OppositionLayout = {
    variant: header ? 'list-with-header' : 'list',
    headerRows: header ? 1 : 0,
    numberColumns,
    answer: null,
    registered: roles.get('registered')?.[0] ?? (header ? registeredColumn(first, rows, flags) : null),
    polarity: 'listed',
    emptyIsNo: false,
    okIsYes: false,
    assumed: false,
  };
  if (!flags) return list;
  const [flag] = roles.get('flag') ?? [];
  if (flag !== undefined) return { ...list, ...flagReading(header ? first : [], rows, flag, asked) };
  return header ? withFlag(table, first, rows, list, asked) : withAnswer(table, rows, list, asked);
}

/** A header has letters and no number; a broken number on line 1 is no header. */
export function isHeader(cells: readonly string[]): boolean {
  return (
    cells.every((cell) => !hasNumber(cell) && cell.replace(/\D/g, '').length < 6) &&
    cells.some((cell) => /\p{L}/u.test(cell))
  );
}

function hasNumber(cell: string): boolean {
  return /\d{2}/.test(cell) && readCell(cell).some(({ kind }) => kind !== PhoneKind.invalid);
}

/** Every column of numbers: by its name, or by cells that are numbers, also such that lost their 0. */
function numberColumnsOf(rows: readonly string[][], header: readonly string[]): number[] {
  const width = Math.max(0, header.length, ...rows.map((row) => row.length));
  const lexicon = lexiconColumns(header);
  const columns: number[] = [];
  let best = { column: -1, numbers: 0 };
  for (let column = 0; column < width; column++) {
    const name = header[column] ?? '';
    if (isOtherInOpposition(name)) continue;
    const content = contentOf(rows, column);
    const named = lexicon.has(column) || isTelephoneName(name);
    const counts = named ? content.numbers > 0 : mostlyDialled(content) || onlyNumbers(content);
    if (counts) columns.push(column);
    if (content.numbers > best.numbers) best = { column, numbers: content.numbers };
  }
  // A list may be mostly unreadable; what can be read still counts, the rest is reported.
  return columns.length === 0 && best.numbers > 0 ? [best.column] : columns;
}

/** The service's exports have the day on which they were made, too: there a name has to say that it is the entry's. */
const PLAIN = 0;

/** Of the columns that hold dates, that whose name says most plainly since when an entry stands. */
function registeredColumn(
  header: readonly string[],
  rows: readonly string[][],
  isExport: boolean,
): number | null {
  const named = columnsFor('registered', header);
  const isDated = (column: number) => rows.some((row) => readMoment(row[column] ?? '') !== null);
  const dated = named.find(isDated);
  if (dated !== undefined) return dated;
  const ranked = header
    .map((name, column) => ({ column, rank: rankOfEntryDate(name) }))
    .filter(({ column, rank }) => rank >= 0 && (rank === PLAIN || !isExport) && isDated(column))
    .sort((a, b) => a.rank - b.rank);
  return ranked[0]?.column ?? named[0] ?? null;
}

/** Without a header: number, own identifier, answer; or numbers alone. */
function withAnswer(
  table: Table,
  rows: readonly string[][],
  list: OppositionLayout,
  asked: Polarity | null,
): OppositionLayout {
  const width = Math.max(...rows.map((row) => row.length));
  if (width === 3 && list.numberColumns[0] === 0) {
    return {
      ...list,
      variant: 'answer-file',
      numberColumns: [0],
      answer: 2,
      polarity: 'callable',
      okIsYes: true,
    };
  }
  const answer = flagLike(rows, list.numberColumns, width);
  if (answer === null) return list;
  if (asked === null) throw doubt(table, String(answer + 1));
  const variant = asked === 'callable' ? 'inverse-flag' : 'flag-column';
  const emptyIsNo = rows.every((row) => /^x?$/i.test((row[answer] ?? '').trim()));
  return { ...list, variant, answer, polarity: asked, okIsYes: true, emptyIsNo };
}

/** A column beside the numbers that holds nothing but words such as yes and no. */
function flagLike(rows: readonly string[][], numberColumns: readonly number[], width: number): number | null {
  for (let column = 0; column < width; column++) {
    if (numberColumns.includes(column)) continue;
    const meanings = rows.map((row) => flagMeaning(row[column] ?? '', 'listed', true));
    if (!meanings.includes(null) && meanings.some((meaning) => meaning !== 'empty')) return column;
  }
  return null;
}

function withFlag(
  table: Table,
  header: readonly string[],
  rows: readonly string[][],
  list: OppositionLayout,
  asked: Polarity | null,
): OppositionLayout {
  const flags = header.flatMap((name, column) => (flagName(name) ? [column] : []));
  const [column, another] = flags;
  if (column === undefined) {
    const hidden = flagLike(rows, list.numberColumns, header.length);
    if (hidden !== null) throw doubt(table, header[hidden] ?? '');
    return list;
  }
  const name = header[column] ?? '';
  if (another !== undefined || list.numberColumns.length > 1) throw doubt(table, name);
  const kind = flagName(name);
  if (kind === 'answer') {
    return { ...list, variant: 'answer-file', answer: column, polarity: 'callable', okIsYes: true };
  }
  const reading = flagReading(header, rows, column, asked);
  const { polarity, okIsYes } = reading;
  const unknown = rows.findIndex((row) => isDoubtful(row[column] ?? '', polarity, okIsYes));
  if (unknown >= 0) throw doubt(table, name, rows[unknown]?.[column] ?? '', table.sampleLines[unknown + 1]);
  return { ...list, ...reading };
}

/** `OK` says that a number may be called, or that it is on the list: what nobody knows else is asked about value by value. */
function isDoubtful(value: string, polarity: Polarity, okIsYes: boolean): boolean {
  return flagMeaning(value, polarity, okIsYes) === null && /^(?:n?ok|ko)$/.test(fold(value));
}

/** Reads a flag column's polarity from its name and values. */
export function flagReading(
  header: readonly string[],
  rows: readonly string[][],
  column: number,
  asked: Polarity | null,
): Pick<OppositionLayout, 'variant' | 'answer' | 'polarity' | 'emptyIsNo' | 'okIsYes' | 'assumed'> {
  const name = header[column] ?? '';
  const named = flagName(name) === 'callable' ? 'callable' : 'listed';
  const doubtful = isDoubtfulName(name);
  const polarity = doubtful ? (asked ?? named) : named;
  const okIsYes = named === 'callable' || (doubtful && asked !== null);
  const values = new Set(rows.map((row) => fold(row[column] ?? '')));
  const onlyX = [...values].every((value) => value === 'x' || value === '');
  return {
    variant: polarity === 'callable' ? 'inverse-flag' : 'flag-column',
    answer: column,
    polarity,
    emptyIsNo: onlyX,
    okIsYes,
    assumed: asked === null && doubtful,
  };
}

function doubt(table: Table, column: string, value?: string, line = table.sampleLines[0] ?? 1): InputError {
  const shown: Text =
    value === undefined
      ? {
          en: `what column “${column}” says of which number is in doubt`,
          fr: `on ne sait pas ce que la colonne «\u00a0${column}\u00a0» dit de quel numéro`,
        }
      : {
          en: `what “${maskedFlag(value)}” means in column “${column}” is in doubt`,
          fr: `on ne sait pas ce que signifie «\u00a0${maskedFlag(value)}\u00a0» dans la colonne «\u00a0${column}\u00a0»`,
        };
  return new InputError({
    code: 'opposition/doubtful-flag',
    file: table.path,
    line,
    column,
    problem: shown,
    expected: {
      en: 'yes/no values in one flag column beside one number column',
      fr: 'des valeurs oui/non dans une colonne, à côté d’une seule colonne de numéros',
    },
    remedy: {
      en: 'say what a true flag means: --bloctel-flag listed | callable, or keep only the number and the flag in the file',
      fr: 'dites ce que signifie un indicateur vrai\u00a0: --bloctel-flag listed | callable, ou ne gardez que le numéro et l’indicateur dans le fichier',
    },
  });
}

/** An opposition file without a single number must never look like "nobody is opposed". */
export function noNumbers(table: { path: string; sampleLines: readonly number[] }): InputError {
  return new InputError({
    code: 'opposition/no-numbers',
    file: table.path,
    line: table.sampleLines[0] ?? 1,
    problem: {
      en: 'no line of this opposition list is a telephone number',
      fr: 'aucune ligne de cette liste d’opposition n’est un numéro de téléphone',
    },
    expected: {
      en: 'telephone numbers, one a line, or a column of them',
      fr: 'des numéros de téléphone, un par ligne, ou une colonne de numéros',
    },
    remedy: {
      en: 'check that this is the right file and that its export has finished',
      fr: 'vérifiez que c’est le bon fichier et que son export est terminé',
    },
  });
}
