import { type Lang, outcomes } from '../model.ts';
import type { Inspection } from './model.ts';

/**
 * A mapping to fill in (YAML): a heading that says how, then one line for each result that nobody knows, the most
 * frequent first.
 *
 * @returns empty where every result is known
 */
export function outcomesFile({ mappingLines }: Pick<Inspection, 'mappingLines'>, lang: Lang): string {
  if (mappingLines === '') return '';
  const heading = headings[lang].map((line) => `# ${line}\n`).join('');
  return `${heading}# ${outcomes.join(', ')}\n\n${mappingLines}`;
}

const headings: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'What the results of a call log mean, the most frequent first.',
    'Write one of these words behind each colon; a line without one stays unknown:',
  ],
  fr: [
    'Ce que signifient les résultats d’un journal d’appels, les plus fréquents d’abord.',
    'Écrivez l’un de ces mots après chaque deux-points\u00a0; une ligne sans mot reste inconnue\u00a0:',
  ],
};
