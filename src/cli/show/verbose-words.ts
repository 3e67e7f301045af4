import type { Lang } from '../../model.ts';
import { dateInWords, figure } from '../../words/voice.ts';

const english = {
  delimiter: (shown: string) => `delimiter "${shown}"`,
  tab: 'delimiter tab',
  madeOn: (day: string) => `made on ${dateInWords(day, 'en')}`,
  madeOnUnknownDay: 'day on which it was made: not known',
  unused: (names: string) => `not needed: ${names}`,
  results: (path: string) => `results of ${path}, and what they are taken for:`,
  noValue: '(empty)',
  times: 'how long it took:',
  total: 'altogether',
  rows: (count: number) => `${figure(count, 'en')} ${count === 1 ? 'row' : 'rows'}`,
  megabytes: (count: number) => `${figure(count, 'en')} MB`,
  seconds: (seconds: number) => `${seconds.toFixed(2)} s`,
  memory: (megabytes: number) => `at most ${figure(megabytes, 'en')} MB of memory`,
};

export type VerboseWords = typeof english;

const french: VerboseWords = {
  delimiter: (shown) => `séparateur «\u00a0${shown}\u00a0»`,
  tab: 'séparateur tabulation',
  madeOn: (day) => `établi le ${dateInWords(day, 'fr')}`,
  madeOnUnknownDay: 'jour d’établissement\u00a0: inconnu',
  unused: (names) => `inutiles ici\u00a0: ${names}`,
  results: (path) => `résultats de ${path}, et comment ils sont compris\u00a0:`,
  noValue: '(vide)',
  times: 'durée de chaque étape\u00a0:',
  total: 'en tout',
  rows: (count) => `${figure(count, 'fr')}\u00a0${count < 2 ? 'ligne' : 'lignes'}`,
  megabytes: (count) => `${figure(count, 'fr')}\u00a0Mo`,
  seconds: (seconds) => `${seconds.toFixed(2).replace('.', ',')}\u00a0s`,
  memory: (megabytes) => `au plus ${figure(megabytes, 'fr')}\u00a0Mo de mémoire`,
};

/** The words of `--verbose`. */
export const verboseWords: Record<Lang, VerboseWords> = { en: english, fr: french };
