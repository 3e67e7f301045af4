import type { DirectionRule } from './direction.ts';
import { dateIn, isUtc, timeIn } from './generic-date.ts';
import { phonesIn, standing } from './generic-number.ts';
import { directionIn, outcomesIn } from './generic-outcome.ts';
import { duplicatesOf, type LogColumns, type LogLayout } from './layout.ts';
import { type ColumnRole, columnsFor } from './lexicon-columns.ts';
import type { Sample } from './sample.ts';
import { foldHeader } from './words.ts';

/** Means a call to one tool and a person to the others: joining by it would lose calls. */
const noCallIds = new Set([foldHeader('contact id')]);

/** Ids that are the same in all rows of one call; other join columns point from leg to leg. */
const callWideIds = new Set(['linkedid', 'sessionid', 'mastercontactid']);

/** A log read by the words of its header: a date and a number at least. */
export function genericLayout(all: readonly string[][]): LogLayout | null {
  const sample: Sample = { header: all[0] ?? [], rows: all.slice(1) };
  const direction = directionIn(sample);
  const date = dateIn(sample);
  const phones = phonesIn(sample, direction);
  const [number, ...rest] = phones;
  if (date === undefined || number === undefined) return null;
  const columns = columnsOf(sample, date, number, direction);
  return {
    preset: null,
    headerRows: 1,
    columns,
    direction,
    zone: isUtc(sample.header[date] ?? '') ? 'UTC' : null,
    dateOrder: 'day-first',
    duplicates: duplicatesOf(sample.header, columns, direction),
    others: rest.filter((column) => standing(sample, column) === standing(sample, number)),
  };
}

function columnsOf(sample: Sample, date: number, number: number, direction: DirectionRule): LogColumns {
  const first = (role: ColumnRole): number | null => columnsFor(role, sample.header)[0] ?? null;
  const [outcome = null, outcomeHelp = null] = outcomesIn(sample, direction);
  const callId = callIdIn(sample);
  const legJoin = columnsFor('legJoin', sample.header).find((column) =>
    callWideIds.has(foldHeader(sample.header[column] ?? '')),
  );
  const caller = columnsFor('callerNumber', sample.header).find((column) => column !== number);
  return {
    date: [date],
    time: timeIn(sample, date),
    number,
    caller: caller ?? null,
    outcome,
    outcomeHelp,
    callId,
    legJoin: legJoin === undefined || legJoin === callId ? null : legJoin,
    agent: first('agent'),
    campaign: first('campaign'),
    phoneCode: null,
    uniqueid: null,
    end: first('endDate'),
    duration: first('duration'),
    person: first('person'),
  };
}

function callIdIn({ header }: Sample): number | null {
  const candidates = columnsFor('callId', header);
  return candidates.find((column) => !noCallIds.has(foldHeader(header[column] ?? ''))) ?? null;
}
