import { shapeOfWords } from './shape.ts';
import { replaced, type TextPart } from './spans.ts';

/** The sign itself, or how people spell it so that machines do not find it. */
const sign =
  /[@\uff20\ufe6b]|[([{<] ?(?:at|arobase?|a|à|chez) ?[)\]}>]|(?<![\p{L}\p{M}])(?:arobase?|at)(?![\p{L}\p{M}])/giu;
const part = '[^\\s"“”«»<>;,()[\\]{}|]+';
const spelt = '(?:point|dot|tiret|underscore|dash|[.])';
const between = `(?:\\s${spelt}\\s|\\s?[([{]\\s?${spelt}\\s?[)\\]}]\\s?)`;
const behind = new RegExp(`\\s{0,2}${part}(?:${between}${part}){0,8}`, 'iuy');
const before = new RegExp(`${between}$`, 'iu');
/** Longest of `before`. */
const spacing = 16;
const domain = /[\p{L}\d](?:\.|\s(?:point|dot|[.])\s|\s?[([{]\s?(?:point|dot|[.])\s?[)\]}]\s?)\p{L}{2}/iu;
const speltDomain = /\s(?:point|dot)\s\p{L}{2}/iu;
const stop = /[\s"“”«»<>;,()[\]{}|]/u;
const quotes: Readonly<Record<string, string>> = { '"': '"', '”': '“', '»': '«' };
/** Longest of what is quoted before the sign (RFC 5321 has 64), and of what is looked at as a domain (255). */
const longestQuoted = 80;
const longestDomain = 255;
const mostParts = 8;

/** The mail addresses of a text masked to their shape, also quoted and spelt ones. */
export function maskedAddresses(text: string): string {
  return replaced(text, addresses(text), shapeOfWords);
}

function addresses(text: string): TextPart[] {
  const found: TextPart[] = [];
  let floor = 0;
  for (const { index, 0: written } of text.matchAll(sign)) {
    if (index < floor) continue;
    const end = endBehind(text, index + written.length);
    if (!isAddress(text, { start: index, end: index + written.length }, end)) continue;
    found.push({ start: startBefore(text, index, floor), end });
    floor = end;
  }
  return found;
}

function endBehind(text: string, at: number): number {
  behind.lastIndex = at;
  return behind.test(text) ? behind.lastIndex : at;
}

/** A sign alone between letters is one; what may be a word needs a domain behind it. */
function isAddress(text: string, { start, end }: TextPart, last: number): boolean {
  const written = text.slice(start, end);
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const isTight = !/^\s?$/.test(before) && !/^\s?$/.test(after);
  if (written.length === 1 && isTight && !stop.test(after)) return !stop.test(before) || before in quotes;
  const server = text.slice(end, Math.min(last, end + longestDomain));
  return (/^at$/i.test(written) ? speltDomain : domain).test(server) && text.slice(0, start).trim() !== '';
}

/** Where an address begins: with a quotation, or with a word and those that are tied to it. */
function startBefore(text: string, at: number, floor: number): number {
  let start = withoutSpaces(text, at, floor);
  const opening = quotes[text.charAt(start - 1)];
  if (opening !== undefined) {
    const quoted = text.lastIndexOf(opening, start - 2);
    if (quoted >= Math.max(floor, start - longestQuoted)) return quoted;
  }
  start = wordStart(text, start, floor);
  for (let parts = 0; parts < mostParts; parts++) {
    const tie = before.exec(text.slice(Math.max(floor, start - spacing), start))?.[0];
    if (tie === undefined) break;
    start = wordStart(text, start - tie.length, floor);
  }
  return start;
}

function withoutSpaces(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < 2 && /\s/.test(text.charAt(start - 1))) start--;
  return start;
}

function wordStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !stop.test(text.charAt(start - 1))) start--;
  return start;
}
