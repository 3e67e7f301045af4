import { type DirectionRule, directionColumn, directionFlagColumn, noDirection } from '../direction.ts';
import { columnsFor, isColumnName } from '../lexicon/columns.ts';
import {
  type DirectionWord,
  directionFlag,
  directionWord,
  isDirectionName,
  isVagueDirectionName,
} from '../lexicon/directions.ts';
import { foldHeader } from '../lexicon/words.ts';
import { filledCells, type Sample } from './sample.ts';

/** Characters of a value that says no more than the way of a call. */
const longestWay = 24;
/** Share of a column's filled cells that must be words of direction where its name might mean anything. */
const enoughCells = 0.5;

/**
 * The direction column: one that is called so and has words of direction, else one of a vague name whose cells are mostly
 * such words, else one of any name that says nothing else; at last one that is called so and is not understood.
 */
export function directionIn(sample: Sample, except: ReadonlySet<number> = new Set()): DirectionRule {
  const { header } = sample;
  const columns = header.flatMap((_, column) => (except.has(column) ? [] : [column]));
  const known = new Set(columnsFor('direction', header));
  const nameOf = (column: number): string => foldHeader(header[column] ?? '');
  const isVague = (column: number): boolean => isVagueDirectionName(nameOf(column));
  const named = columns.filter(
    (column) => !isVague(column) && (known.has(column) || isDirectionName(nameOf(column))),
  );
  const column =
    named.find((column) => wordsIn(sample, column).some((word) => word !== null)) ??
    columns.find((column) => isVague(column) && isMostlyDirections(wordsIn(sample, column))) ??
    columns.find((column) => isAllDirections(wordsIn(sample, column))) ??
    columns.find((column) => !isColumnName(header[column] ?? '') && isBriefDirections(sample, column)) ??
    named[0];
  const flag = column === undefined ? flagIn(sample, columns) : null;
  if (flag) return flag;
  return column === undefined ? noDirection : directionColumn(column, {}, filledCells(sample, column));
}

/** A column that is called by one way, with a yes or a no. */
function flagIn(sample: Sample, columns: readonly number[]): DirectionRule | null {
  for (const column of columns) {
    const of = directionFlag(sample.header[column] ?? '');
    if (of && filledCells(sample, column).some((cell) => of(cell) !== null))
      return directionFlagColumn(column, of);
  }
  return null;
}

type Word = DirectionWord | null;

function wordsIn(sample: Sample, column: number): Word[] {
  return filledCells(sample, column).map(directionWord);
}

/** Letters and what only comes of a call do not make a column one of directions, unless nothing else stands in it. */
function isMostlyDirections(words: readonly Word[]): boolean {
  const share = words.filter((word) => word !== null).length / words.length;
  if (!(share >= enoughCells)) return false;
  const says = (way: 'outbound' | 'inbound') => words.some((word) => isWay(word) && word.direction === way);
  if (share < 1) return says('outbound') && words.some((word) => word && word.direction !== 'outbound');
  return says('outbound') || says('inbound') || isAllDirections(words);
}

/** A few words each, mostly such as say both ways: one that is odd is to be asked about. */
function isBriefDirections(sample: Sample, column: number): boolean {
  const cells = filledCells(sample, column);
  const words = cells.map(directionWord).filter(isWay);
  if (words.length <= cells.length * enoughCells || cells.some((cell) => cell.length > longestWay))
    return false;
  return words.some(({ direction }) => direction === 'outbound') && words.some(isInbound);
}

function isInbound({ direction }: DirectionWord): boolean {
  return direction === 'inbound';
}

/** Both ways, and nothing else. */
function isAllDirections(words: readonly Word[]): boolean {
  const found = words.map((word) => (word?.by === 'letter' || isWay(word) ? word.direction : null));
  return found.includes('outbound') && found.includes('inbound') && words.every((word) => word !== null);
}

function isWay(word: Word): word is DirectionWord {
  return word?.by === 'way';
}
