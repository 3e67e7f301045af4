import type { ColumnPlace } from '../../columns.ts';
import { InputError } from '../../errors.ts';
import type { Host } from '../../host/host.ts';
import { reportReading } from '../../host/progress.ts';
import type { Day, Text } from '../../model.ts';
import { type ByteSource, openSource } from '../../read/bytes/source.ts';
import type { ColumnAccount } from '../../read/columns/account.ts';
import { openTable, type Table } from '../../read/csv/table.ts';
import { watched } from '../../read/csv/watched.ts';
import { openTableOrJson } from '../../read/json/table.ts';
import { exportDate } from '../../read/lists/export-date.ts';
import type { InputReport } from '../../report/model.ts';
import type { InputFile, Settings } from '../../settings.ts';
import { isoDay } from '../../time/days.ts';
import { type Zone, zoneNamed } from '../../time/zones.ts';
import { counted } from './counted.ts';
import { sheetNotes, unreadSheets } from './sheet-notes.ts';

/** An input that is open for its one reading. */
export interface OpenInput {
  role: InputReport['role'];
  source: ByteSource;
  table: Table;
  progress: (rows: number, bytes: number) => void;
}

/**
 * Opens an input and looks at its beginning.
 *
 * @param delimiter of a list, where it is known
 */
export async function openInput(
  role: InputReport['role'],
  { path, headerLine }: InputFile,
  settings: Pick<Settings, 'maxInput'>,
  host: Host,
  delimiter?: number,
): Promise<OpenInput> {
  const content = host.content?.(path) ?? host.stdin;
  const source = openSource(path, content, settings.maxInput, host.located?.(path));
  const table =
    role === 'calls'
      ? await openTableOrJson(source, headerLine)
      : await openTable(source, headerLine, delimiter);
  const progress = reportReading(host, path, role, source);
  progress(0);
  host.opened?.(role, table);
  return { role, source, table, progress };
}

const names: Readonly<Record<number, string>> = { 0: '', 9: 'tab' };

/** The same table, whose columns are looked at on the way to its reader. */
export function accounted(table: Table, account: ColumnAccount): Table {
  return watched(table, (batch) => account.look(batch)).table;
}

/** What is to be said of an input after it was read whole. */
export function inputReport(
  input: OpenInput,
  read: {
    rows: number;
    format: string;
    account: Pick<ColumnAccount, 'columns' | 'unclear'>;
    unreadable: number;
    notes: readonly (Text | null)[];
    /** Day up to which it speaks, where more is known than a date in its name. */
    asOf?: Day | null;
  },
): InputReport {
  const { source, table } = input;
  const { bytes, sha256 } = source.digest();
  const columns = read.account.columns();
  const asOf = read.asOf ?? exportDate(source.path);
  return {
    role: input.role,
    path: source.path,
    rows: read.rows,
    bytes,
    sha256,
    encoding: table.encoding(),
    delimiter: names[table.delimiter] ?? String.fromCharCode(table.delimiter),
    columns,
    unclear: [...unreadSheets(input.role, source.path, source.sheet), ...read.account.unclear()],
    format: read.format,
    unreadable: read.unreadable,
    asOf: asOf === null ? null : isoDay(asOf),
    notes: [...sheetNotes(input.role, source.sheet), columnsNote(columns), ...read.notes].filter(
      (note) => note !== null,
    ),
  };
}

/** Which columns were read, and how many were set aside or not understood; null where there is but one. */
function columnsNote(columns: readonly ColumnPlace[]): Text | null {
  const of = (wanted: ColumnPlace['state']) => columns.filter(({ state }) => state === wanted);
  const [used, aside, unclear] = [of('used'), of('set-aside').length, of('unclear').length];
  if (columns.length < 2) return null;
  const names = used.map(({ name }) => name).join(', ');
  const more = (en: string, fr: string, count: number) =>
    count === 0 ? { en: '', fr: '' } : { en: `; ${en}: ${count}`, fr: `\u00a0; ${fr}\u00a0: ${count}` };
  const [rest, doubt] = [
    more('set aside', 'laissées de côté', aside),
    more('not understood', 'non comprises', unclear),
  ];
  return {
    en: `columns read: ${names}${rest.en}${doubt.en}`,
    fr: `colonnes lues\u00a0: ${names}${rest.fr}${doubt.fr}`,
  };
}

/** A remark on rows that stop before their header does. */
export function shortRowsNote(count: number): Text | null {
  return counted(count, {
    en: ['row with fewer fields than the header', 'rows with fewer fields than the header'],
    fr: ['ligne avec moins de champs que l’en-tête', 'lignes avec moins de champs que l’en-tête'],
  });
}

/** A time zone that the user named; null where none is named. */
export function zoneFor(name: string | undefined): Zone | null {
  if (name === undefined) return null;
  const zone = zoneNamed(name);
  if (zone) return zone;
  throw new InputError({
    code: 'usage/unknown-zone',
    problem: {
      en: `there is no time zone “${name}”`,
      fr: `il n’y a pas de fuseau horaire «\u00a0${name}\u00a0»`,
    },
    expected: { en: 'an IANA name such as Europe/Paris', fr: 'un nom IANA tel que Europe/Paris' },
  });
}

/** Rows that repeat the header, as joined files have them. */
export function repeatedHeadersNote(count: number): Text | null {
  return counted(count, {
    en: ['repeated header left out', 'repeated headers left out'],
    fr: ['en-tête répété laissé de côté', 'en-têtes répétés laissés de côté'],
  });
}
