/** Rows that are counted and named. */
export interface ListedLines {
  count: number;
  /** Lines of the first hundred. */
  lines: number[];
}

const MOST = 100;
/** So many stand in a remark. */
const SHOWN = 10;

/** A list that has none yet. */
export function noLines(): ListedLines {
  return { count: 0, lines: [] };
}

/** Counts a row, and remembers its line among the first. */
export function noteLine(list: ListedLines, line: number): void {
  list.count++;
  if (list.lines.length < MOST) list.lines.push(line);
}

/** The first lines as text, for a remark. */
export function firstLines({ lines }: ListedLines): string {
  return lines.slice(0, SHOWN).join(', ');
}
