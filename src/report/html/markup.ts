import { withEntities } from '../output/entities.ts';

/** HTML that is ready to be written. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, markup is not, nothing comes out as nothing. */
export type Value = Markup | string | number | null | readonly Value[];

/** Text as it may stand between tags and in quoted attributes; what would not be seen comes out as escapes. */
export function escaped(text: string): string {
  return withEntities(text, '&#39;');
}

/**
 * A template of HTML: every text that is put in is escaped.
 *
 * @example markup`<td>${'a < b'}</td>`.text // '<td>a &lt; b</td>'
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.reduce((text, part, i) => text + written(values[i - 1] ?? null) + part));
}

function written(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(written).join('') : escaped(String(value));
}

/** A text with the options and settings in it as such, which no line break parts. */
export function withOptions(text: string): Markup {
  const pieces = text.split(/((?<![\w-])--[a-z][a-z-]*[a-z]|\bpolicy\.\w+)/);
  return markup`${pieces.map((piece, i) => (i % 2 === 1 ? markup`<code class="option">${piece}</code>` : piece))}`;
}

/** Long texts of inputs are cut, so that a single one cannot fill the page. */
export function short(text: string, longest = 400): string {
  const characters = text.length <= longest ? [] : Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
