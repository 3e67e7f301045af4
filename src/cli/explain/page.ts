import { Chalk, type ChalkInstance } from 'chalk';
import type { Explanation } from '../../audit/explain/model.ts';
import type { Lang } from '../../model.ts';
import { type ExplainWords, english } from './english.ts';
import { french } from './french.ts';

export interface ExplainTextOptions {
  lang: Lang;
  color: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** What every section needs. */
export interface ExplainPage {
  told: Explanation;
  words: ExplainWords;
  lang: Lang;
  width: number;
  paint: ChalkInstance;
}

export function openExplainPage(told: Explanation, { lang, color, width }: ExplainTextOptions): ExplainPage {
  return {
    told,
    words: lang === 'fr' ? french : english,
    lang,
    width: Math.max(40, width),
    paint: new Chalk({ level: color ? 1 : 0 }),
  };
}
