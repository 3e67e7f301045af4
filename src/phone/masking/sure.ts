import { outermost, type TextPart } from './spans.ts';

/** What surely is no telephone number, in whatever company: days, moments, hashes, ids made of moments, machines. */
const patterns = {
  hash: /(?<![\p{L}\d])(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9A-F]{32}|[0-9A-F]{40}|[0-9A-F]{64})(?![\p{L}\d])/gu,
  uuid: /(?<![\p{L}\d])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\p{L}\d])/giu,
  instant:
    /(?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,9})?(?: ?[+-](?:0\d|1[0-4]):?[0-5]\d)?(?!\d)/g,
  isoDay: /(?<!\d)(?:19|20)\d\d([-./_ ])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  day: /(?<!\d|\d[-./_])(?:0?[1-9]|[12]\d|3[01])([-./_ ])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d|[-./_]\d\d[-./_])/g,
  compact:
    /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[-_T]?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)?(?!\d)/g,
  epoch: /(?<!\d)1[4-9]\d{8}(?:\d{3}(?!\d)|\.\d{1,9}(?![.\d]))/g,
  // Of fewer digits none is taken for a number, but they may end one.
  machine:
    /(?<![\d.]|\d[ :-])(?=[\d.]{13,15}(?![\d.]))(?:(?:25[0-5]|2[0-4]\d|1\d\d|\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|\d?\d)(?![\d.]|[ :-]\d)/g,
};

/**
 * The parts of a text that stay as they are because they cannot be a number.
 *
 * @param text digits in ASCII
 */
export function sureParts(text: string): TextPart[] {
  return outermost(Object.values(patterns).flatMap((pattern) => spansOf(text, pattern)));
}

/** Hours, and days with a short year: numbers are written so, too, and win where they are whole. */
const likely = [
  /(?<!\d|\d[:.])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?!\d|[:.]\d)/g,
  /(?<!\d|\d[-./])(?:0[1-9]|[12]\d|3[01])([-./])(?:0[1-9]|1[0-2])\1\d\d(?!\d|[-./]\d)/g,
];

/** The parts of a text that are likely days or hours, in their order. */
export function likelyParts(text: string): TextPart[] {
  return outermost(likely.flatMap((pattern) => spansOf(text, pattern)));
}

function spansOf(text: string, pattern: RegExp): TextPart[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
