import type { ChartWidth } from './charts/model.ts';
import { Markup, markup, type Value } from './markup.ts';
import type { View } from './view.ts';

/** A section in both languages: each is shown while the page is in its language. */
export function bilingual(views: readonly View[], part: (view: View) => Markup): Markup {
  return markup`${views.map((view) => markup`<div lang="${view.lang}">${part(view)}</div>\n`)}`;
}

/**
 * A short text in both languages; written once where both are the same.
 *
 * @param as how it is written: as it is, unless told otherwise
 */
export function both(
  views: readonly View[],
  text: (view: View) => string,
  as: (text: string) => Value = (plain) => plain,
): Markup {
  const [first = '', second = ''] = views.map(text);
  if (first === second) return markup`${as(first)}`;
  return markup`${views.map((view) => markup`<span lang="${view.lang}">${as(text(view))}</span>`)}`;
}

/** Names that are no text of the page; the script changes them with the language. */
export function labels(views: readonly View[], name: (view: View) => string): Markup {
  return markup`${views.map((view) => markup` data-label-${view.lang}="${name(view)}"`)}`;
}

/** What an element says once the script has filled in the figures for `#`. */
export function sayings(views: readonly View[], text: (view: View) => string): Markup {
  return markup`${views.map((view) => markup` data-say-${view.lang}="${text(view)}"`)}`;
}

/** A titled section; nothing where it has no content. */
export function pageSection({ lang }: View, id: string, title: string, content: Value): Markup {
  const of = `${id}-${lang}`;
  return markup`<section id="${of}" aria-labelledby="${of}-title"><h2 id="${of}-title">${title}</h2>${content}</section>`;
}

/** Tables of few rows with much in each, which stand below each other where the window is narrow. */
const STACKED = 'stacked';

/**
 * A table in a region of its own, which scrolls where the window is narrow.
 *
 * @param kind a class of the style sheet; in a `stacked` one each cell names its column
 */
export function pageTable(
  caption: string,
  columns: readonly { title: string; number?: true }[],
  rows: readonly (readonly Value[])[],
  kind = '',
): Markup {
  const head = columns.map(({ title, number }) => markup`<th scope="col"${classOf(number)}>${title}</th>`);
  const body = rows.map((cells) => {
    const [first, ...rest] = cells.map((cell, i) => ({
      cell,
      number: columns[i]?.number,
      title: columns[i]?.title ?? '',
    }));
    const others = rest.map(
      ({ cell, number, title }) =>
        markup`<td${classOf(number)}>${kind === STACKED && cell !== '' ? label(title) : null}${cell}</td>`,
    );
    return markup`<tr><th scope="row"${classOf(first?.number)}>${first?.cell ?? ''}</th>${others}</tr>\n`;
  });
  return markup`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table${kind === '' ? null : markup` class="${kind}"`}><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}</tbody></table></div>`;
}

function label(title: string): Markup {
  return markup`<span class="label">${title}</span>`;
}

function classOf(number: true | undefined): Markup {
  return new Markup(number ? ' class="n"' : '');
}

/** A chart as wide as the page and as a telephone, of which the style sheet shows one; null without a library that draws. */
export function twoWidths(draw: (width: ChartWidth) => string | undefined): Markup | null {
  const [wide, narrow] = [draw('wide'), draw('narrow')];
  if (wide === undefined || narrow === undefined) return null;
  return markup`<div class="wide">${new Markup(wide)}</div><div class="narrow">${new Markup(narrow)}</div>`;
}

/** A chart with its caption, and behind it the same figures as a table. */
export function figure(
  { words }: View,
  chart: Markup | null,
  caption: Value,
  figures: Markup | null,
): Markup {
  if (chart === null) return markup`${figures}`;
  const table =
    figures === null ? null : markup`<details><summary>${words.asTable}</summary>${figures}</details>`;
  return markup`<figure>${chart}<figcaption>${caption}</figcaption></figure>${table}`;
}

/** An article with its page; only addresses of the web become links. */
export function article({ words }: View, title: string, url: string): Markup {
  if (title === '') return markup`<span class="muted">${words.noArticle}</span>`;
  return /^https:\/\//.test(url) ? markup`<a href="${url}" rel="noreferrer">${title}</a>` : markup`${title}`;
}

export function badge(kind: string, text: Value): Markup {
  return markup`<span class="badge ${kind}">${text}</span>`;
}

/** The word for a value; a value that has none speaks for itself. */
export function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
