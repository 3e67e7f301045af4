/** Spaces at the ends of lines are not seen, and editors drop them. */
export function trimmed(text: string): string {
  return `${text.replace(/ +$/gm, '').trimEnd()}\n`;
}

/**
 * What an output has to look like for a page to show it so: a line `…` stands for lines that are left out, one at least;
 * all others have to be there, in this order and with nothing between them.
 *
 * @returns matches the whole output, once it is trimmed
 */
export function shortened(shown: string): RegExp {
  const lines = trimmed(shown)
    .split(/(?<=\n)/)
    .map((line) => (line === '…\n' ? '(?:.*\\n)+?' : line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')));
  return new RegExp(`^${lines.join('')}$`);
}
