import type { LogSays } from '../../../src/read/calls/layout.ts';
import { readCallLog } from '../../../src/read/calls/log.ts';
import { openLog } from '../../../src/read/calls/open.ts';
import type { LogReading } from '../../../src/read/calls/row-reader.ts';
import type { Table } from '../../../src/read/csv/table.ts';
import { CallRows } from '../../../src/store/call-rows.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { fixedZone, isoInstant, zoneNamed } from '../../../src/time/zones.ts';
import { logTableOf, noProgress } from '../support.ts';

export const paris = zoneNamed('Europe/Paris') ?? fixedZone(3600);

/** A log's summary and its rows, times in UTC. */
export async function read(text: string | Uint8Array, changes: Partial<LogReading & LogSays> = {}) {
  return readTable(await logTableOf(text, 'calls.csv'), changes);
}

/** The same of a log that is open. */
export async function readTable(table: Table, changes: Partial<LogReading & LogSays> = {}) {
  const log = openLog(table, changes);
  const numbers = new NumberTable();
  const rows = new CallRows();
  const options = {
    zone: null,
    fallbackZone: paris,
    dialPrefix: '',
    mapping: null,
    ...changes,
  };
  const summary = await readCallLog(table, log, options, numbers, rows, noProgress);
  const seen = Array.from({ length: rows.count }, (_, i) => ({
    at: isoInstant(rows.instant.get(i), fixedZone(0)).slice(0, 19),
    number: rows.id.get(i) < 0 ? null : numbers.number(rows.id.get(i)),
    outcome: rows.outcome(i),
    outbound: rows.direction(i) === 'outbound',
    line: rows.line.get(i),
  }));
  return { summary, rows, seen, numbers, unclear: log.account.unclear() };
}
