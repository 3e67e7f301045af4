import { readMoment } from '../../time/moment.ts';
import type { DirectionRule } from '../direction.ts';
import { columnsFor } from '../lexicon/columns.ts';
import { foldHeader, list } from '../lexicon/words.ts';
import { anyCell, ranked, type Sample } from './sample.ts';

/** Names of the called party: more telling than a plain telephone column. */
const calledNames = new Set(
  list(`numero appele, numero compose, num appele, n appele, tel appele, telephone appele, appele, ligne appelee, destinataire, phone number dialed,
    dialed number, dialled number, number dialed, dial no, called, called number, callee, to, to number,
    hs call to number, destination number, dst, outdialed, raw digits`).map(foldHeader),
);
/** Names that may as well be a queue, a file number or an agent's number. */
const vagueNames = new Set(list('numero, number, remote, destination, dest').map(foldHeader));

/** Number columns, the called party's first; the caller's where all calls came in and no other is there. */
export function phonesIn(sample: Sample, direction: DirectionRule): number[] {
  const called = ranked(columnsFor('phone', sample.header), (column) => standing(sample, column));
  if (called.length > 0 || direction.by !== 'column') return called;
  const [column] = direction.columns;
  const outbound = anyCell(
    sample,
    column ?? -1,
    (cell) => (direction.of([cell]) ?? 'outbound') === 'outbound',
  );
  return outbound ? [] : columnsFor('callerNumber', sample.header);
}

export function standing(sample: Sample, column: number): number {
  const name = foldHeader(sample.header[column] ?? '');
  const rank = calledNames.has(name) ? 3 : vagueNames.has(name) ? 1 : 2;
  return rank + (anyCell(sample, column, looksLikeNumber) ? 10 : 0);
}

function looksLikeNumber(cell: string): boolean {
  const digits = cell.replace(/\D/g, '').length;
  return digits >= 6 && digits <= 15 && readMoment(cell) === null;
}
