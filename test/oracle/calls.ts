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

/** A row of a log, with what only joining asks for. */
export interface Row extends Call {
  /** Whether seconds are written. */
  exact: boolean;
  /** Instant at which it was over, 0 where that is not known. */
  end: number;
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
function readLog(log: CallLog, file: number, zone: string, readNumber: Placed): (Row | null | undefined)[] {
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
      exact: /:\d\d:\d\d/.test(row.when),
      end: 0,
    };
  });
}

const best = (a: string, b: string): string => (OUTCOMES.indexOf(a) <= OUTCOMES.indexOf(b) ? a : b);

const NO_ID = /^(?:[0.,]+|[\d.,]+E\+\d{1,3}|N\/A|NULL|none|-|#N\/A)$/i;

/** An id says nothing where it has, in one file, several called numbers or more than six hours from row to row. */
function withCheckedIds(rows: readonly Row[]): Row[] {
  return rows.map((row) => {
    const same = rows.filter(({ file, callId }) => file === row.file && callId === row.callId);
    const called = new Set(same.filter(({ outbound }) => outbound).map(({ e164 }) => e164));
    const instants = same.map(({ at }) => at);
    const span = Math.max(...instants) - Math.min(...instants);
    const isNone = NO_ID.test(row.callId) || called.size > 1 || span > SIX_HOURS;
    return isNone ? { ...row, callId: '' } : row;
  });
}

/** A call, with the files in which a row of it was found. */
type Found = Row & { files: Set<number> };

function sharesId(call: Found, row: Row): boolean {
  return (
    call.e164 === row.e164 &&
    call.callId !== '' &&
    call.callId === row.callId &&
    row.at - call.at <= SIX_HOURS
  );
}

/** The same second; the same minute only in another file, and for one row of that file. */
function isDouble(call: Found, row: Row): boolean {
  if (call.e164 !== row.e164 || call.agent !== row.agent) return false;
  if (call.exact && row.exact)
    return call.at === row.at && (call.file !== row.file || call.callId === '' || row.callId === '');
  return Math.floor(call.at / 60) === Math.floor(row.at / 60) && !call.files.has(row.file);
}

/** Joins rows of one call into its first row. Every later row is compared with the first row of each call. */
function joinRows(rows: readonly Row[]): Found[] {
  const calls: Found[] = [];
  for (const row of withCheckedIds(rows).toSorted(inOrder)) {
    // The id of a call says more than its instant.
    const call =
      calls.findLast((earlier) => sharesId(earlier, row)) ?? calls.find((earlier) => isDouble(earlier, row));
    if (call === undefined) calls.push({ ...row, files: new Set([row.file]) });
    else {
      call.outcome = best(call.outcome, row.outcome);
      call.outbound ||= row.outbound;
      call.end = Math.max(call.end, row.end);
      call.files.add(row.file);
    }
  }
  return calls;
}

export type Kind = 'agents' | 'telephone' | null;

/** Whether the later call began while the earlier one may have lasted, and within ninety seconds. */
function isNear(earlier: Row, later: Row): boolean {
  const isOver = earlier.exact && earlier.end > 0 && later.at > earlier.end + 10;
  return later.at - earlier.at <= 90 && !isOver;
}

/** Makes one call of those that two systems logged: the nearest first, each once. */
export function join(rows: readonly Row[], kinds: readonly Kind[] = []): Call[] {
  const calls = joinRows(rows);
  const kindsOf = (call: Found) => new Set([...call.files].map((file) => kinds[file] ?? null));
  const kindOf = (call: Found) => kinds[call.file] ?? null;
  const free = calls.filter(
    (call) => kindOf(call) !== null && [...kindsOf(call)].filter(Boolean).length === 1,
  );
  const pairs = free.flatMap((earlier, i) =>
    free
      .slice(i + 1)
      .filter(
        (later) => later.e164 === earlier.e164 && kindOf(later) !== kindOf(earlier) && isNear(earlier, later),
      )
      .map((later) => ({ earlier, later })),
  );
  const gone = new Set<Found>();
  const used = new Set<Found>();
  for (const { earlier, later } of pairs.toSorted(
    (a, b) => a.later.at - a.earlier.at - (b.later.at - b.earlier.at),
  )) {
    if (used.has(earlier) || used.has(later)) continue;
    const [telephone, agents] = kindOf(earlier) === 'telephone' ? [earlier, later] : [later, earlier];
    telephone.outcome = best(telephone.outcome, agents.outcome);
    telephone.outbound ||= agents.outbound;
    gone.add(agents);
    used.add(earlier).add(later);
  }
  return calls.filter((call) => !gone.has(call));
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
