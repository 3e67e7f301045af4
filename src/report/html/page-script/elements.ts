/** The findings of one rule. */
export interface FoldedRule {
  details: HTMLDetailsElement;
  title: HTMLElement;
  /** How many there are, and how many of them fit. */
  total: HTMLElement;
  fitting: HTMLElement;
  rows: readonly HTMLTableRowElement[];
}

/** The elements that a selector finds. */
export function elementsOf<E extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** All findings, folded by rule. */
export const foldedRules: readonly FoldedRule[] = elementsOf<HTMLDetailsElement>('.group').flatMap(
  (details) => {
    const [title] = elementsOf('summary strong', details);
    const [total, fitting] = elementsOf('.count > span', details);
    const rows = elementsOf<HTMLTableRowElement>('tbody tr', details);
    return title && total && fitting ? [{ details, title, total, fitting, rows }] : [];
  },
);
