import { readNumberBytes } from '../../phone/bytes.ts';
import { readCell } from '../../phone/cell.ts';
import { PhoneKind, readNumber } from '../../phone/number.ts';
import type { FieldView } from '../../read/csv/field.ts';
import type { PhoneForm, PhoneShape, PhoneShapeKind, PhoneShapes } from '../model.ts';

const SHOWN = 20;
/** Different shapes that are kept apart; a column of words has as many as rows. */
const KEPT = 10_000;
/** Longest shape in characters. */
const LONGEST = 40;
const LONGEST_PREFIX = 5;

const kinds: Readonly<Record<PhoneKind, PhoneShapeKind>> = {
  [PhoneKind.usable]: 'usable',
  [PhoneKind.invalid]: 'invalid',
  [PhoneKind.notCallable]: 'not-callable',
  [PhoneKind.foreign]: 'foreign',
};

const scientific = /^\d[.,]\d+e\+?\d{1,2}$/i;
const decimal = /^\d+\.0+$/;
const overseasCode = /^(?:\+|00)\s?(?:262|590|594|596|508)/;

/**
 * How a number is written, without telling which: digits as 9, words as x; a leading 0, a French country code and
 * what a spreadsheet added stay.
 *
 * @example shapeOf('+33 6 39 98 12 34') // '+33 9 99 99 99 99'
 * @example shapeOf('06.39.98.12.34') // '09.99.99.99.99'
 */
export function shapeOf(text: string): string {
  const written = text.trim().replace(/\s+/gu, ' ');
  const tail = (scientific.test(written) ? /e.*$/i : decimal.test(written) ? /\.0+$/ : /$/).exec(written);
  const end = tail?.index ?? written.length;
  const start =
    /^(?:(?:\+|00) ?(?:33|262|590|594|596|508)(?!\d{0,3}$)|33(?=\d{9}$)|0)/.exec(written)?.[0] ?? '';
  const middle = written
    .slice(start.length, end)
    .replace(/\p{N}/gu, '9')
    .replace(/[\p{L}\p{M}]+/gu, 'x')
    .replace(/\p{C}/gu, '');
  const shape = start + middle + written.slice(end);
  return shape.length > LONGEST ? `${shape.slice(0, LONGEST - 1)}…` : shape;
}

/** What that way of writing is called. */
export function formOf(text: string): PhoneForm {
  const written = text.trim();
  const digits = written.replace(/\D/g, '');
  if (scientific.test(written)) return 'scientific';
  if (decimal.test(written)) return 'decimal';
  if (/\p{L}/u.test(written)) return 'words';
  if (/^(?:\+|00)\s?33/.test(written)) return 'international';
  if (overseasCode.test(written)) return 'overseas';
  if (/^(?:\+|00)/.test(written)) return 'foreign';
  if (/^33\d{9}$/.test(digits)) return 'no-plus';
  if (/^0\d{9}$/.test(digits)) return 'national';
  if (/^[1-9]\d{8}$/.test(digits)) return 'nine-digits';
  return digits.length > 0 && digits.length <= 6 ? 'short' : 'other';
}

/** Counts the ways in which the numbers of a file are written. */
export class ShapeCounts {
  private readonly counts = new Map<string, PhoneShape>();
  private readonly prefixes = new Map<string, number>();
  private leftOut = 0;

  /** Takes one phone cell, which may hold several numbers. */
  add(view: FieldView): void {
    const text = view.text();
    if (readNumberBytes(view.bytes, view.start, view.end) > 0) {
      this.count(text, PhoneKind.usable);
      return;
    }
    for (const { kind, start, end } of readCell(text)) {
      const piece = text.slice(start, end);
      this.count(piece, kind);
      if (kind === PhoneKind.invalid) this.prefix(piece);
    }
  }

  private count(text: string, kind: PhoneKind): void {
    const shape = shapeOf(text);
    const key = `${kind} ${shape}`;
    const known = this.counts.get(key);
    if (known) known.count++;
    else if (this.counts.size < KEPT)
      this.counts.set(key, { shape, form: formOf(text), kind: kinds[kind], count: 1 });
    else this.leftOut++;
  }

  /** Digits that a trunk may have put before a number of the national plan. */
  private prefix(text: string): void {
    const digits = text.replace(/[\s.-]/g, '');
    const length = digits.length - 10;
    if (!/^\d+$/.test(digits) || length < 1 || length > LONGEST_PREFIX) return;
    const rest = digits.slice(length);
    if (!rest.startsWith('0') || readNumber(rest).kind !== PhoneKind.usable) return;
    const found = digits.slice(0, length);
    this.prefixes.set(found, (this.prefixes.get(found) ?? 0) + 1);
  }

  result(): PhoneShapes {
    const all = [...this.counts.values()].sort((a, b) => b.count - a.count || (a.shape < b.shape ? -1 : 1));
    const hidden = all.slice(SHOWN);
    const [prefix] = [...this.prefixes].sort(([, a], [, b]) => b - a);
    return {
      list: all.slice(0, SHOWN),
      more: {
        shapes: hidden.length,
        count: hidden.reduce((sum, { count }) => sum + count, this.leftOut),
      },
      prefix: prefix ? { digits: prefix[0], count: prefix[1] } : null,
    };
  }
}
