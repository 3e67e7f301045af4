import type { DirectionRule } from '../direction.ts';
import { clockOf, duplicatesOf, type LayoutOverlap, type LogColumns, type LogLayout } from '../layout.ts';
import { type ColumnRole, columnsFor } from '../lexicon/columns.ts';
import { foldHeader } from '../lexicon/words.ts';
import { dateIn, timeIn, timezoneIn } from './generic-date.ts';
import { directionIn } from './generic-direction.ts';
import { callersIn, numbersIn } from './generic-number.ts';
import { outcomesIn } from './generic-outcome.ts';
import { filledCells, type Sample } from './sample.ts';

/** Means a call to one tool and a person to the others: joining by it would lose calls. */
const noCallIds = new Set([foldHeader('contact id')]);

/** Ids that are the same in all rows of one call; other join columns point from leg to leg. */
const callWideIds = new Set(['linkedid', 'sessionid', 'mastercontactid']);

/** Names of the number that the called person sees. */
const shownNames = new Set(
  ['numero presente', 'numero affiche', 'caller id', 'cli', 'outbound cnum', 'presented number'].map(
    foldHeader,
  ),
);

/** A list of persons with the day of the last call: what came before it was overwritten. */
const lastCallNames = new Set(
  [
    'dernier appel',
    'date dernier appel',
    'date du dernier appel',
    'last call',
    'last call date',
    'last called',
  ].map(foldHeader),
);

/** A title and a line of filters may stand before the header. */
const headerWithin = 5;
/** Seconds after the end of a call in which another row of it may begin. */
const overlapSlack = 5;

/** A log read by the words of its header: a date and a number at least. */
export function genericLayout(all: readonly string[][]): LogLayout | null {
  for (let row = 0; row < Math.min(headerWithin, all.length); row++) {
    const layout = layoutBelow(all[row] ?? [], all.slice(row + 1), row + 1);
    if (layout) return layout;
  }
  return null;
}

/** Columns that the user names. */
export interface NamedColumns {
  date: number | undefined;
  number: number | undefined;
}

/**
 * A log whose header stands in a row that is known.
 *
 * @param named what the user says, which wins over the header's words
 */
export function layoutBelow(
  header: readonly string[],
  rows: readonly string[][],
  headerRows: number,
  named: NamedColumns = { date: undefined, number: undefined },
): LogLayout | null {
  const sample: Sample = { header, rows };
  const direction = directionIn(sample, new Set([named.date ?? -1, named.number ?? -1]));
  const date = named.date ?? dateIn(sample);
  const found = numbersIn(sample, direction);
  const { number, others, ownLines } =
    named.number === undefined ? found : { number: named.number, others: [], ownLines: [] };
  if (date === undefined || number === undefined) return null;
  const columns = columnsOf(sample, date, number, direction);
  const layout: LogLayout = {
    preset: null,
    headerRows,
    header,
    columns,
    further: [],
    direction,
    zone: null,
    clock: clockOf(header, columns),
    dateOrder: 'day-first',
    datePattern: null,
    overlap: overlapOf(columns),
    undercounts: lastCallNames.has(foldHeader(header[date] ?? '')),
    oncePer: null,
    duplicates: duplicatesOf(header, columns, direction, []),
    others,
    ownLines,
  };
  return layout;
}

/** Without any id of the call, rows of one agent and number that overlap are one call. */
function overlapOf({ callId, end, duration, agent }: LogColumns): LayoutOverlap | null {
  if (callId !== null || agent === null || (end === null && duration === null)) return null;
  return { party: [agent], slack: overlapSlack, always: false };
}

function columnsOf(sample: Sample, date: number, number: number, direction: DirectionRule): LogColumns {
  const { header } = sample;
  const first = (role: ColumnRole): number | null => columnsFor(role, header)[0] ?? null;
  const callId = callIdIn(sample);
  const legJoin = columnsFor('legJoin', header).find((column) =>
    callWideIds.has(foldHeader(header[column] ?? '')),
  );
  const callers = callersIn(sample).filter((column) => column !== number);
  const [caller = null] = callers;
  const isShown = caller !== null && isOurs(sample, caller, direction);
  const named = callers.find((column) => shownNames.has(foldHeader(header[column] ?? ''))) ?? null;
  return {
    date: [date],
    utc: [],
    time: timeIn(sample, date),
    number: [number],
    caller: isShown ? null : caller,
    shown: named ?? (isShown ? caller : null),
    outcomes: outcomesIn(sample, direction),
    callId,
    legJoin: legJoin === undefined || legJoin === callId ? null : legJoin,
    legPointer: null,
    agent: first('agent'),
    campaign: first('campaign'),
    phoneCode: null,
    uniqueid: null,
    end: first('endDate'),
    duration: first('duration'),
    timezone: timezoneIn(sample),
    lengths: (['talkDuration', 'ringDuration', 'duration'] as const).flatMap((role) =>
      columnsFor(role, header),
    ),
  };
}

/** Whether a calling number is the same on calls of both ways: the company's own, not that of who called. */
function isOurs(sample: Sample, caller: number, { by, columns: [way = -1], of }: DirectionRule): boolean {
  const numbers = new Set(filledCells(sample, caller));
  if (by !== 'column' || numbers.size !== 1) return false;
  const [digits = ''] = [...numbers].map((cell) => cell.replace(/\D/g, ''));
  const ways = new Set(filledCells(sample, way).map((cell) => of([cell])));
  return digits.length >= 9 && ways.has('outbound') && ways.has('inbound');
}

function callIdIn({ header }: Sample): number | null {
  const candidates = columnsFor('callId', header);
  return candidates.find((column) => !noCallIds.has(foldHeader(header[column] ?? ''))) ?? null;
}
