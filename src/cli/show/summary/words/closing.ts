import type { FailLevel, FindingGroup } from '../../../../settings.ts';
import { wordsOf } from '../../../../words/voice.ts';

const englishLevels: Readonly<Record<FailLevel, string>> = {
  error: 'errors',
  warning: 'warnings or errors',
  notice: 'findings',
  never: 'nothing',
};
const englishGroups: Readonly<Record<FindingGroup, string>> = {
  contacts: 'on contacts',
  calls: 'on past calls',
  campaign: 'on the campaign',
};
const frenchLevels: Readonly<Record<FailLevel, string>> = {
  error: 'erreurs',
  warning: 'avertissements ou erreurs',
  notice: 'constats',
  never: 'rien',
};
const frenchGroups: Readonly<Record<FindingGroup, string>> = {
  contacts: 'sur les contacts',
  calls: 'sur les appels passés',
  campaign: 'sur la campagne',
};

/** What the summary says last: why the exit code is what it is, and both verdicts in short. */
export const closingWords = wordsOf(
  ({ n, count }) => ({
    clearedInShort: (kept: number, read: number) => `Cleared: ${n(kept)} of ${count(read, 'contact')} kept.`,
    notClearedInShort: 'NOT CLEARED: no list was written.',
    foundOn: (level: FailLevel, group: FindingGroup) => `${englishLevels[level]} ${englishGroups[group]}`,
    failed: (found: readonly string[], without: string) =>
      `Exit code 1: ${found.join(', ')}; with --fail-on ${without} it is 0.`,
    mayNotRun: (rules: readonly string[]) =>
      `Exit code 3: the campaign may not be run as it is (${rules.join(', ')}); no option accepts that.`,
    unscreened: (rules: readonly string[]) =>
      `Exit code 3: something could not be screened; supply it, or go on without it: --accept ${rules.join(' ')}`,
  }),
  ({ n, count }) => ({
    clearedInShort: (kept, read) =>
      `Liste validée\u00a0: ${count(kept, 'contact conservé', 'contacts conservés')} sur ${n(read)}.`,
    notClearedInShort: 'LISTE NON VALIDÉE\u00a0: aucune liste n’a été écrite.',
    foundOn: (level, group) => `${frenchLevels[level]} ${frenchGroups[group]}`,
    failed: (found, without) =>
      `Code de sortie 1\u00a0: ${found.join(', ')}\u00a0; avec --fail-on ${without}, c’est 0.`,
    mayNotRun: (rules) =>
      `Code de sortie 3\u00a0: la campagne ne peut avoir lieu telle quelle (${rules.join(', ')})\u00a0; aucune option ne permet de passer outre.`,
    unscreened: (rules) =>
      `Code de sortie 3\u00a0: tout n’a pas pu être contrôlé\u00a0; fournissez ce qui manque, ou passez outre\u00a0: --accept ${rules.join(' ')}`,
  }),
);
