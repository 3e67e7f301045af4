import stringWidth from 'string-width';

/** Text that takes a column for each of its units. */
const plain = /^[\u0020-\u007e\u00a0-\u02ff]*$/;

/** Columns that a text without line breaks takes in a terminal. */
export function displayWidth(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What people see as one character: a letter with its accents, an emoji of several parts. */
function characters(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The end of a text that is too wide, after an ellipsis: of a path, the name. */
export function clipStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const kept: string[] = [];
  let taken = 1;
  for (const character of characters(text).reverse()) {
    taken += displayWidth(character);
    if (taken > width) break;
    kept.unshift(character);
  }
  return `…${kept.join('')}`;
}

/** A text cut to a width, with an ellipsis where its end is missing. */
export function clipEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let shown = '';
  for (const character of characters(text)) {
    if (displayWidth(shown + character) > width - 1) break;
    shown += character;
  }
  return `${shown}…`;
}

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Breaks a text at its spaces, never at a no-break space; a word that is too long stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
