import stringWidth from 'string-width';

/** Text that takes a column for each of its units. */
const plain = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u202f]*$/;

/** What looks at characters takes its time over long texts: it gets them in such pieces. */
const pieces = /.{1,200}/gsu;

/** Columns that a text without line breaks takes in a terminal. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  return piecesOf(text).reduce((width, piece) => width + stringWidth(piece), 0);
}

/** Columns that the widest of some texts takes. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}

/** A narrower terminal breaks the lines itself. */
export function widthOfPage(columns: number): number {
  return Math.max(40, columns);
}

function piecesOf(text: string): readonly string[] {
  return text.match(pieces) ?? [];
}

let graphemes: Intl.Segmenter | undefined;

/** Made when it is first needed: most texts are plain, and it takes ten milliseconds. */
function segmenter(): Intl.Segmenter {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return graphemes;
}

/** What people see as one character: a letter with its accents, an emoji of several parts. */
function characters(text: string): string[] {
  return piecesOf(text).flatMap((piece) => Array.from(segmenter().segment(piece), ({ segment }) => segment));
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
    kept.push(character);
  }
  return `…${kept.reverse().join('')}`;
}

/** A text cut to a width, with an ellipsis where its end is missing. */
export function clipEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let [shown, taken] = ['', 1];
  for (const character of characters(text)) {
    taken += displayWidth(character);
    if (taken > width) break;
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
  let [line, taken] = ['', 0];
  for (const word of text.split(' ')) {
    const wide = displayWidth(word);
    if (line !== '' && taken + 1 + wide > width) {
      lines.push(line);
      [line, taken] = [word, wide];
    } else [line, taken] = line === '' ? [word, wide] : [`${line} ${word}`, taken + 1 + wide];
  }
  return [...lines, line];
}
