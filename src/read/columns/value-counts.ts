import type { CountedValue } from '../../columns.ts';
import { maskedText } from '../../phone/masked-text.ts';

/** Different values that are kept apart; a column of remarks has as many as rows. */
const MOST = 1000;
/** Values that are listed. */
const LISTED = 10;
/** Longest value that is listed. */
const LONGEST = 80;

/** Counts the values of a column, as they may be shown. */
export class ValueCounts {
  total = 0;
  /** Line of the first. */
  line = 0;
  private readonly counts = new Map<string, number>();

  add(text: string, line: number, count = 1): void {
    if (this.total === 0) this.line = line;
    this.total += count;
    const known = this.counts.get(text);
    if (known !== undefined || this.counts.size < MOST) this.counts.set(text, (known ?? 0) + count);
  }

  /** All values where they are few and hold nothing that is masked; null: they are too many, or cannot be shown. */
  open(): string[] | null {
    const texts = [...this.counts.keys()].sort();
    const isOpen = texts.length < MOST && texts.every((text) => shown(text) === text);
    return isOpen ? texts : null;
  }

  /** The most frequent first, ten at most, numbers and addresses masked. */
  values(): CountedValue[] {
    const sorted = [...this.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return sorted.slice(0, LISTED).map(([text, count]) => ({ value: shown(text), count }));
  }
}

function shown(text: string): string {
  return clipped(maskedText(text.replace(/\s+/gu, ' '), true));
}

function clipped(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
