import { findingHeadings, findingRows, findingsTable } from './elements.ts';
import { inLanguage, shownLanguage } from './language.ts';

/** Makes a button of every heading of the findings, which sorts them. */
export function sortFindings(): void {
  for (const heading of findingHeadings) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sortBy(heading));
    heading.append(button);
  }
}

function sortBy(heading: HTMLTableCellElement): void {
  const descending = heading.getAttribute('aria-sort') === 'ascending';
  for (const other of findingHeadings) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  findingsTable?.tBodies[0]?.append(...sorted(heading.cellIndex, descending ? -1 : 1));
}

function sorted(column: number, sign: 1 | -1): HTMLTableRowElement[] {
  const { compare } = new Intl.Collator(shownLanguage(), { numeric: true });
  const keyed = findingRows.map((row, at) => ({ row, at, key: keyOf(row.cells[column]) }));
  // What has no value comes last either way.
  const last = (key: string) => Number(key === '');
  keyed.sort((a, b) => last(a.key) - last(b.key) || sign * compare(a.key, b.key) || a.at - b.at);
  return keyed.map(({ row }) => row);
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell === undefined ? '' : (cell.dataset.v ?? inLanguage(cell));
}
