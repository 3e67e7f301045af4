import { campaignWords } from './campaign.ts';
import { closingWords } from './closing.ts';
import { contactWords } from './contacts.ts';
import { headWords } from './head.ts';
import { loggedCallWords } from './past-calls.ts';
import { stepWords } from './steps.ts';

/** What the summary of a run says. */
export const summaryWords = {
  en: {
    ...closingWords.en,
    ...campaignWords.en,
    ...contactWords.en,
    ...headWords.en,
    ...loggedCallWords.en,
    ...stepWords.en,
  },
  fr: {
    ...closingWords.fr,
    ...campaignWords.fr,
    ...contactWords.fr,
    ...headWords.fr,
    ...loggedCallWords.fr,
    ...stepWords.fr,
  },
};

export type SummaryWords = typeof summaryWords.en;
