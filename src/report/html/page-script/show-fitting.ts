import type { Filter } from './address.ts';
import { type FoldedRule, foldedRules } from './elements.ts';
import { fits, type Seen } from './fits.ts';
import { inLanguage, sayingOf, shownLanguage } from './language.ts';

/** So many findings are unfolded at once. */
const MOST = 60;

const total = foldedRules.reduce((sum, { rows }) => sum + rows.length, 0);
const showing = document.getElementById('showing');
const nothing = document.getElementById('nothing');
/** Rules that the filter has unfolded, not the reader. */
const unfolded = new Set<HTMLDetailsElement>();

/** Shows the findings that fit a filter, those of few unfolded, and says how many they are. */
export function showFitting(filter: Filter): void {
  const isFiltered = Object.keys(filter).length > 0;
  const counts = foldedRules.map((rule) => fittingIn(rule, filter));
  const all = counts.reduce((sum, count) => sum + count, 0);
  for (const [i, rule] of foldedRules.entries()) {
    const count = counts[i] ?? 0;
    rule.details.hidden = count === 0;
    unfold(rule.details, isFiltered && count > 0 && (all <= MOST || all === count));
    rule.total.hidden = isFiltered;
    rule.fitting.textContent = isFiltered ? filled(rule.fitting, count) : '';
  }
  document.body.classList.toggle('filtered', isFiltered);
  if (nothing) nothing.hidden = all > 0;
  if (showing) showing.textContent = isFiltered ? filled(showing, all, total) : '';
}

/** Shows the rows of a rule that fit, and counts them. */
function fittingIn(rule: FoldedRule, filter: Filter): number {
  let count = 0;
  for (const row of rule.rows) {
    row.hidden = !fits(seenIn(rule, row), filter);
    if (!row.hidden) count += 1;
  }
  return count;
}

/** What the reader has unfolded stays so. */
function unfold(details: HTMLDetailsElement, isOpen: boolean): void {
  if (isOpen && !details.open) {
    details.open = true;
    unfolded.add(details);
  }
  if (!isOpen && unfolded.delete(details)) details.open = false;
}

function seenIn({ details, title }: FoldedRule, row: HTMLTableRowElement): Seen {
  return {
    rule: details.dataset.r ?? '',
    severity: row.dataset.s ?? '',
    subject: details.dataset.o ?? '',
    text: [title, ...row.cells].map(inLanguage).join('\n').toLowerCase(),
    number: row.querySelector('.number')?.textContent ?? '',
  };
}

/** A text of the page with figures where it has a `#`. */
function filled(element: HTMLElement, ...figures: number[]): string {
  const { format } = new Intl.NumberFormat(shownLanguage());
  return figures.reduce((text, figure) => text.replace('#', format(figure)), sayingOf(element));
}
