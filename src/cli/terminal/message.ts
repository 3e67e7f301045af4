import type { Text } from '../../model.ts';
import { unbroken, withSpaces, withWholeCommands, withWholeQuotes } from './called.ts';
import { isTerminal, shownOn, type Terminal, widthOf } from './terminal.ts';
import { widthOfPage, wrap } from './width.ts';

/** Columns by which further lines of a message are set in. */
const INDENT = 4;

/** The place that a message begins with: a path whose name has an ending. */
const place = /^[^:]+\.\w+(?=\u00a0?:)/;

/**
 * A message as standard error wants it: within the width of a terminal, without a break in options, quotes, places and
 * command lines; on one line elsewhere, where it is searched for.
 */
export function messageLines({ streams: { stderr }, hinted }: Terminal, text: string): string[] {
  const said = hinted(text);
  if (!isTerminal(stderr)) return [withSpaces(said)];
  const [margin = ''] = /^ */.exec(said) ?? [];
  const whole = withWholeCommands(withWholeQuotes(said.slice(margin.length)));
  const lines = wrap(whole, widthOfPage(widthOf(stderr)) - INDENT).map(withSpaces);
  return lines.map((line, at) => (at === 0 ? margin : ' '.repeat(INDENT)) + line);
}

/** A message that begins with a path, whose spaces are no place for a break. */
export function withWholePlace(text: string): string {
  return text.replace(place, unbroken);
}

/** One message on standard error. */
export function say(terminal: Terminal, text: Text): void {
  const shown = withWholePlace(shownOn(terminal, text[terminal.lang]));
  terminal.streams.stderr.write(`${messageLines(terminal, `campaign-audit: ${shown}`).join('\n')}\n`);
}
