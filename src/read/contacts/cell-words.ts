import { wordsBesideNumber } from '../../formats/lexicon/denials.ts';

/** What the words of a phone cell say of its numbers. */
export interface CellWords {
  /** The cell without its digits and what groups them. */
  words: string;
  says: ReturnType<typeof wordsBesideNumber>;
}

/** Cells whose words are remembered: labels are few, remarks are not. */
const MOST = 10_000;
const known = new Map<string, CellWords>();

/** Reads the words of a phone cell; null where it has none to speak of. */
export function cellWords(text: string): CellWords | null {
  if (!/\p{L}{3}/u.test(text)) return null;
  const words = text.replace(/[\p{N}\s.+()/:;,_-]+/gu, ' ').trim();
  const before = known.get(words);
  if (before !== undefined) return before;
  const made = { words, says: wordsBesideNumber(words) };
  if (known.size < MOST) known.set(words, made);
  return made;
}
