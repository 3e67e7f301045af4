import type { Lang } from '../../model.ts';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/table.ts';
import type { Option } from '../options/option.ts';
import { argumentIn, placeholderIn, titleIn, valueIn } from '../options/words.ts';
import { clipEnd, displayWidth, padEnd, widest } from '../terminal/width.ts';
import { about, more } from './program-words.ts';

/** Columns that what an option is called takes at most, where its text has to begin with those of the others. */
const TERM = 30;

/** Whether the help is asked for that fits on a screen: by `-h`, or by nothing at all. */
export function asksInShort(argv: readonly string[]): boolean {
  const flag = argv.find((word) => word === '-h' || word === '--help');
  return flag === '-h' || (flag === undefined && !argv.includes('help'));
}

/**
 * The help that fits on a screen of 80 columns and 24 lines: the commands, or of one command the options that are marked
 * `brief`, a line each, and where the rest is.
 *
 * @param command null: of the program
 * @param width columns of the terminal
 */
export function shortHelp(lang: Lang, command: Command | null, width: number): string {
  const rows = command === null ? commandRows(lang) : optionRows(lang, command);
  const terms = widest(rows.map(([term]) => term).filter((term) => displayWidth(term) <= TERM));
  const lines = [
    `${titleIn(lang, 'Usage:')} campaign-audit ${usageOf(lang, command)}`,
    fitting((command?.about ?? about.tool)[lang], width),
    '',
    ...rows.map(([term, text]) => {
      const lead = `  ${padEnd(term, terms)}  `;
      return `${lead}${fitting(text, width - displayWidth(lead))}`.trimEnd();
    }),
    '',
    `campaign-audit ${command === null ? more.ofProgram[lang] : `${command.name} ${more.ofCommand[lang]}`}`,
  ];
  return `${lines.join('\n')}\n`;
}

function usageOf(lang: Lang, command: Command | null): string {
  if (command === null) return about.usage[lang];
  return `${command.name} [options] ${argumentIn(lang, command.argument)}`;
}

type Row = readonly [term: string, text: string];

function commandRows(lang: Lang): Row[] {
  return commands.map(({ name, about: text }) => [name, text[lang]]);
}

function optionRows(lang: Lang, { argument, options }: Command): Row[] {
  const brief = options.filter((option) => option.brief === true && option !== argument);
  return [
    [placeholderIn(lang, argument.argument), argument.help[lang]],
    ...brief.map((option): Row => [termOf(lang, option), option.help[lang]]),
  ];
}

function termOf(lang: Lang, option: Option<unknown>): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return `${short}--${option.flags[0]} ${valueIn(lang, option)}`.trimEnd();
}

/** What goes before: what explains, adds or gives an example stands behind such signs. */
const gist = /^.*?(?=\s*[;:] | \(|$)/;

/** The beginning of a text that takes one line: what goes before, and of that whole parts where they fit. */
export function fitting(text: string, width: number): string {
  const [first = ''] = gist.exec(text) ?? [];
  const parts = first.split(', ');
  const whole = parts.map((_, at) => parts.slice(0, parts.length - at).join(', '));
  return whole.find((shown) => displayWidth(shown) <= width) ?? clipEnd(parts[0] ?? '', width);
}
