import { hasLogs } from '../figures/inputs.ts';
import { type Markup, markup } from './markup.ts';
import { bilingual } from './parts.ts';
import type { View } from './view.ts';

/** Links to the sections that the page has; folded where the window is narrow. */
export function contents(views: readonly View[]): Markup {
  return bilingual(views, (view) => {
    const { words } = view;
    const links = sectionsOf(view).map((id) => {
      // Findings are there once for both languages.
      const place = id === 'findings' ? id : `${id}-${view.lang}`;
      return markup`<li><a href="#${place}">${words.nav[id]}</a></li>`;
    });
    return markup`<nav aria-label="${words.contents}"><details><summary>${words.contents}</summary><ul>${links}</ul></details></nav>`;
  });
}

function sectionsOf({ report, words }: View): (keyof typeof words.nav)[] {
  const isOnList = report.on === 'list';
  return [
    ...(isOnList && report.since !== undefined ? (['changes'] as const) : []),
    'next',
    ...(isOnList ? (['rules'] as const) : []),
    ...(isOnList && report.lawComparison !== undefined ? (['laws'] as const) : []),
    ...(isOnList ? (['lapses'] as const) : []),
    ...(isOnList && report.contacts.excluded > 0 ? (['callable'] as const) : []),
    ...(hasLogs(report) ? (['calls'] as const) : []),
    ...(report.distribution === null ? [] : (['attempts'] as const)),
    'findings',
    'inputs',
    'accepted',
    'evidence',
  ];
}
