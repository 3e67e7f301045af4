import { policyWords } from '../../words/policies.ts';
import { type ReportWords, reportWords } from '../../words/words.ts';
import { acceptedWords } from './accepted.ts';
import { attemptWords } from './attempts.ts';
import { callableWords } from './callable.ts';
import { pastCallWords } from './calls.ts';
import { evidenceWords } from './evidence.ts';
import { factWords } from './facts.ts';
import { findingTableWords } from './findings.ts';
import { fineWords } from './fines.ts';
import { frameWords } from './frame.ts';
import { inputWords } from './inputs.ts';
import { lapseWords } from './lapses.ts';
import { nextWords } from './next.ts';
import { ruleTableWords } from './rules.ts';
import { verdictWords } from './verdicts.ts';

/** What the page says as other reports say it. */
function shared({ severities, certainties, roles, laws, lapsing, disclaimer }: ReportWords) {
  return { severities, certainties, roles, laws, lapsing, disclaimer };
}

/** The words of the page. */
export const pageWords = {
  en: {
    ...shared(reportWords.en),
    ...frameWords.en,
    ...verdictWords.en,
    ...factWords.en,
    ...lapseWords.en,
    ...nextWords.en,
    ...ruleTableWords.en,
    ...pastCallWords.en,
    ...fineWords.en,
    ...attemptWords.en,
    ...callableWords.en,
    ...inputWords.en,
    ...findingTableWords.en,
    ...acceptedWords.en,
    ...policyWords.en,
    ...evidenceWords.en,
  },
  fr: {
    ...shared(reportWords.fr),
    ...frameWords.fr,
    ...verdictWords.fr,
    ...factWords.fr,
    ...lapseWords.fr,
    ...nextWords.fr,
    ...ruleTableWords.fr,
    ...pastCallWords.fr,
    ...fineWords.fr,
    ...attemptWords.fr,
    ...callableWords.fr,
    ...inputWords.fr,
    ...findingTableWords.fr,
    ...acceptedWords.fr,
    ...policyWords.fr,
    ...evidenceWords.fr,
  },
};

export type PageWords = (typeof pageWords)['en'];
