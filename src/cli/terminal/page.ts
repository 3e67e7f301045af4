import { Chalk, type ChalkInstance } from 'chalk';
import type { Lang } from '../../model.ts';
import { type Voice, voice, type Words } from '../../words/voice.ts';
import { type Hinted, withSpaces, withWholeCommands } from './called.ts';
import type { TextOptions } from './text-options.ts';
import { displayWidth, widthOfPage, wrap } from './width.ts';

/** What every part of a text for people needs. */
export interface Page<W = unknown> {
  lang: Lang;
  voice: Voice;
  words: W;
  /** Columns of the terminal, 40 at the least. */
  width: number;
  paint: ChalkInstance;
  hinted: Hinted;
}

/** What it takes to lay a text out. */
export type Layout = Pick<Page, 'width' | 'hinted'>;

/** @param words of the presenter, in both languages */
export function openPage<W>(words: Words<W>, { lang, color, width, hinted }: TextOptions): Page<W> {
  return {
    lang,
    voice: voice(lang),
    words: words[lang],
    width: widthOfPage(width),
    paint: new Chalk({ level: color ? 1 : 0 }),
    hinted,
  };
}

/** A text within the width of the page, every line indented. */
export function paragraph(page: Layout, text: string, indent = 0): string[] {
  return beside(page, ' '.repeat(indent), text, indent);
}

/**
 * A text beside what stands before it, its further lines below its beginning; no line breaks within a command line.
 *
 * @param indent columns that it takes, where it holds more than is seen
 */
export function beside(page: Layout, lead: string, text: string, indent = displayWidth(lead)): string[] {
  const lines = wrap(withWholeCommands(page.hinted(text)), page.width - indent).map(withSpaces);
  return lines.map((line, at) => (at === 0 ? lead : ' '.repeat(indent)) + line);
}

/** A titled block after an empty line; nothing at all where it has no lines. */
export function section(
  page: Layout & Pick<Page, 'paint'>,
  title: string,
  lines: readonly string[],
): string[] {
  if (lines.length === 0) return [];
  return ['', ...paragraph(page, title).map((line) => page.paint.bold(line)), ...lines];
}

/** Lines as they are printed. */
export function printed(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
