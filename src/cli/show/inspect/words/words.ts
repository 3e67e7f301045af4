import { columnWords } from './columns.ts';
import { fileWords } from './file.ts';
import { logWords } from './log.ts';

/** What an inspection says. */
export const inspectWords = {
  en: { ...fileWords.en, ...columnWords.en, ...logWords.en },
  fr: { ...fileWords.fr, ...columnWords.fr, ...logWords.fr },
};

export type InspectWords = typeof inspectWords.en;
