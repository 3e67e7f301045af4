import { type Markup, markup } from '../markup.ts';
import { bilingual } from '../parts.ts';
import type { View } from '../view.ts';
import type { FoldedFindings } from './finding-groups.ts';

/** What is said where no finding fits the filter: where the rest is, and of which rules there is more. */
export function nothingFits(views: readonly View[], groups: readonly FoldedFindings[]): Markup {
  const cut = groups.filter(({ shown, total }) => shown.length < total);
  const text = bilingual(views, ({ words, say }) => {
    const rules = cut.map(
      ({ rule, shown, total }) =>
        markup`<li>${say.rule(rule).title} <span class="muted">${words.countOf(shown.length, total)}</span></li>`,
    );
    const rest = cut.length === 0 ? words.allLookedAt : words.restElsewhere;
    return markup`<p><strong>${words.nothingFits}</strong> ${rest}</p>${rules.length === 0 ? null : markup`<ul>${rules}</ul>`}<p>${words.explainOne}<code>campaign-audit explain</code></p><p><button type="reset" form="filter">${words.reset}</button></p>`;
  });
  return markup`<div id="nothing" hidden>${text}</div>`;
}
