import type { Lang } from '../../model.ts';
import { maskedText } from '../../phone/masked-text.ts';
import { visible } from '../../words/visible.ts';
import type { Hinted } from './called.ts';

export interface Streams {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

/** Where a command speaks, and how. */
export interface Terminal {
  streams: Streams;
  env: NodeJS.ProcessEnv;
  /** Set anew when `--lang` or the campaign file says so. */
  lang: Lang;
  /** False after `--no-color`; the stream decides too. */
  color: boolean;
  /** False after `--no-mask`: numbers in what is said are shown in full. */
  mask: boolean;
  hinted: Hinted;
}

export function isTerminal(stream: object): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}

/** Columns of a terminal; 80 where the stream is none. */
export function widthOf(stream: object): number {
  return 'columns' in stream && typeof stream.columns === 'number' && stream.columns > 0
    ? stream.columns
    : 80;
}

/** A variable such as `CI` or `NO_COLOR` that is set to anything. */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** Text of files and options as a terminal may show it: on one line, numbers masked, nothing that it would obey. */
export function shownOn({ mask }: Pick<Terminal, 'mask'>, text: string): string {
  return visible(maskedText(text, mask));
}
