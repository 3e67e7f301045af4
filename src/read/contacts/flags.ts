import { InputError } from '../../errors.ts';
import { flagMeaning, flagName, type Polarity } from '../../formats/lexicon/opposition-words.ts';
import { fold } from '../../formats/lexicon/words.ts';
import type { Day } from '../../model.ts';
import type { ValueMeaning } from '../../settings.ts';
import { readMoment } from '../../time/moment.ts';
import type { ColumnAccount } from '../columns/account.ts';
import { unreadableDate } from '../columns/unreadable-date.ts';
import type { FieldView } from '../csv/field.ts';
import type { Batch } from '../csv/records.ts';
import type { Table } from '../csv/table.ts';
import { flagReading } from '../lists/opposition-layout.ts';
import { columnsLike } from './marks.ts';

const DAY = 86_400;

/** A flag of the contact list and the phone columns that it speaks of. */
export interface ContactFlag {
  column: number;
  phoneColumns: readonly number[];
  polarity: Polarity;
  okIsYes: boolean;
  /** Whether it answers for the number as the service does; else it only says who is opposed. */
  answers: boolean;
  /** Column with the day on which the flag was checked. */
  date: number | null;
}

/**
 * Flags such as `bloctel1` beside `telephone1`, with `bloctel_date`.
 *
 * @param asked what the user says a true flag means
 * @throws InputError where it is in doubt of which number a flag speaks, or what it means
 */
export function contactFlags(
  table: Table,
  header: readonly string[],
  phoneColumns: readonly number[],
  asked: Polarity | null,
): ContactFlag[] {
  const rows = table.sample.slice(1);
  const columns = header.flatMap((name, column) => (isFlag(name) ? [column] : []));
  return columns.map((column) => {
    const reading = flagReading(header, rows, column, asked);
    return {
      column,
      phoneColumns: spokenOf(table, header, column, columns.length, phoneColumns, asked),
      polarity: reading.polarity,
      okIsYes: reading.okIsYes,
      answers: /bloctel/.test(fold(header[column] ?? '')),
      date: dateColumn(header, column),
    };
  });
}

/** The flags of the opposition service; others are bars of the list itself. */
function isFlag(name: string): boolean {
  const folded = fold(name);
  return /bloctel/.test(folded) && flagName(name) !== null;
}

/** Whether a name says the day before the service, or behind it. */
export function isFlagDate(folded: string): boolean {
  const [first, last] = [folded.indexOf('bloctel'), folded.lastIndexOf('bloctel')];
  if (first < 0) return false;
  return /date|verifi|maj/.test(folded.slice(first)) || folded.slice(0, last).includes('date');
}

/** The date column that goes with a flag; one date column alone serves all flags. */
function dateColumn(header: readonly string[], flag: number): number | null {
  const dates = header.flatMap((name, column) => (isFlagDate(fold(name)) ? [column] : []));
  if (dates.length <= 1) return dates[0] ?? null;
  return columnsLike(header, dates, header[flag] ?? '')[0] ?? null;
}

/** The phone columns that share the flag's distinguishing word or counter; the only one, if there is but one. */
function spokenOf(
  table: Table,
  header: readonly string[],
  column: number,
  flags: number,
  phoneColumns: readonly number[],
  asked: Polarity | null,
): readonly number[] {
  if (phoneColumns.length === 1) return phoneColumns;
  const fitting = columnsLike(header, phoneColumns, header[column] ?? '');
  if (fitting.length === 1) return fitting;
  if (flags === 1 && asked !== null) return phoneColumns;
  throw doubtfulFlag(table, header[column] ?? '');
}

export interface FlagReading {
  meaning: 'listed' | 'callable' | 'empty';
  /** Day of the check, null where the row has none. */
  checked: Day | null;
}

/** Reads one flag of one row; what is neither yes nor no is asked about, an empty one is an answer only where the row's check has a date. */
export function readFlag(
  table: Table,
  flag: ContactFlag,
  batch: Batch,
  record: number,
  view: FieldView,
  account: ColumnAccount,
): FlagReading {
  const line = batch.line[record] ?? 0;
  view.at(batch, record, flag.column);
  const text = view.text();
  const said = account.meaning(flag.column, text);
  const read = said === undefined ? flagMeaning(text, flag.polarity, flag.okIsYes) : flagSaid(flag, said);
  const others = read === null ? account.otherwise(flag.column) : undefined;
  const meaning = others === undefined ? read : flagSaid(flag, others);
  if (meaning === null) account.misread(flag.column, text, line);
  const checked = flag.date === null ? null : checkDay(table, batch, record, flag.date, view);
  if (meaning === null) return { meaning: 'empty', checked };
  if (meaning !== 'empty' || checked === null) return { meaning, checked };
  return { meaning: flag.polarity === 'listed' ? 'callable' : 'listed', checked };
}

/** What the user says that a value means. */
function flagSaid({ polarity }: ContactFlag, said: ValueMeaning): Polarity {
  const other = polarity === 'listed' ? 'callable' : 'listed';
  return said === 'yes' ? polarity : other;
}

function checkDay(table: Table, batch: Batch, record: number, column: number, view: FieldView): Day | null {
  view.at(batch, record, column);
  const text = view.text().trim();
  if (text === '') return null;
  const moment = readMoment(text);
  if (moment) return Math.floor(moment.local / DAY);
  throw unreadableDate(table.path, batch.line[record] ?? 0, table.sample[0]?.[column] ?? '', text);
}

function doubtfulFlag(table: Table, column: string): InputError {
  return new InputError({
    code: 'contacts/doubtful-flag',
    file: table.path,
    line: table.sampleLines[0] ?? 1,
    column,
    problem: {
      en: `“${column}” stands beside several phone columns, and it is in doubt of which number it speaks`,
      fr: `«\u00a0${column}\u00a0» figure à côté de plusieurs colonnes de téléphone, et l’on ne sait pas de quel numéro elle parle`,
    },
    expected: {
      en: 'a name that says so, such as bloctel_mobile beside mobile',
      fr: 'un nom qui le dise, tel que bloctel_mobile à côté de mobile',
    },
    remedy: {
      en: 'rename the column, or say with --bloctel-flag listed | callable what it means for every number of the row',
      fr: 'renommez la colonne, ou dites avec --bloctel-flag listed | callable ce qu’elle signifie pour tous les numéros de la ligne',
    },
  });
}
