import { addressOf, type Filter, fields, placeIn } from './address.ts';
import { showFitting } from './show-fitting.ts';

const form = document.querySelector<HTMLFormElement>('form#filter');

/**
 * Lets the reader filter the findings; what is asked for stands in the address.
 *
 * @returns what filters them anew
 */
export function filterFindings(): () => void {
  if (!form) return () => undefined;
  const show = () => showFitting(asked(form));
  const change = () => {
    show();
    history.replaceState(null, '', addressOf({ part: 'findings', filter: asked(form) }));
  };
  form.hidden = false;
  form.addEventListener('input', change);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(change));
  addEventListener('hashchange', () => follow(form, show));
  restore(form);
  return show;
}

/** Fills the fields from the address, and goes where it leads: a browser finds no part whose name has a filter behind. */
function restore(form: HTMLFormElement): void {
  if (!location.hash.includes('?')) return;
  const { part, filter } = placeIn(location.hash);
  for (const field of fields) {
    const control = form.elements.namedItem(field);
    if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement)
      control.value = filter[field] ?? '';
  }
  setTimeout(() => document.getElementById(part)?.scrollIntoView({ behavior: 'instant' }));
}

/** A way to another part of the page keeps the filter; another filter is shown. */
function follow(form: HTMLFormElement, show: () => void): void {
  const filter = asked(form);
  if (location.hash.includes('?')) {
    restore(form);
    show();
  } else if (Object.keys(filter).length > 0) {
    const { part } = placeIn(location.hash);
    history.replaceState(null, '', addressOf({ part, filter }));
  }
}

function asked(form: HTMLFormElement): Filter {
  const data = new FormData(form);
  const all = fields.map((field) => [field, String(data.get(field) ?? '').trim()] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}
