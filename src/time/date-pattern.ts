import { clockSeconds, type DateOrder, type Moment, midnightOf, readMoment, readOffset } from './moment.ts';
import { monthNamed } from './written-month.ts';

/** A way of writing dates, as a user names it. */
export interface DatePattern {
  /** null for a text that is not written so, or a date that does not exist. */
  read(text: string): Moment | null;
}

type Part =
  | 'year'
  | 'month'
  | 'monthName'
  | 'day'
  | 'hour'
  | 'half'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'offset'
  | 'weekday';

interface Token {
  part: Part;
  digits: string;
}

/** Longest pattern, and longest date written by one. */
const longest = 100;
const name = '[\\p{L}\\p{M}]+\\.?';
/** Letters of the patterns of Java and of moment.js, longest first; `mm` is a month where no hour stands before it. */
const tokens: readonly (readonly [RegExp, Token])[] = [
  [/^(?:yyyy|YYYY)/, { part: 'year', digits: '\\d{4}' }],
  [/^(?:yy|YY)/, { part: 'year', digits: '\\d{2}' }],
  [/^MMMM?/, { part: 'monthName', digits: name }],
  [/^MM/, { part: 'month', digits: '\\d{2}' }],
  [/^M/, { part: 'month', digits: '\\d{1,2}' }],
  [/^(?:EEEE?|E|dddd?)/, { part: 'weekday', digits: name }],
  [/^(?:dd|DD)/, { part: 'day', digits: '\\d{2}' }],
  [/^[dD]/, { part: 'day', digits: '\\d{1,2}' }],
  [/^(?:HH|hh)/, { part: 'hour', digits: '\\d{2}' }],
  [/^[Hh]/, { part: 'hour', digits: '\\d{1,2}' }],
  [/^mm/, { part: 'minute', digits: '\\d{2}' }],
  [/^m/, { part: 'minute', digits: '\\d{1,2}' }],
  [/^ss/, { part: 'second', digits: '\\d{2}' }],
  [/^s/, { part: 'second', digits: '\\d{1,2}' }],
  [/^S+/, { part: 'fraction', digits: '\\d+' }],
  [/^[aA]/, { part: 'half', digits: '[AaPp]\\.?[Mm]\\.?' }],
  [/^(?:Z{1,3}|X{1,3}|x{1,3})/, { part: 'offset', digits: '(?:[Zz]|[-+]\\d{2}(?::?\\d{2})?)' }],
];

/** What a part of a time says nothing without. */
const needed: readonly (readonly [Part, Part])[] = [
  ['minute', 'hour'],
  ['second', 'minute'],
  ['fraction', 'second'],
  ['half', 'hour'],
  ['offset', 'hour'],
];

/**
 * Reads a pattern of dates: `dd/MM/yyyy HH:mm:ss`, `MM/DD/YYYY h:mm a`, `yyyy-MM-dd'T'HH:mm:ssXXX`, or the words
 * `day-first` and `month-first`. Text between apostrophes or square brackets stands for itself; names of months are
 * English or French, names of days are read over; a year of two digits is one of 2000 to 2099.
 *
 * @returns null for what is no pattern of a whole date
 */
export function readDatePattern(pattern: string): DatePattern | null {
  const written = plainText(pattern);
  if (written.length > longest) return null;
  if (written === 'day-first' || written === 'month-first') return inOrder(written);
  const compiled = compile(written);
  if (compiled === null || !isWhole(compiled.parts)) return null;
  const { source, parts } = compiled;
  // Spaces beside spaces may be shared out in many ways.
  const regular = new RegExp(`^${source.replace(/(?:\\s\+){2,}/g, '\\s+')}$`, 'u');
  return {
    read(text) {
      const date = plainText(text);
      const found = date.length > longest ? null : regular.exec(date);
      return found ? momentOf(new Map(parts.map((part, i) => [part, found[i + 1] ?? '']))) : null;
    },
  };
}

/** With ordinary spaces, and none at the ends; letters and their accents are one. */
function plainText(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .normalize();
}

/** Whether the parts make one date, and a time where there is one. */
function isWhole(parts: readonly Part[]): boolean {
  const has = (part: Part) => parts.includes(part);
  return (
    has('year') &&
    has('day') &&
    has('month') !== has('monthName') &&
    new Set(parts).size === parts.length &&
    needed.every(([part, other]) => !has(part) || has(other))
  );
}

function inOrder(order: DateOrder): DatePattern {
  return { read: (text) => readMoment(text, order) };
}

const quoted = /^(?:'((?:[^']|'')*)'|\[([^\]]*)\])/;

function compile(pattern: string): { source: string; parts: Part[] } | null {
  const parts: Part[] = [];
  let source = '';
  let rest = pattern;
  while (rest !== '') {
    const literal = quoted.exec(rest);
    const token = tokens.find(([letters]) => letters.test(rest));
    if (literal) {
      source += escaped(literalText(literal));
      rest = rest.slice(literal[0].length);
    } else if (token) {
      const [letters, { part, digits }] = token;
      const meant = part === 'minute' && !parts.includes('hour') ? 'month' : part;
      parts.push(meant);
      source += `(${digits})`;
      rest = rest.replace(letters, '');
    } else {
      const [letter = ''] = rest;
      if (/\p{L}/u.test(letter) && letter !== 'T' && letter !== 'à') return null;
      source += letter === ' ' ? '\\s+' : escaped(letter);
      rest = rest.slice(letter.length);
    }
  }
  return { source, parts };
}

/** What stands between apostrophes, where two are one; or between square brackets. */
function literalText([, java, moment = '']: RegExpExecArray): string {
  if (java === undefined) return moment;
  return java === '' ? "'" : java.replaceAll("''", "'");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function momentOf(values: ReadonlyMap<Part, string>): Moment | null {
  const number = (part: Part) => Number(values.get(part) ?? 0);
  const year = values.get('year') ?? '';
  const month = values.has('month') ? number('month') : monthNamed(values.get('monthName') ?? '');
  const midnight = midnightOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, number('day'));
  const hour = hourOf(number('hour'), values.get('half'));
  const local = midnight + clockSeconds(hour, number('minute'), number('second'));
  const written = values.get('offset');
  const offset = written === undefined ? null : readOffset(written);
  if (Number.isNaN(local) || Number.isNaN(offset)) return null;
  return { local, offset, precision: precisionOf(values) };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function precisionOf(values: ReadonlyMap<Part, string>): Moment['precision'] {
  if (values.has('second')) return 'second';
  return values.has('hour') ? 'minute' : 'day';
}
