import type { DirectionRule } from '../direction.ts';
import { columnsFor } from '../lexicon/columns.ts';
import { foldHeader, list } from '../lexicon/words.ts';
import { outcomeOf } from '../outcomes.ts';
import { anyCell, ranked, type Sample } from './sample.ts';

/** Names that a tool may give to its own state instead of what came of the call. */
const stateNames = new Set(
  list(`statut, statut appel, statut de l appel, status, etat, call status, status call, last state,
    completion status, hangup cause, reason, reason terminated, motif, observation, issue, code retour`).map(
    foldHeader,
  ),
);
/** What came of the call, an agent's own words before a state of the tool; then a column to help out. */
export function outcomesIn(sample: Sample, direction: DirectionRule): number[] {
  const telling = (column: number): number => {
    const isState = stateNames.has(foldHeader(sample.header[column] ?? ''));
    const filled = anyCell(sample, column, () => true);
    const known = anyCell(sample, column, (cell) => outcomeOf(cell, null, null).known);
    return (isState ? 0 : 4) * Number(filled) + 2 * Number(known) + Number(!isState);
  };
  const taken = new Set(direction.columns);
  const candidates = columnsFor('outcome', sample.header).filter((column) => !taken.has(column));
  return ranked(candidates, telling).slice(0, 2);
}
