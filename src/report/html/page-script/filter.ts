import { findingRows, findingsTable } from './elements.ts';
import { inLanguage, labelOf, shownLanguage } from './language.ts';

/**
 * Lets the reader filter the findings.
 *
 * @returns what filters them anew
 */
export function filterFindings(): () => void {
  const form = document.querySelector<HTMLFormElement>('form#filter');
  if (!form) return () => undefined;
  const show = () => showFitting(new FormData(form));
  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(show));
  return show;
}

function showFitting(form: FormData): void {
  const chosen = ['r', 's', 'o'].map((key) => ({ key, value: textIn(form, key) }));
  const words = textIn(form, 'q').trim().toLowerCase();
  let count = 0;
  for (const row of findingRows) {
    const fits =
      chosen.every(({ key, value }) => value === '' || row.dataset[key] === value) &&
      (words === '' || textOf(row).includes(words));
    row.hidden = !fits;
    if (fits) count += 1;
  }
  findingsTable?.classList.toggle('filtered', count < findingRows.length);
  sayHowMany(count);
}

function textIn(form: FormData, key: string): string {
  return String(form.get(key) ?? '');
}

function textOf(row: HTMLTableRowElement): string {
  return [...row.cells].map(inLanguage).join('\n').toLowerCase();
}

function sayHowMany(count: number): void {
  const showing = document.getElementById('showing');
  if (!showing) return;
  const { format } = new Intl.NumberFormat(shownLanguage());
  const [before = '', between = '', after = ''] = labelOf(showing).split('#');
  showing.textContent = before + format(count) + between + format(findingRows.length) + after;
}
