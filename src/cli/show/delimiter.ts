import type { Lang } from '../../model.ts';
import { visible } from '../../words/visible.ts';

const names = {
  tab: { en: 'delimiter tab', fr: 'séparateur tabulation' },
  sign: {
    en: (sign: string) => `delimiter "${sign}"`,
    fr: (sign: string) => `séparateur «\u00a0${sign}\u00a0»`,
  },
} as const;

/** What stands between the cells of a file, for people; nothing where it has none. */
export function delimiterNamed(delimiter: string, lang: Lang): string[] {
  if (delimiter === '') return [];
  return [delimiter === '\t' ? names.tab[lang] : names.sign[lang](visible(delimiter))];
}
