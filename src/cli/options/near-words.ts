import type { Text } from '../../model.ts';
import { nearest } from './nearest.ts';

/** Words that are typed for another: no spelling leads from them to what is meant. */
export interface Near {
  /** What is meant, as it is typed. */
  meant: string;
  /** In small letters, without accents. */
  words: readonly string[];
  /** What is said where another name alone would not help. */
  remedy?: Text;
}

export const printedPage: Text = {
  en: 'print report.html from a browser, and choose PDF as the printer',
  fr: 'imprimez report.html depuis un navigateur, en choisissant PDF comme imprimante',
};

/** Values of options, most of them forms of report. */
const nearValues: readonly Near[] = [
  {
    meant: 'html',
    words: ['pdf'],
    remedy: printedPage,
  },
  { meant: 'html', words: ['htm', 'xhtml', 'page', 'web'] },
  { meant: 'csv', words: ['xlsx', 'xls', 'ods', 'excel', 'calc', 'tsv', 'tableur', 'spreadsheet'] },
  { meant: 'junit', words: ['xml', 'gitlab', 'jenkins'] },
  { meant: 'github', words: ['actions', 'github-actions', 'annotations'] },
  { meant: 'sarif', words: ['code-scanning', 'codeql'] },
  { meant: 'markdown', words: ['md', 'mail', 'wiki'] },
  { meant: 'text', words: ['txt', 'plain', 'texte', 'terminal'] },
  { meant: 'json', words: ['yaml', 'yml', 'jsonl', 'ndjson'] },
];

/**
 * What a word is meant for, of what there is.
 *
 * @param has whether what is meant can be typed here
 * @returns the first that there is; null where the word is known and nothing is; undefined for a word that is not known
 */
export function nearWord(
  table: readonly Near[],
  given: string,
  has: (meant: string) => boolean,
): Near | null | undefined {
  const word = bare(given);
  const known = table.filter(({ words }) => words.includes(word));
  return known.length === 0 ? undefined : (known.find(({ meant }) => has(meant)) ?? null);
}

/** One of these values, by what is meant or else by how it is spelt. */
export function nearValue(given: string, names: readonly string[]): Near {
  const near = nearWord(nearValues, given, (meant) => names.includes(meant));
  if (near === undefined) return { meant: nearest(given, names), words: [] };
  return near ?? { meant: '', words: [] };
}

/** Without accents and capitals; one letter stays as it is, for `-V` is not `-v`. */
function bare(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return /^-?.$/u.test(plain) ? plain : plain.toLowerCase();
}
