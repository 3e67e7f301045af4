import { Chalk, type ChalkInstance } from 'chalk';
import type { Explanation } from '../../../explain/model.ts';
import type { Lang } from '../../../model.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { type ExplainWords, english } from './english.ts';
import { french } from './french.ts';

/** What every section needs. */
export interface ExplainPage {
  told: Explanation;
  words: ExplainWords;
  lang: Lang;
  width: number;
  paint: ChalkInstance;
}

export function openExplainPage(told: Explanation, { lang, color, width }: TextOptions): ExplainPage {
  return {
    told,
    words: lang === 'fr' ? french : english,
    lang,
    width: Math.max(40, width),
    paint: new Chalk({ level: color ? 1 : 0 }),
  };
}
