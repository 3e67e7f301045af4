import { type Day, localDay, readMoment } from './calendar.ts';
import type { CallLog, Campaign } from './campaign.ts';
import { type Placed, placedNumbers } from './places.ts';
import { directionOf, OUTCOMES, outcomeOf } from './words.ts';

/** A call after joining. `file` and `line` are those of the row that starts first. */
export interface Call {
  file: number;
  source: string;
  line: number;
  e164: string;
  zone: string;
  at: number;
  day: Day;
  outbound: boolean;
  outcome: string;
  callId: string;
  agent: string;
}

export interface ReadCalls {
  /** All calls by instant, file and line. */
  calls: Call[];
  rows: number;
  joined: number;
  /** Outbound rows whose date or number cannot be read, and rows of any direction without a date. */
  unreadable: number;
  unclassified: number;
}

const SIX_HOURS = 6 * 3600;

export const isAttempt = (call: Call): boolean => call.outbound && call.outcome !== 'not-placed';

const inOrder = (a: Call, b: Call): number => a.at - b.at || a.file - b.file || a.line - b.line;

/** The rows of one log; null for a row that cannot be read, undefined for an inbound one without a number. */
function readLog(log: CallLog, file: number, zone: string, readNumber: Placed): (Call | null | undefined)[] {
  return log.rows.map((row, index) => {
    const outbound = directionOf(row.direction) === 'outbound';
    const number = readNumber(row.number);
    const at = readMoment(row.when, zone).instant;
    if (number.kind === 'invalid' && !outbound) return undefined;
    if (number.kind === 'invalid' || at === null) return null;
    return {
      file,
      source: log.name,
      line: index + 2,
      e164: number.e164,
      zone: number.zone,
      at,
      day: localDay(at, number.zone),
      outbound,
      outcome: outcomeOf(row.outcome),
      callId: row.callId,
      agent: row.agent,
    };
  });
}

function sharesId(a: Call, b: Call): boolean {
  return a.e164 === b.e164 && a.callId !== '' && a.callId === b.callId && Math.abs(a.at - b.at) <= SIX_HOURS;
}

function isDouble(a: Call, b: Call): boolean {
  const twoIdsInOneFile = a.file === b.file && a.callId !== '' && b.callId !== '';
  return a.e164 === b.e164 && a.at === b.at && a.agent === b.agent && !twoIdsInOneFile;
}

const best = (a: string, b: string): string => (OUTCOMES.indexOf(a) <= OUTCOMES.indexOf(b) ? a : b);

/** Joins rows of one call into its first row. Every later row is compared with the first row of each call. */
function join(rows: Call[]): Call[] {
  const calls: Call[] = [];
  for (const row of rows.toSorted(inOrder)) {
    // The id of a call says more than its instant.
    const call =
      calls.findLast((earlier) => sharesId(earlier, row)) ?? calls.find((earlier) => isDouble(earlier, row));
    if (call === undefined) calls.push({ ...row });
    else {
      call.outcome = best(call.outcome, row.outcome);
      call.outbound ||= row.outbound;
    }
  }
  return calls;
}

/** Reads and joins every log of a campaign. */
export function readCalls(campaign: Campaign): ReadCalls {
  const { logs, options } = campaign;
  const placed = placedNumbers(campaign);
  const zone = options.callsTimezone ?? 'Europe/Paris';
  const read = (logs ?? []).flatMap((log, file) => readLog(log, file, zone, placed));
  const rows = read.filter((row) => row !== null && row !== undefined);
  const calls = join(rows);
  return {
    calls,
    rows: read.length,
    joined: rows.length - calls.length,
    unreadable: read.filter((row) => row === null).length,
    unclassified: rows.filter((row) => row.outcome === 'unclassified').length,
  };
}
