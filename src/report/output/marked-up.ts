import { excerpt } from '../../words/visible.ts';

/** Letters, digits and signs that no dialect of Markdown takes for its own. */
const plain = /^(?:[\p{L}\p{M}\p{N}•][\p{L}\p{M}\p{N}•'’/°€-]*|[–—•-])$/u;
/** What hosts of code turn into links: commits by their hash, issues by their key. */
const reference = /^(?:[0-9a-f]{7,40}|\p{Lu}[\p{Lu}\p{N}]+-\p{N}+)$/u;
const word = /^([(“«‘]*)(.*?)([)”»’.,;:?!%…]*)$/su;

/**
 * Any text as Markdown for a cell of a table, so that it shows as it is: words with a sign in them that could
 * format, link, mention or refer come as code.
 *
 * @param length the most characters that are shown
 */
export function cell(text: string, length = 300): string {
  return excerpt(text, length).replace(/\S+/g, (part) =>
    part.replace(word, (_, before: string, inner: string, after: string) => {
      return `${before}${inner === '' || isPlain(inner) ? inner : code(inner)}${after}`;
    }),
  );
}

function isPlain(text: string): boolean {
  return plain.test(text) && !reference.test(text);
}

/** Any text as code in a cell of a table. */
export function code(text: string, length = 300): string {
  const shown = excerpt(text, length);
  if (shown === '') return '';
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const space = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${space}${withoutBars(shown)}${space}${fence}`;
}

/** A bar would end the cell; one behind a backslash has no common escape, so that it comes by its number. */
function withoutBars(text: string): string {
  return text.replace(/(\\*)\|/g, (_, slashes: string) => (slashes === '' ? '\\|' : `${slashes}\\u007c`));
}

/** Text of our own as Markdown: signs that it would take for its own are escaped. */
export function ownText(text: string): string {
  return text.replace(/[\\|*_`[\]<>]/g, '\\$&');
}

/** A link, or the text alone where there is no page. */
export function link(text: string, url: string): string {
  return url === ''
    ? ownText(text)
    : `[${ownText(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** A table as GitHub has it; nothing where it has no rows. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [columns, columns.map(() => '---'), ...rows];
  return `${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}
