import { explainedDetailWords } from './details.ts';
import { explainedPersonWords } from './person.ts';
import { explainedRuleWords } from './rules.ts';
import { explainedVerdictWords } from './verdict.ts';

/** What an explanation says. */
export const explainWords = {
  en: {
    ...explainedPersonWords.en,
    ...explainedRuleWords.en,
    ...explainedVerdictWords.en,
    ...explainedDetailWords.en,
  },
  fr: {
    ...explainedPersonWords.fr,
    ...explainedRuleWords.fr,
    ...explainedVerdictWords.fr,
    ...explainedDetailWords.fr,
  },
};

export type ExplainWords = typeof explainWords.en;
