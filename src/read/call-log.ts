import { InputError } from '../errors.ts';
import { detectLog, formatIds } from '../formats/detect.ts';
import type { LogLayout } from '../formats/layout.ts';
import type { Day, Outcome } from '../model.ts';
import { maskWords } from '../phone/mask.ts';
import { zoneOfTerritory } from '../phone/zone.ts';
import type { CallRow, CallRows } from '../store/call-rows.ts';
import { fingerprint } from '../store/dictionary.ts';
import type { NumberTable } from '../store/number-table.ts';
import type { Zone } from '../time/zones.ts';
import { CallMoments } from './call-moments.ts';
import { CallNumbers } from './call-numbers.ts';
import { CallWords } from './call-words.ts';
import { FieldView } from './field.ts';
import { checkWidth, isBlank } from './header.ts';
import { twoColumns } from './phone-columns.ts';
import type { Batch } from './records.ts';
import type { Table } from './table.ts';

/** What the user said of a log. */
export interface LogOptions {
  format: string | null;
  /** Zone of times without an offset; null: the log's own, else `fallbackZone`. */
  zone: Zone | null;
  fallbackZone: Zone;
  dialPrefix: string;
  mapping: ReadonlyMap<string, Outcome> | null;
}

/** What was found in a log besides its calls. */
export interface LogSummary {
  layout: LogLayout;
  rows: number;
  /** Rows that are no calls of somebody: why, and how many. */
  ignored: {
    inbound: number;
    internal: number;
    notPlaced: number;
    notSubscriber: number;
    totals: number;
    blank: number;
  };
  unreadable: { count: number; lines: number[] };
  unknownOutcomes: { value: string; count: number }[];
  outcomes: 'agents' | 'telephone' | 'none';
  /** Instants of the first and last readable row. */
  first: number | null;
  last: number | null;
  /** Days in metropolitan France that have a readable row. */
  days: ReadonlySet<Day>;
  /** Offsets computed from unique ids, if any row needed the zone instead. */
  zoneGuessed: boolean;
}

/**
 * How a log is laid out.
 *
 * @throws InputError where the file is no call log, or not of the format that the user named
 */
export function logLayout(table: Table, format: string | null): LogLayout {
  const layout = detectLog({ rows: table.sample }, format);
  if (!layout) throw notALog(table, format);
  const [twice] = layout.duplicates;
  if (twice) throw twoColumns(table.path, twice.name);
  if (layout.others.length > 0) throw twoNumbers(table, [layout.columns.number, ...layout.others]);
  return layout;
}

/**
 * Reads the rows of one log into `rows`.
 *
 * @throws InputError where not one row can be read
 */
export async function readCallLog(
  table: Table,
  layout: LogLayout,
  options: LogOptions,
  numbers: NumberTable,
  rows: CallRows,
  progress: (rows: number, bytes: number) => void,
): Promise<LogSummary> {
  const reader = new LogReader(table, layout, options, numbers, rows);
  let header = layout.headerRows;
  for await (const batch of table.batches({ quotes: layout.preset?.quote ?? true })) {
    for (let record = header; record < batch.count; record++) reader.row(batch, record);
    header = 0;
    progress(reader.read, batch.base + batch.bytes.length);
  }
  return reader.finish();
}

class LogReader {
  read = 0;
  private readonly table: Table;
  private readonly layout: LogLayout;
  private readonly rows: CallRows;
  private readonly moments: CallMoments;
  private readonly people: CallNumbers;
  private readonly words: CallWords;
  private readonly view = new FieldView();
  private readonly width: number;
  private readonly ignored = { inbound: 0, internal: 0, notPlaced: 0, notSubscriber: 0, totals: 0, blank: 0 };
  private readonly unreadable = { count: 0, lines: [] as number[] };
  private readable = 0;
  private readonly days = new Set<Day>();
  private first = Number.POSITIVE_INFINITY;
  private last = Number.NEGATIVE_INFINITY;

  constructor(table: Table, layout: LogLayout, options: LogOptions, numbers: NumberTable, rows: CallRows) {
    this.table = table;
    this.layout = layout;
    this.rows = rows;
    this.moments = new CallMoments(layout, options);
    this.people = new CallNumbers(layout, options.dialPrefix, numbers);
    this.words = new CallWords(
      layout,
      layout.headerRows === 1 ? (table.sample[0] ?? []) : [],
      options.mapping,
    );
    const fixed = layout.headerRows === 1 && !layout.preset?.extraFields;
    this.width = fixed ? (table.sample[0]?.length ?? 0) : Number.POSITIVE_INFINITY;
    rows.files.push(table.path);
  }

  row(batch: Batch, record: number): void {
    checkWidth(this.table.path, batch, record, this.width);
    this.read++;
    if (isBlank(batch, record, this.view)) {
      this.ignored.blank++;
      return;
    }
    const reading = this.words.read(batch, record);
    const person = this.people.read(batch, record, reading.direction === 'inbound');
    const found = this.moments.read(batch, record, person.territory);
    const line = batch.line[record] ?? 0;
    if (found && found.instant < this.first) this.first = found.instant;
    if (found && found.instant > this.last) this.last = found.instant;
    const outbound = reading.direction === 'outbound';
    if (!found || (person.state === 'unreadable' && outbound)) {
      if (this.isTotals(batch, record)) this.ignored.totals++;
      else this.cannotRead(line);
      return;
    }
    this.readable++;
    this.days.add(zoneOfTerritory(0).dayAt(found.instant));
    this.count(reading.direction, reading.outcome, person.state);
    const telling = reading.outcome === 'refused' || reading.outcome === 'objected';
    if (person.id < 0 && !telling) return;
    const row: CallRow = {
      id: person.id,
      instant: found.instant,
      outcome: reading.outcome,
      outbound,
      precision: found.precision,
      line,
      callId: this.fingerprintOf(batch, record, this.layout.columns.legJoin ?? this.layout.columns.callId),
      agent: this.fingerprintOf(batch, record, this.layout.columns.agent),
    };
    if (person.id >= 0 || row.callId > 0) this.rows.push(row);
  }

  private count(direction: string, outcome: Outcome, person: string): void {
    if (direction === 'inbound') this.ignored.inbound++;
    else if (direction === 'internal') this.ignored.internal++;
    else if (outcome === 'not-placed') this.ignored.notPlaced++;
    else if (person !== 'somebody') this.ignored.notSubscriber++;
  }

  private cannotRead(line: number): void {
    this.unreadable.count++;
    if (this.unreadable.lines.length < 100) this.unreadable.lines.push(line);
  }

  private isTotals(batch: Batch, record: number): boolean {
    for (let column = 0; column < 3; column++) {
      this.view.at(batch, record, column);
      this.view.trim();
      if (!this.view.empty) return /^(totals?|totaux)\b/i.test(this.view.text());
    }
    return false;
  }

  private fingerprintOf(batch: Batch, record: number, column: number | null): number {
    if (column === null) return 0;
    this.view.at(batch, record, column);
    this.view.trim();
    return fingerprint(this.view.bytes, this.view.start, this.view.end);
  }

  finish(): LogSummary {
    if (this.readable === 0) throw noReadableRow(this.table.path, this.unreadable.lines[0] ?? 1);
    return {
      layout: this.layout,
      rows: this.read,
      ignored: this.ignored,
      unreadable: this.unreadable,
      unknownOutcomes: this.words.unknown(),
      outcomes: this.words.kind(),
      first: Number.isFinite(this.first) ? this.first : null,
      last: Number.isFinite(this.last) ? this.last : null,
      days: this.days,
      zoneGuessed: this.moments.guessed,
    };
  }
}

function noReadableRow(path: string, line: number): InputError {
  return new InputError({
    code: 'calls/no-readable-row',
    file: path,
    line,
    problem: {
      en: 'not one row of this call log has a date and a number that can be read',
      fr: 'aucune ligne de ce journal d’appels n’a une date et un numéro lisibles',
    },
    expected: {
      en: 'dates such as 2024-05-13 10:05:00 or 13/05/2024 10:05, and telephone numbers',
      fr: 'des dates telles que 2024-05-13 10:05:00 ou 13/05/2024 10:05, et des numéros de téléphone',
    },
    remedy: {
      en: 'check the file, name its format with --calls-format or its prefix with --dial-prefix; if nobody was ever called, state “calls: none” in the campaign file',
      fr: 'vérifiez le fichier, nommez son format avec --calls-format ou son préfixe avec --dial-prefix\u00a0; si personne n’a jamais été appelé, déclarez «\u00a0calls: none\u00a0» dans le fichier de campagne',
    },
  });
}

function notALog(table: Table, format: string | null): InputError {
  const header = maskWords((table.sample[0] ?? []).join(', '));
  return new InputError({
    code: 'calls/not-a-log',
    file: table.path,
    line: table.sampleLines[0] ?? 1,
    problem: format
      ? { en: `this file is not in the format ${format}`, fr: `ce fichier n’est pas au format ${format}` }
      : {
          en: `this is no call log that can be recognised; its first line: ${header}`,
          fr: `ce n’est pas un journal d’appels reconnaissable\u00a0; sa première ligne\u00a0: ${header}`,
        },
    expected: {
      en: 'a header with a date column and a number column, or a known format',
      fr: 'un en-tête avec une colonne de date et une colonne de numéro, ou un format connu',
    },
    remedy: {
      en: `name the format: --calls-format ${formatIds.join(' | ')}`,
      fr: `nommez le format\u00a0: --calls-format ${formatIds.join(' | ')}`,
    },
  });
}

/** Two columns of which either may hold the called number: the person behind the other would go unseen. */
function twoNumbers(table: Table, columns: readonly number[]): InputError {
  const names = columns.map((column) => table.sample[0]?.[column] ?? '').join(', ');
  return new InputError({
    code: 'calls/two-number-columns',
    file: table.path,
    line: table.sampleLines[0] ?? 1,
    problem: {
      en: `it is not clear which column holds the called number: ${names}`,
      fr: `on ne sait pas quelle colonne contient le numéro appelé\u00a0: ${names}`,
    },
    expected: { en: 'one column of called numbers', fr: 'une seule colonne de numéros appelés' },
    remedy: {
      en: 'call the right one “numero appele” in the file',
      fr: 'appelez la bonne «\u00a0numero appele\u00a0» dans le fichier',
    },
  });
}
