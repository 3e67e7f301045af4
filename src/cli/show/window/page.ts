import { Chalk, type ChalkInstance } from 'chalk';
import type { Lang } from '../../../model.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { english, type WindowWords } from './english.ts';
import { french } from './french.ts';

/** How the texts of this command are written. */
export interface WindowPage {
  lang: Lang;
  words: WindowWords;
  width: number;
  paint: ChalkInstance;
}

export function openWindowPage({ lang, color, width }: TextOptions): WindowPage {
  return {
    lang,
    words: wordsIn(lang),
    width: Math.max(40, width),
    paint: new Chalk({ level: color ? 1 : 0 }),
  };
}

export function wordsIn(lang: Lang): WindowWords {
  return lang === 'fr' ? french : english;
}
