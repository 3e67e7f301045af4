import { shownText, shownUnclear } from '../audit/report/shown.ts';
import type { Text } from '../model.ts';
import { maskedTexts } from '../phone/masked-texts.ts';
import type { Inspection } from './model.ts';
import { maskedProblem } from './problem.ts';

/** What was seen, before anybody says what to do. */
export type SeenInFile = Omit<Inspection, 'next' | 'exit'>;

/**
 * What was seen in a file as it may be shown: numbers and addresses in its name, its headings and what is said of it are
 * masked.
 *
 * @param mask false: everything stays
 */
export function shownInspection<S extends SeenInFile>(seen: S, mask: boolean): S {
  if (!mask) return seen;
  const text = maskedTexts(true);
  const both = (one: Text) => shownText(one, text);
  return {
    ...seen,
    path: text(seen.path),
    roleWhy: both(seen.roleWhy),
    outcomes: seen.outcomes.map((one) => ({ ...one, value: text(one.value) })),
    columns: seen.columns.map((column) => ({ ...column, name: text(column.name) })),
    unclear: seen.unclear.map((column) => shownUnclear(column, text)),
    unreadableLines: seen.unreadableLines.map(({ line, cells }) => ({
      line,
      cells: cells.map(({ column, text: cell }) => ({ column: text(column), text: cell })),
    })),
    notes: seen.notes.map(both),
    zone: seen.zone && { ...seen.zone, why: both(seen.zone.why) },
    direction: seen.direction && { ...seen.direction, why: both(seen.direction.why) },
    problem: seen.problem && maskedProblem(seen.problem, true),
  };
}

/** What to do next, as it may be shown. */
export function shownNext(next: readonly Text[], mask: boolean): Text[] {
  const text = maskedTexts(mask);
  return next.map((one) => shownText(one, text));
}
