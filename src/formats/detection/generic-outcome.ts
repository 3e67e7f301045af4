import type { DirectionRule } from '../direction.ts';
import type { OutcomeSource } from '../layout.ts';
import { columnsFor } from '../lexicon/columns.ts';
import { foldHeader, list } from '../lexicon/words.ts';
import { outcomeOf } from '../outcomes.ts';
import type { OutcomeColumn } from '../preset.ts';
import { anyCell, ranked, type Sample } from './sample.ts';

/** Columns that are asked for one call. */
const MOST = 3;
/** Names that a tool may give to its own state instead of what came of the call. */
const stateNames = new Set(
  list(`statut, statut appel, statut de l appel, status, etat, call status, status call, last state,
    completion status, hangup cause, reason, reason terminated, motif, observation, issue, code retour`).map(
    foldHeader,
  ),
);
/** Labels, several in a cell: a refusal among them is one. */
const tags = new Set(list('tag, tags, call tags, etiquette, etiquettes').map(foldHeader));
const tagRule: OutcomeColumn = { names: [], by: 'words', separator: ',' };

/** What came of the call, an agent's own words before a state of the tool; then a column to help out. */
export function outcomesIn(sample: Sample, direction: DirectionRule): OutcomeSource[] {
  const isTags = (column: number): boolean => tags.has(foldHeader(sample.header[column] ?? ''));
  const telling = (column: number): number => {
    const isState = stateNames.has(foldHeader(sample.header[column] ?? ''));
    const filled = anyCell(sample, column, () => true);
    const known = anyCell(sample, column, (cell) => outcomeOf(cell, null, null).known);
    if (isTags(column)) return -1;
    return (isState ? 0 : 4) * Number(filled) + 2 * Number(known) + Number(!isState);
  };
  const taken = new Set(direction.columns);
  const candidates = columnsFor('outcome', sample.header).filter((column) => !taken.has(column));
  return ranked(candidates, telling)
    .slice(0, MOST)
    .map((column) => ({ column, rule: isTags(column) ? tagRule : null, on: [] }));
}
