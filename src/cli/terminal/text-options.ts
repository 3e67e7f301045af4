import type { Lang } from '../../model.ts';
import type { Hinted } from './called.ts';
import { wantsColor } from './color.ts';
import { type Terminal, widthOf } from './terminal.ts';

/** How a text for people is laid out. */
export interface TextOptions {
  lang: Lang;
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  hinted: Hinted;
}

/** As standard output wants it. */
export function textOptions(terminal: Terminal, wantsColors: boolean): TextOptions {
  const { streams, env, lang, hinted } = terminal;
  return {
    lang,
    color: wantsColor(streams.stdout, env, wantsColors),
    width: widthOf(streams.stdout),
    hinted,
  };
}
