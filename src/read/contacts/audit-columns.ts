import { fold } from '../../formats/lexicon/words.ts';
import { removedName } from './removed-column.ts';

/** The columns that a run puts beside the rows of a cleaned list, in their order. */
export const auditColumns = [
  'audit_number',
  'audit_territory',
  'audit_timezone',
  'audit_attempts_left',
  'audit_lawful_until',
  'audit_next_window',
  removedName,
] as const;

const folded = auditColumns.map(fold);

/** The columns of a list that an earlier run put there. */
export function auditColumnsOf(header: readonly string[]): number[] {
  return header.flatMap((name, index) => (folded.includes(fold(name)) ? [index] : []));
}
