import type { CallRows } from './call-rows.ts';

/** Rows grouped by number id (counting sort), in the order in which they were read. */
export function byNumber(rows: CallRows, size: number): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(size + 1);
  const ids = rows.id.values;
  for (let row = 0; row < rows.count; row++) {
    const id = ids[row] ?? -1;
    if (id >= 0) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  }
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice(0, size);
  const order = new Int32Array(starts[size] ?? 0);
  for (let row = 0; row < rows.count; row++) {
    const id = ids[row] ?? -1;
    if (id < 0) continue;
    order[next[id] ?? 0] = row;
    next[id] = (next[id] ?? 0) + 1;
  }
  return { order, starts };
}

/** Sorts one number's rows by instant; rows of one instant stay in the order of file and line. */
export function sortByTime(order: Int32Array, from: number, to: number, rows: CallRows): void {
  const instants = rows.instant.values;
  if (to - from > 64) {
    order.subarray(from, to).sort((a, b) => (instants[a] ?? 0) - (instants[b] ?? 0) || a - b);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const row = order[i] ?? 0;
    const instant = instants[row] ?? 0;
    let j = i - 1;
    while (j >= from && (instants[order[j] ?? 0] ?? 0) > instant) {
      order[j + 1] = order[j] ?? 0;
      j--;
    }
    order[j + 1] = row;
  }
}
