import type { Lang, Text } from '../../model.ts';

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

/** Text of an input may carry control characters, which a terminal would obey. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}

/** One line on standard error. */
export function say(terminal: Terminal, text: Text): void {
  terminal.streams.stderr.write(`campaign-audit: ${printable(text[terminal.lang])}\n`);
}
