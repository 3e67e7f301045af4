import type { CountedValue, WhyUnclear } from '../../columns.ts';
import { isWordOfRefusal } from '../../formats/lexicon/signs.ts';
import { maskedFlag, maskedText } from '../../phone/masked-text.ts';
import { shapeOfWords } from '../../phone/masking/shape.ts';
import { readMoment } from '../../time/moment.ts';

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
  private readonly why: WhyUnclear;
  private readonly counts = new Map<string, number>();

  /** @param why of a column with words that may bar, the words are the matter; else what stands where a flag should */
  constructor(why: WhyUnclear) {
    this.why = why;
  }

  add(text: string, line: number, count = 1): void {
    if (this.total === 0) this.line = line;
    this.total += count;
    const known = this.counts.get(text);
    if (known !== undefined || this.counts.size < MOST) this.counts.set(text, (known ?? 0) + count);
  }

  /** All values, as they may be shown and are known again; null: they are too many. */
  all(): string[] | null {
    if (this.counts.size >= MOST) return null;
    return [...new Set([...this.counts.keys()].map((text) => this.masked(text)))].sort();
  }

  /** Whether they are short, and nothing of what they say is masked. */
  areOpen(): boolean {
    return [...this.counts.keys()].every((text) => {
      const masked = this.masked(text);
      return clipped(masked) === masked && (this.why === 'word' || masked === text);
    });
  }

  /** The most frequent first, ten at most, numbers, addresses and names masked. */
  values(): CountedValue[] {
    const sorted = [...this.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return sorted.slice(0, LISTED).map(([text, count]) => ({ value: clipped(this.masked(text)), count }));
  }

  private masked(text: string): string {
    const line = text.replace(/\s+/gu, ' ');
    return this.why === 'word' ? maskedRemark(line) : maskedValue(line);
  }
}

const word = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}’'-]*/gu;
const beginsWithCapital = /^\p{Lu}/u;

/**
 * A flag, a status or a result: a word or two as they are, what may be somebody's name as its shape.
 *
 * @example maskedValue('OPT OUT') // 'OPT OUT'
 */
export function maskedValue(text: string): string {
  if (readMoment(text) !== null) return maskedText(text, true);
  const plain = text.replace(word, (found) => (isWordOfRefusal(found) ? found.toLowerCase() : found));
  return maskedText(maskedFlag(plain) === plain ? text : shapeOfWords(text), true);
}

/**
 * A remark: as it stands, without numbers, addresses, and words with a capital that do not begin the sentence.
 *
 * @example maskedRemark('Mme Durand ne veut plus être appelée') // 'Mme xxxxxx ne veut plus être appelée'
 */
export function maskedRemark(text: string): string {
  const words: string[] = text.match(word) ?? [];
  // Where every word has a capital, the first may be a name like the others.
  const isSentence = words.length === 1 || words.some((one) => !beginsWithCapital.test(one));
  const beginning = isSentence ? words[0] : undefined;
  let first = true;
  const masked = text.replace(word, (found) => {
    const isOpen = !beginsWithCapital.test(found) || (first && found === beginning) || isWordOfRefusal(found);
    first = false;
    return isOpen ? found : shapeOfWords(found);
  });
  return maskedText(masked, true);
}

function clipped(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
