import type { NumberId, RowIndex } from '../model.ts';

/** Which rows are one person: rows that were linked, directly or by a chain of links (union-find). */
export class Persons {
  /** Numbers that stand in too many rows to link any. */
  readonly switchboards = new Set<NumberId>();
  private readonly parent: Int32Array;

  constructor(rows: number) {
    this.parent = new Int32Array(rows);
    for (let row = 0; row < rows; row++) this.parent[row] = row;
  }

  /** The row that stands for all rows of this row's person: the first of them. */
  of(row: RowIndex): RowIndex {
    const { parent } = this;
    let root = row;
    while (parent[root] !== root) root = parent[root] ?? root;
    while (parent[row] !== root) {
      const next = parent[row] ?? root;
      parent[row] = root;
      row = next;
    }
    return root;
  }

  link(a: RowIndex, b: RowIndex): void {
    const first = this.of(a);
    const second = this.of(b);
    if (first < second) this.parent[second] = first;
    else this.parent[first] = second;
  }

  /** For each row the next one of the same person, -1 behind the last; the first one is `of(row)`. */
  chains(): Int32Array {
    const rows = this.parent.length;
    const next = new Int32Array(rows).fill(-1);
    const last = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
      const first = this.of(row);
      if (first !== row) next[last[first] ?? first] = row;
      last[first] = row;
    }
    return next;
  }
}
