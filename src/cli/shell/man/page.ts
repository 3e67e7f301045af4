import type { Lang } from '../../../model.ts';
import { about } from '../../arguments/program-words.ts';
import type { Command } from '../../commands/command.ts';
import { terminal } from '../../options/audit/terminal.ts';
import type { Option } from '../../options/option.ts';
import { structureKeys } from '../../options/structure.ts';
import { argumentIn, placeholderIn, valueIn } from '../../options/words.ts';
import { exitCodes } from '../../terminal/exit-codes.ts';
import * as roff from './roff.ts';
import { manWords } from './words.ts';

/**
 * The manual page, from the records that the help is made of.
 *
 * @param version of the tool
 * @returns roff source in UTF-8
 */
export function manPage(commands: readonly Command[], lang: Lang, version: string): string {
  const words = manWords[lang];
  const tool = 'campaign-audit';
  const shared = sharedOptions(commands);
  const lines = [
    '.\\" -*- coding: UTF-8 -*-',
    roff.title(tool.toUpperCase(), `${tool} ${version}`, words.manual),
    roff.heading(words.name),
    `${tool.replace('-', '\\-')} \\- ${words.short}`,
    roff.heading(words.synopsis),
    roff.synopsis(
      commands.map(({ name, argument }) => [`${tool} ${name}`, `[options] ${argumentIn(lang, argument)}`]),
    ),
    roff.heading(words.description),
    roff.prose(about.tool[lang]),
    ...words.paragraphs.map(roff.prose),
    roff.heading(words.commands),
    ...commands.flatMap((command) => commandPart(command, shared, lang)),
    roff.heading(words.options),
    roff.prose(words.common),
    ...shared.map((option) => optionPart(option, lang)),
    roff.entry('-h, --help', '', about.help[lang]),
    roff.entry('-V, --version', '', about.version[lang]),
    roff.prose(words.structure),
    ...structureKeys.map(({ key, help }) => roff.entry(key, '', help[lang])),
    roff.heading(words.exits),
    ...exitCodes.map(({ code, meaning }) => roff.entry(String(code), '', meaning[lang])),
    roff.heading(words.environment),
    ...entries(words.variables),
    roff.heading(words.files),
    ...entries(words.fileEntries),
    roff.heading(words.examples),
    ...commands.map(({ example }) => roff.example(example[lang])),
    roff.heading(words.notes),
    roff.prose(words.advice),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function entries(texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).map(([term, text]) => roff.entry(term, '', text));
}

/** Options that several commands have as the same record: described once. */
function sharedOptions(commands: readonly Command[]): Option<unknown>[] {
  const all = commands.flatMap(({ options }) => options.filter(({ flags }) => flags.length > 0));
  const count = (option: Option<unknown>) => all.filter((other) => other === option).length;
  return [...new Set([...all.filter((option) => count(option) > 2), terminal.lang])];
}

function commandPart(
  { name, about: said, argument, options }: Command,
  shared: readonly Option<unknown>[],
  lang: Lang,
): string[] {
  const words = manWords[lang];
  const own = options.filter((option) => option !== argument && !shared.includes(option));
  const also = options.filter((option) => shared.includes(option)).map(({ flags }) => `--${flags[0]}`);
  return [
    roff.subheading(`${name} ${argumentIn(lang, argument)}`),
    roff.prose(said[lang]),
    roff.entry(placeholderIn(lang, argument.argument), '', argument.help[lang]),
    ...own.filter(({ group }) => group !== 'policy').map((option) => optionPart(option, lang)),
    ...(also.length === 0 ? [] : [roff.prose(`${words.also} ${also.join(', ')}`)]),
    ...policyPart(own, lang),
  ];
}

function policyPart(options: readonly Option<unknown>[], lang: Lang): string[] {
  const rules = options.filter(({ group }) => group === 'policy');
  if (rules.length === 0) return [];
  return [
    roff.prose(manWords[lang].policy),
    ...rules.map(({ key, help, fallback }) => roff.entry(key, '', `${help[lang]} (${fallback})`)),
  ];
}

function optionPart(option: Option<unknown>, lang: Lang): string {
  if (option.flags.length === 0) return roff.entry(option.key, '', option.help[lang]);
  const short = option.short === undefined ? [] : [`-${option.short}`];
  const names = [...short, ...option.flags.map((flag) => `--${flag}`)].join(', ');
  return roff.entry(names, valueIn(lang, option), option.help[lang]);
}
