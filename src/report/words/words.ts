import { countWords } from './count-words.ts';
import { decisionWords } from './decision-words.ts';
import { findingWords } from './finding-words.ts';
import { lawWords } from './law-words.ts';

/** What reports say beside what the rules say. */
export const reportWords = {
  en: { ...decisionWords.en, ...lawWords.en, ...countWords.en, ...findingWords.en },
  fr: { ...decisionWords.fr, ...lawWords.fr, ...countWords.fr, ...findingWords.fr },
};

export type ReportWords = (typeof reportWords)['en'];
