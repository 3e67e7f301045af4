/** The header and the rows that follow it. */
export interface Sample {
  header: readonly string[];
  rows: readonly string[][];
}

/** Candidates, best first; of equals the leftmost. */
export function ranked(candidates: readonly number[], score: (column: number) => number): number[] {
  const scored = candidates.map((column) => ({ column, score: score(column) }));
  return scored.sort((a, b) => b.score - a.score || a.column - b.column).map(({ column }) => column);
}

/** Whether a column's filled cells, of the sample, hold such a value at all. */
export function anyCell({ rows }: Sample, column: number, fits: (cell: string) => boolean): boolean {
  return rows.some((row) => {
    const cell = (row[column] ?? '').trim();
    return cell !== '' && fits(cell);
  });
}

/** What a column holds where it holds anything. */
export function filledCells({ rows }: Sample, column: number): string[] {
  return rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
}
