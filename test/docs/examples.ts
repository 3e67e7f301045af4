import { blocksOf, pages } from './pages.ts';

/** A program that a page shows, and what it says that it prints. */
export interface ShownProgram {
  page: string;
  code: string;
  prints: string;
}

/** The programs of all pages; what each prints stands in the next block. */
export const shownPrograms: readonly ShownProgram[] = pages.flatMap(({ path, text }) => {
  const all = blocksOf(text);
  return all.flatMap((block, index) =>
    block.language === 'ts' ? [{ page: path, code: block.text, prints: all[index + 1]?.text ?? '' }] : [],
  );
});
