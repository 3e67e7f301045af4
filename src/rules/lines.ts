import type { UnreadableLines } from './facts.ts';

/** The first line numbers as text, `12, 40, 41 …`. */
export function lineList({ lines, count }: UnreadableLines): string {
  const first = lines.slice(0, 10).join(', ');
  return count > 10 ? `${first} …` : first;
}
