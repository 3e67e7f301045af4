import { Chalk, type ChalkInstance } from 'chalk';
import type { Lang } from '../../model.ts';
import type { Report } from '../../report/model.ts';
import { visible } from '../../report/output/visible.ts';
import type { Say } from '../../report/words/say.ts';
import { isOnCallsOnly } from '../../report/words/words.ts';
import { english, type Words } from '../show/summary/english.ts';
import { french } from '../show/summary/french.ts';
import { wrap } from './width.ts';

export interface SummaryOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  lang: Lang;
  /** As the user gave it; null where every report has its own place. */
  runDir: string | null;
  /** What was written: file name as in the documentation, path where it is, `-` for standard output. */
  outputs: readonly { name: string; path: string }[];
}

/** What every section of the summary needs. */
export interface Page {
  report: Report;
  say: Say;
  words: Words;
  options: SummaryOptions;
  width: number;
  paint: ChalkInstance;
  /** A run over call logs alone: there is no list that could be cleared. */
  callsOnly: boolean;
  cleared: boolean;
}

export function openPage(report: Report, say: Say, options: SummaryOptions): Page {
  return {
    report,
    say,
    words: options.lang === 'fr' ? french : english,
    options,
    width: Math.max(40, options.width),
    paint: new Chalk({ level: options.color ? 1 : 0 }),
    callsOnly: isOnCallsOnly(report),
    cleared: report.status === 'cleared',
  };
}

/** A text within the width of the page, every line indented. */
export function paragraph({ width }: Pick<Page, 'width'>, text: string, indent: number): string[] {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);
}

/** A titled block after an empty line; nothing at all where it has no lines. */
export function section(
  { width, paint }: Pick<Page, 'width' | 'paint'>,
  title: string,
  lines: readonly string[],
): string[] {
  if (lines.length === 0) return [];
  return ['', ...wrap(title, width).map((line) => paint.bold(line)), ...lines];
}

/** Where an output is, for people. */
export function place({ words }: Page, path: string): string {
  return path === '-' ? words.standardOutput : visible(path);
}
