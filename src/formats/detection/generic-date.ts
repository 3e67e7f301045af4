import { readMoment, readTime } from '../../time/moment.ts';
import { clockIn } from '../lexicon/clock-words.ts';
import { type ColumnRole, columnsFor } from '../lexicon/columns.ts';
import { wordsOfName } from '../lexicon/signs.ts';
import { foldHeader, list } from '../lexicon/words.ts';
import { anyCell, filledCells, ranked, type Sample } from './sample.ts';

const timeWords = /(?:^| )(?:heures?|time|hour)(?= |$)/;
/** Times of something else, and lengths of time. */
const otherTimes =
  /(?:^| )(?:fin|end(?:ed)?|rappel|callback|rdv|decroche|answer(?:ed)?|duree|duration|talk|ring|wait|total|conversation|parole|attente|sonnerie|call time|modif[a-z]*|creat[a-z]*)(?= |$)/;
/** Dates that any record has, of a call or not. */
const vagueDates = new Set(list('created at, timestamp, hs timestamp, eventtime').map(foldHeader));

/** The column of the call's start, by name and by how much its cells hold. */
export function dateIn(sample: Sample): number | undefined {
  const dates = columnsFor('date', sample.header);
  const isDated = (column: number) => anyCell(sample, column, (cell) => readMoment(cell) !== null);
  // “Heure de l’appel” may hold the day as well.
  const times = dates.some(isDated) ? [] : columnsFor('time', sample.header).filter(isDated);
  return ranked([...times, ...dates], (column) => dateStanding(sample, column))[0];
}

/** An instant before a wall-clock time before a day; names that say "call" before names of any record's date. */
function dateStanding(sample: Sample, column: number): number {
  const name = sample.header[column] ?? '';
  const rank = vagueDates.has(foldHeader(name)) ? 0 : foldHeader(name) === 'date' ? 1 : 2;
  if (!anyCell(sample, column, (cell) => readMoment(cell) !== null)) return rank / 10;
  if (rank === 0) return 1;
  const instant =
    saysZone(name) || anyCell(sample, column, (cell) => typeof readMoment(cell)?.offset === 'number');
  return 10 * (instant ? 3 : anyCell(sample, column, isTimed) ? 2 : 1) + rank;
}

function saysZone(name: string): boolean {
  const zone = clockIn(name)?.zone ?? 'local';
  return zone !== 'local';
}

/** The column that says the zone of its row; one that is empty everywhere says none. */
export function timezoneIn(sample: Sample): number | null {
  const filled = columnsFor('timezone', sample.header).find((column) => anyCell(sample, column, () => true));
  return filled ?? null;
}

function isTimed(cell: string): boolean {
  const moment = readMoment(cell);
  return moment !== null && moment.precision !== 'day';
}

/** Some tools write a day as its midnight, and the time beside it. */
function isPastMidnight(cell: string): boolean {
  const moment = readMoment(cell);
  return moment !== null && moment.precision !== 'day' && moment.local % 86_400 !== 0;
}

/** The time column belongs to a date that holds days only. */
export function timeIn(sample: Sample, date: number): number | null {
  if (anyCell(sample, date, isPastMidnight)) return null;
  const holdsTime = (column: number): boolean => anyCell(sample, column, (cell) => readTime(cell) !== null);
  const others = (role: ColumnRole): number[] =>
    columnsFor(role, sample.header).filter((column) => column !== date);
  const named = others('time');
  return named.find(holdsTime) ?? others('date').find(holdsTime) ?? saidTime(sample) ?? named[0] ?? null;
}

/** A column of times whose name says so in words of its own: `Heure d’échéance`. */
function saidTime(sample: Sample): number | null {
  const found = sample.header.findIndex((name, column) => {
    const words = wordsOfName(name);
    if (!timeWords.test(words) || otherTimes.test(words)) return false;
    const cells = filledCells(sample, column);
    return cells.length > 0 && cells.every((cell) => readTime(cell) !== null);
  });
  return found < 0 ? null : found;
}
