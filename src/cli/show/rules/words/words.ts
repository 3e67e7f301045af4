import { ruleWords } from './common.ts';
import { lawDiffWords } from './diff.ts';
import { ruleListWords } from './list.ts';
import { oneRuleWords } from './one.ts';

/** What the catalogue of rules says. */
export const rulesWords = {
  en: { ...ruleWords.en, ...lawDiffWords.en, ...ruleListWords.en, ...oneRuleWords.en },
  fr: { ...ruleWords.fr, ...lawDiffWords.fr, ...ruleListWords.fr, ...oneRuleWords.fr },
};

export type RulesWords = typeof rulesWords.en;
