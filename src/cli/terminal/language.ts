import type { Lang } from '../../model.ts';

/**
 * The language of the environment, as POSIX orders it: the first variable that says anything decides.
 *
 * @param system locale that the system is set to, such as `fr-FR`, for where no variable says any
 */
export function languageOf(env: NodeJS.ProcessEnv, system: string): Lang {
  const said = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return /^fr(?:[^a-z]|$)/i.test(said ?? system) ? 'fr' : 'en';
}

/** The locale that the system is set to: Windows, and a Mac outside its terminal, say it by no variable. */
export function systemLocale(): string {
  // The cheapest of what knows it: a format of dates or numbers takes ten milliseconds to make.
  return new Intl.PluralRules().resolvedOptions().locale;
}

/** `--lang` wherever it stands, so that a mistake before it is reported in that language too; null where absent. */
export function languageAsked(argv: readonly string[]): Lang | null {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return value === 'fr' || value === 'en' ? value : null;
}
