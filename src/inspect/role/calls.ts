import { detectLogs } from '../../formats/detection/detect.ts';
import type { LogLayout } from '../../formats/layout.ts';
import { fold } from '../../formats/lexicon/words.ts';
import type { Text } from '../../model.ts';
import { contentOf } from '../../read/csv/column-content.ts';
import type { InspectRole } from '../../settings.ts';
import { readMoment } from '../../time/moment.ts';
import { byName, isOfPersons, type RoleFinding } from './signs.ts';

/** Signs that make a file with dates and numbers a call log; one less leaves a doubt, unreadable ones need one more. */
const ENOUGH = 3;

/**
 * Whether a file is a call log: of a known format, or with calls' dates and numbers.
 *
 * @param hint what the file's name says
 */
export function callsVerdict(rows: readonly string[][], hint: InspectRole | null): RoleFinding | null {
  const [layout] = detectLogs({ rows }, null);
  if (!layout) return null;
  if (layout.preset !== null) return { role: 'calls', why: ofProduct(layout.preset.product) };
  const sample = rows.slice(layout.headerRows);
  const needed = holdsCalls(layout, sample) ? ENOUGH : ENOUGH + 1;
  const signs = signsOf(layout, sample);
  const why = wordsOf(layout);
  if (signs >= needed) return { role: 'calls', why };
  return signs === needed - 1 && hint === 'calls' ? { role: 'calls', why: byName(why) } : null;
}

function ofProduct(product: string): Text {
  return {
    en: `it has the columns of ${product}`,
    fr: `il a les colonnes de ${product}`,
  };
}

function wordsOf({ header, columns }: LogLayout): Text {
  const date = header[columns.date[0] ?? 0] ?? '';
  const number = header[columns.number[0] ?? 0] ?? '';
  return {
    en: `“${date}” stands for dates and “${number}” for numbers, with what a call log has beside them`,
    fr: `«\u00a0${date}\u00a0» désigne des dates et «\u00a0${number}\u00a0» des numéros, avec ce qu’un journal d’appels a en plus`,
  };
}

/** Most filled cells of its date column are dates, and some of its number column are numbers. */
function holdsCalls({ columns, dateOrder }: LogLayout, rows: readonly string[][]): boolean {
  const [date = 0] = columns.date;
  const filled = rows.map((row) => (row[date] ?? '').trim()).filter((cell) => cell !== '');
  const dates = filled.filter((cell) => readMoment(cell, dateOrder) !== null);
  const [number = 0] = columns.number;
  return dates.length > 0 && dates.length * 2 >= filled.length && contentOf(rows, number).numbers > 0;
}

/** Columns that only logs have count for a log, those of persons against it. */
function signsOf(layout: LogLayout, rows: readonly string[][]): number {
  const { columns, header, direction } = layout;
  const [date = 0] = columns.date;
  const [number = 0] = columns.number;
  const timed = columns.time !== null || rows.some((row) => isTimed(row[date] ?? ''));
  const called = fold(header[number] ?? '');
  const signs = [
    timed ? 1 : 0,
    /appel|call/.test(fold(header[date] ?? '')) ? 1 : 0,
    /appel|call|compos|dial|destin|\bdst\b|\bto\b/.test(called) ? 1 : 0,
    columns.outcomes.length > 0 ? 1 : 0,
    direction.by === 'none' ? 0 : 1,
    columns.duration === null ? 0 : 1,
    columns.callId === null ? 0 : 1,
    columns.caller === null ? 0 : 1,
    columns.agent === null ? 0 : 1,
    areRepeated(rows.map((row) => row[number] ?? '')) ? 2 : 0,
    isOfPersons(header) ? -2 : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0);
}

function isTimed(cell: string): boolean {
  const moment = readMoment(cell);
  return moment !== null && moment.precision !== 'day';
}

/** Persons are called again; in a list each stands once. */
function areRepeated(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.replace(/\D/g, '')).filter((digits) => digits !== '');
  return new Set(filled).size < filled.length * 0.9;
}
