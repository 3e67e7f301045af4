import type { UsedAs } from '../columns.ts';
import { readCell } from '../phone/cell.ts';
import { formatNumber } from '../phone/mask.ts';
import { maskedText } from '../phone/masked-text.ts';
import { maskWords } from '../phone/masked-words.ts';
import { shapeOfWords } from '../phone/masking/shape.ts';
import { PhoneKind } from '../phone/number.ts';
import { maskedValue } from '../read/columns/value-counts.ts';

/** Longest cell that is shown. */
const LONGEST = 60;

/** Cells that say nothing of a person: shown as they are. */
const open = new Set<UsedAs>([
  'flagDate',
  'registered',
  'given',
  'withdrawn',
  'expires',
  'appointment',
  'purpose',
  'channel',
  'from',
  'slots',
  'request',
  'timezone',
  'date',
  'time',
  'direction',
  'outcome',
  'campaign',
  'phoneCode',
  'end',
  'duration',
]);
/** A word or two where people may have written more: what may be a name is masked. */
const words = new Set<UsedAs>(['answer', 'flag', 'doNotCall', 'mayCall', 'status', 'label', 'consent']);
const numbers = new Set<UsedAs>(['phone', 'number', 'caller', 'shown']);

/** Numbers may stand behind the names of persons in the columns of a log, not in a phone column. */
const wordsShown = new Set<UsedAs>(['phone']);

/**
 * A cell as it may be shown: numbers without what tells people apart, dates, directions and results as they are,
 * anything else as its shape.
 *
 * @param role what its column was taken for
 */
export function maskedCell(text: string, role: UsedAs | null, mask: boolean): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return cut(mask ? masked(line, role) : line);
}

function masked(line: string, role: UsedAs | null): string {
  if (role !== null && numbers.has(role)) return maskedNumbers(line, wordsShown.has(role));
  if (role !== null && words.has(role)) return maskedValue(line);
  if (role !== null && open.has(role)) return maskedText(line, true);
  return shapeOfWords(line);
}

function maskedNumbers(text: string, areShown: boolean): string {
  const shown = readCell(text).map(({ kind, number, start, end }) => {
    if (number > 0) return formatNumber(number, true);
    const piece = text.slice(start, end);
    if (kind === PhoneKind.notCallable) return piece;
    return areShown ? maskWords(piece) : shapeOfWords(piece);
  });
  return shown.join(' / ');
}

function cut(line: string): string {
  const characters = Array.from(line);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
