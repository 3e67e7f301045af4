import { type DirectionRule, directionColumn, noDirection } from '../direction.ts';
import { columnsFor } from '../lexicon/columns.ts';
import {
  type DirectionWord,
  directionWord,
  isDirectionName,
  isVagueDirectionName,
} from '../lexicon/directions.ts';
import { foldHeader } from '../lexicon/words.ts';
import { filledCells, type Sample } from './sample.ts';

/** Share of a column's filled cells that must be words of direction where its name might mean anything. */
const enoughCells = 0.5;

/**
 * The direction column: one that is called so and has words of direction, else one of a vague name whose cells are mostly
 * such words, else one of any name that says nothing else; at last one that is called so and is not understood.
 */
export function directionIn(sample: Sample): DirectionRule {
  const { header } = sample;
  const columns = header.map((_, column) => column);
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
    named[0];
  return column === undefined ? noDirection : directionColumn(column, {}, filledCells(sample, column));
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
  if (share < 1) return says('outbound') && words.some((word) => word?.direction === 'inbound');
  return says('outbound') || says('inbound') || isAllDirections(words);
}

/** Both ways, and nothing else. */
function isAllDirections(words: readonly Word[]): boolean {
  const found = words.map((word) => (word?.by === 'letter' || isWay(word) ? word.direction : null));
  return found.includes('outbound') && found.includes('inbound') && words.every((word) => word !== null);
}

function isWay(word: Word): word is DirectionWord {
  return word?.by === 'way';
}
