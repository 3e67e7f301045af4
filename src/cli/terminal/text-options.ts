import type { Lang } from '../../model.ts';
import { wantsColor } from './color.ts';
import { type Terminal, widthOf } from './terminal.ts';

/** How a text for people is laid out. */
export interface TextOptions {
  lang: Lang;
  color: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** As standard output wants it. */
export function textOptions({ streams: { stdout }, env, lang }: Terminal, wantsColors: boolean): TextOptions {
  return { lang, color: wantsColor(stdout, env, wantsColors), width: widthOf(stdout) };
}
