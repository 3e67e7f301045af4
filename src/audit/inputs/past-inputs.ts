import type { Host } from '../../host/host.ts';
import { inTurns } from '../../host/turns.ts';
import type { InputReport } from '../../report/model.ts';
import type { Settings } from '../../settings.ts';
import type { CallBook } from '../../store/call-book.ts';
import type { CallRows } from '../../store/call-rows.ts';
import { enterCalls } from '../../store/enter-calls.ts';
import type { NumberTable } from '../../store/number-table.ts';
import { type Log, noteJoins, readLogs } from './read-logs.ts';

/** What the logs say. */
export interface PastInputs {
  calls: CallBook;
  logs: Log[];
  /** Paths of the outcome mappings that were used. */
  mappings: string[];
  reports: InputReport[];
}

/** Reads the logs, and gives ids in a table to the numbers in them. */
export type PastReader = (numbers: NumberTable) => Promise<PastInputs>;

/** Reads the logs in this thread. */
export function pastReader(settings: Settings, rows: CallRows, host: Host): PastReader {
  return async (numbers) => {
    const reports: InputReport[] = [];
    const { logs, mappings } = await readLogs(settings, numbers, rows, reports, host);
    const calls = await inTurns(enterCalls(rows, numbers));
    noteJoins(calls.figures, reports);
    return { calls, logs, mappings, reports };
  };
}
