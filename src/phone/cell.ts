import { PhoneKind, type ReadNumber, readNumber } from './number.ts';
import { type Piece, segmentRuns, trim } from './segments.ts';
import { formulaAround, withoutFormula } from './surroundings.ts';
import { withoutFullWidth, withoutInvisible } from './written.ts';

/** One number of a cell and where its text stands, label and apostrophe included. */
export interface CellNumber extends ReadNumber {
  /** Offset of its first character in the cell. */
  start: number;
  /** Offset after its last one. */
  end: number;
}

/** Fourteen digits of which every one stands in a segment of its own, behind `+` or a label. */
const mostSegments = 15;
const digit = /\d/;

/** What stands around the days and hours in which 15 and 18 would be short numbers. */
const dayBefore = /(?:\s[\u2010-\u2015\u2212-]\s+|(?:19|20)\d\d\/\d\d?\/)$/;
/** So far from it that stands, at most. */
const nearby = 40;
const dayBehind = /^(?:\s+[\u2010-\u2015\u2212-]\s|\/\d\d?\/(?:19|20)\d\d)/;

const invalid: ReadNumber = { kind: PhoneKind.invalid, number: 0, territory: -1 };

/**
 * Reads all numbers of a phone cell. Slash, semicolon, comma, bar, line break, `:::`, a dash between spaces, `et`,
 * `ou` and the name of another telephone separate only where each side is a whole number; what is none is one
 * invalid piece, and so is a fax number.
 *
 * @returns the numbers in their order, none where the cell is empty
 * @example readCell('06 12 34 56 78 ou 3975') // usable from 0 to 14, not callable from 18 to 22
 */
export function readCell(text: string): CellNumber[] {
  if (withoutInvisible(text).trim() === '') return [];
  const cell = trim(text, 0, text.length);
  const content = withoutFormula(withoutFullWidth(text));
  if (!digit.test(content)) return content.trim() === '' ? [] : [{ ...invalid, ...cell }];
  const whole = readNumber(text);
  if (whole.kind !== PhoneKind.invalid) return [{ ...whole, ...cell }];
  const found = segmentRuns(content).flatMap((run) =>
    run.fax ? run.pieces.map((piece) => ({ ...invalid, ...piece })) : readRun(text, run.pieces),
  );
  return found.some(({ kind }) => kind !== PhoneKind.invalid) ? found : [{ ...invalid, ...cell }];
}

/** A whole number that begins at one segment and ends at another. */
interface Whole {
  /** Index after its last segment. */
  next: number;
  read: ReadNumber;
}

function readRun(text: string, segments: readonly Piece[]): CellNumber[] {
  const wholes = segments.map((_, from) => wholesFrom(text, segments, from));
  const path = fewestPieces(wholes) ?? greedy(wholes);
  const pieces: CellNumber[] = [];
  let rest = 0;
  for (const { from, whole } of path) {
    if (from > rest) pieces.push({ ...invalid, ...span(segments, rest, from) });
    pieces.push({ ...whole.read, ...span(segments, from, whole.next) });
    rest = whole.next;
  }
  if (rest < segments.length) pieces.push({ ...invalid, ...span(segments, rest, segments.length) });
  return pieces;
}

/** The whole numbers that begin at a segment, the longest first. */
function wholesFrom(text: string, segments: readonly Piece[], from: number): Whole[] {
  const found: Whole[] = [];
  for (let next = Math.min(segments.length, from + mostSegments); next > from; next--) {
    const { start, end } = span(segments, from, next);
    const read = readNumber(text.slice(start, end));
    if (read.kind === PhoneKind.invalid) continue;
    if (read.number > 0 || !isDay(text, start, end)) found.push({ next, read });
  }
  return found;
}

function isDay(text: string, start: number, end: number): boolean {
  const around = [text.slice(Math.max(0, start - nearby), start), text.slice(end, end + nearby)] as const;
  return dayBefore.test(around[0]) || dayBehind.test(around[1]);
}

interface Step {
  from: number;
  whole: Whole;
}

/** The way through all segments in the fewest whole numbers, null where there is none. */
function fewestPieces(wholes: readonly Whole[][]): Step[] | null {
  const count: number[] = Array(wholes.length).fill(Number.POSITIVE_INFINITY);
  count.push(0);
  const best: (Whole | undefined)[] = [];
  for (let from = wholes.length - 1; from >= 0; from--) {
    for (const whole of wholes[from] ?? []) {
      const pieces = 1 + (count[whole.next] ?? 0);
      if (pieces >= (count[from] ?? 0)) continue;
      count[from] = pieces;
      best[from] = whole;
    }
  }
  return count[0] === Number.POSITIVE_INFINITY ? null : walk(wholes.length, (from) => best[from]);
}

/** The longest whole number at each segment from the left; segments at which none begins are passed over. */
function greedy(wholes: readonly Whole[][]): Step[] {
  return walk(wholes.length, (from) => wholes[from]?.[0]);
}

function walk(length: number, choose: (from: number) => Whole | undefined): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < length; ) {
    const whole = choose(from);
    if (whole) steps.push({ from, whole });
    from = whole ? whole.next : from + 1;
  }
  return steps;
}

function span(segments: readonly Piece[], from: number, next: number): Piece {
  return { start: segments[from]?.start ?? 0, end: segments[next - 1]?.end ?? 0 };
}

/**
 * The cell's text without some of its numbers, with all that belongs to them, and their separators. What stays keeps its
 * characters; spaces at the cell's ends go only with its first or last number.
 *
 * @param removed some of `all`
 * @param all the numbers of the cell, as `readCell` gave them
 * @returns empty where no number is left
 * @example removeNumbers('a / b', [b], [a, b]) // 'a'
 */
export function removeNumbers(
  text: string,
  removed: readonly CellNumber[],
  all: readonly CellNumber[],
): string {
  const gone = new Set(removed.map(({ start }) => start));
  const kept = all.filter(({ start }) => !gone.has(start));
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return '';
  const { opening, closing } = formulaAround(text);
  const places = new Map(all.map((piece, at) => [piece, at]));
  let left = first === all[0] ? text.slice(0, first.start) : opening;
  for (const [i, piece] of kept.entries()) {
    const before = kept[i - 1];
    if (before) left += separatorBetween(text, all.slice(places.get(before), (places.get(piece) ?? 0) + 1));
    left += text.slice(piece.start, piece.end);
  }
  return left + (last === all.at(-1) ? text.slice(last.end) : closing);
}

/** Of the separators around what was removed between two numbers, the last that is more than spaces. */
function separatorBetween(text: string, pieces: readonly CellNumber[]): string {
  const gaps = pieces.slice(1).map(({ start }, i) => text.slice(pieces[i]?.end, start));
  return gaps.findLast((gap) => /[^\p{Zs}\t]/u.test(gap)) ?? gaps.at(-1) ?? '';
}
