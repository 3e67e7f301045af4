import type { CellRange } from './reference.ts';

/** Gives each row what merged cells show beside it. */
export class FillDown {
  filled = 0;
  private readonly waiting: readonly CellRange[];
  private next = 0;
  private open: { range: CellRange; text: string }[] = [];

  /** @param ranges merged over several rows */
  constructor(ranges: readonly CellRange[]) {
    this.waiting = [...ranges].sort((a, b) => a.firstRow - b.firstRow);
  }

  /** Takes what begins in a row, and fills up its cells. */
  row(number: number, cells: string[]): void {
    this.open = this.open.filter(({ range }) => range.lastRow >= number);
    for (const { range, text } of this.open) {
      if (text === '' || (cells[range.column] ?? '') !== '') continue;
      cells[range.column] = text;
      this.filled++;
    }
    for (; (this.waiting[this.next]?.firstRow ?? Number.POSITIVE_INFINITY) <= number; this.next++) {
      const range = this.waiting[this.next];
      if (range?.firstRow === number) this.open.push({ range, text: cells[range.column] ?? '' });
    }
  }
}
