import { nameAhead } from './surroundings.ts';
import { withoutInvisible } from './written.ts';

/** A part of a cell by its offsets. */
export interface Piece {
  start: number;
  end: number;
}

/** Neighbouring segments of a cell that are to be read together, or one piece that belongs to a fax. */
export interface DigitRun {
  fax: boolean;
  pieces: Piece[];
}

const fax = '(?:(?:t[eé]\\u0301?l[eé]\\u0301?)?fax|t[eé]\\u0301?l[eé]\\u0301?copie(?:ur)?)(?!\\p{L})';
/** What ties a fax to the number before it does not separate. */
const separator = new RegExp(
  `[/;,|•\\n\\v\\f\\r\\u2028\\u2029]|:{2,}|<br\\s*/?>|(?:&|(?<=\\s)[\\u2010-\\u2015\\u2212-]+(?=\\s)|(?<!\\p{L})(?:et|and)(?!\\p{L}))` +
    `(?!\\s*${fax})|(?<!\\p{L})(?:ou|or)(?!\\p{L})|${nameAhead}`,
  'giu',
);
/** A fax word, or the F that stands for it, with what ties it to the number before it. */
const faxWord = new RegExp(
  `(?:(?<!\\p{L})et\\s+|[&+(\\u2013\\u2014-]\\s*)?(?<!\\p{L})(?:${fax}|f\\s*:(?=\\s*[+(\\d]))`,
  'iu',
);
const digit = /\d/;

/**
 * Cuts a cell at every separator, whether or not it separates numbers, and sets fax numbers apart: from a fax
 * word to the next separator, or all before it where no digit follows it.
 *
 * @param text the cell, full-width characters replaced
 */
export function segmentRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let faxAhead: Piece | null = null;
  for (const segment of cut(text)) {
    if (faxAhead) {
      faxAhead.end = segment.end;
      faxAhead = null;
      continue;
    }
    const { own, fax } = setFaxApart(text, segment);
    if (own) push(runs, false, own);
    if (!fax) continue;
    push(runs, true, fax);
    if (!digit.test(text.slice(fax.start, fax.end))) faxAhead = fax;
  }
  return runs;
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    pieces.push(trim(text, start, match.index));
    start = match.index + match[0].length;
  }
  pieces.push(trim(text, start, text.length));
  return pieces.filter(({ start, end }) => withoutInvisible(text.slice(start, end)).trim() !== '');
}

function setFaxApart(text: string, segment: Piece): { own: Piece | null; fax: Piece | null } {
  const part = text.slice(segment.start, segment.end);
  const match = /fax|copie|f\s*:/i.test(part) ? faxWord.exec(part) : null;
  if (!match) return { own: segment, fax: null };
  const before = part.slice(0, match.index);
  // A fax word behind a number says what that number is.
  if (digit.test(before) && !digit.test(part.slice(match.index))) return { own: null, fax: segment };
  const own = trim(text, segment.start, segment.start + match.index);
  return {
    own: own.start < own.end ? own : null,
    fax: { start: segment.start + match.index, end: segment.end },
  };
}

function push(runs: DigitRun[], fax: boolean, piece: Piece): void {
  const last = runs.at(-1);
  if (last && !fax && !last.fax) last.pieces.push(piece);
  else runs.push({ fax, pieces: [piece] });
}

/** Whether a text speaks of a fax, which is no contact number. */
export function speaksOfFax(text: string): boolean {
  return faxWord.test(text);
}

/** Bounds without the white space at both ends; of equal offsets where nothing is left. */
export function trim(text: string, start: number, end: number): Piece {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from++;
  while (to > from && text.charAt(to - 1).trim() === '') to--;
  return { start: from, end: to };
}
