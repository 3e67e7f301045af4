import { elementsOf } from './elements.ts';

const root = document.documentElement;

/** The language in which the page is shown. */
export function shownLanguage(): string {
  return root.lang;
}

/** What an element is called in the language of the page. */
function labelOf(element: HTMLElement): string {
  return element.getAttribute(`data-label-${root.lang}`) ?? '';
}

/** What an element says in the language of the page, a `#` where a figure belongs. */
export function sayingOf(element: HTMLElement): string {
  return element.getAttribute(`data-say-${root.lang}`) ?? '';
}

/** The text of a cell in the language of the page. */
export function inLanguage(cell: HTMLElement): string {
  const spans = [...cell.querySelectorAll<HTMLElement>('[lang]')];
  if (spans.length === 0) return cell.textContent ?? '';
  return spans
    .filter((one) => one.lang === root.lang)
    .map((one) => one.textContent ?? '')
    .join(' ');
}

/**
 * Lets the reader change the language.
 *
 * @param changed called after each change, and once at the beginning
 */
export function changeLanguage(changed: () => void): void {
  const languages = document.getElementById('languages');
  const speak = (lang: string) => {
    root.lang = lang;
    for (const element of elementsOf('[data-label-en]')) relabel(element);
    for (const button of elementsOf('#languages > *'))
      button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
    changed();
  };
  if (languages) languages.hidden = false;
  languages?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.lang) speak(target.dataset.lang);
  });
  speak(root.lang);
}

function relabel(element: HTMLElement): void {
  if (element.tagName === 'OPTION' || element.tagName === 'TITLE') element.textContent = labelOf(element);
  else element.setAttribute('aria-label', labelOf(element));
}
