/** What no shell takes for anything else. */
const plain = /^[\p{L}\p{N}_./-][\p{L}\p{N}_./:@%+=-]*$/u;

/** What a shell obeys within double quotes: an exclamation mark, at a prompt, too. */
const obeyed = /["$`\\!]/;

/**
 * One word of a command line, quoted where it has to be: in double quotes, which every shell knows, where they suffice.
 *
 * @example shellWord("liste d'été.csv") // `"liste d'été.csv"`
 */
export function shellWord(text: string): string {
  if (plain.test(text)) return text;
  return obeyed.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
