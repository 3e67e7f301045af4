import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatsPage } from '../../build/docs/formats.ts';
import { lawChangesPage } from '../../build/docs/law-changes.ts';
import { optionsPage } from '../../build/docs/options.ts';
import { rulesPage } from '../../build/docs/rules.ts';
import type { Lang } from '../../src/model.ts';
import { dayOf } from '../../src/time/days.ts';
import { root } from './pages.ts';

/** The day as of which rules are told: the pages do not change by themselves. */
const day = dayOf(2026, 12, 1);
const pages: readonly (readonly [string, (lang: Lang) => string])[] = [
  ['rules.md', (lang) => rulesPage(day, lang)],
  ['options.md', optionsPage],
  ['formats.md', formatsPage],
  ['law-changes.md', lawChangesPage],
];

describe.each([
  ['en', 'docs/reference'],
  ['fr', 'docs/fr/reference'],
] as const)('the reference in %s', (lang, folder) => {
  it.each(pages)('%s says what the code says', async (name, page) => {
    await expect(page(lang)).toMatchFileSnapshot(join(root, folder, name));
  });
});
