import type { UnreadableLines } from './facts.ts';

/** The first line numbers as text, `12, 40, 41 …`. */
function lineList({ lines, count }: UnreadableLines): string {
  const first = lines.slice(0, 10).join(', ');
  return count > 10 ? `${first} …` : first;
}

/** A file, what of it cannot be read, and where that begins: the values of a message. */
export interface UnreadableInput {
  values: { file: string; count: number; lines: string };
  because: { file: string; line: number }[];
}

/** The files of which lines cannot be read. */
export function unreadableIn(
  inputs: readonly { file: string; unreadable: UnreadableLines }[],
): UnreadableInput[] {
  return inputs
    .filter(({ unreadable }) => unreadable.count > 0)
    .map(({ file, unreadable }) => ({
      values: { file, count: unreadable.count, lines: lineList(unreadable) },
      because: [{ file, line: unreadable.lines[0] ?? 0 }],
    }));
}
