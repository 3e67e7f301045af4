/** The table of findings; null on a page that has none. */
export const findingsTable = document.querySelector<HTMLTableElement>('#findings-table');

/** Its rows, in the order in which they came. */
export const findingRows = [...(findingsTable?.tBodies[0]?.rows ?? [])];

/** The headings of its columns. */
export const findingHeadings = [...(findingsTable?.tHead?.rows[0]?.cells ?? [])];

/** The elements that a selector finds. */
export function elementsOf<E extends HTMLElement = HTMLElement>(selector: string): E[] {
  return [...document.querySelectorAll<E>(selector)];
}
