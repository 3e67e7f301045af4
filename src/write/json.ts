import { withEscapes } from '../words/visible.ts';

/**
 * JSON that is safe to print and to embed: control characters, line separators, what takes no room and marks that turn
 * the direction of writing are escaped.
 *
 * @param indent spaces a level; 0 for one line
 */
export function jsonText(value: unknown, indent = 0): string {
  const lines = JSON.stringify(value, null, indent).split('\n');
  return lines.map(withEscapes).join('\n');
}
