import { Command, Option as Flag } from 'commander';
import type { Lang } from '../../model.ts';
import { formats } from '../../report/formats.ts';
import type { Command as Described } from '../commands/command.ts';
import { commands } from '../commands/table.ts';
import { outputs } from '../options/audit/outputs.ts';
import { source, terminal } from '../options/audit/terminal.ts';
import type { Group, Option } from '../options/option.ts';
import { structureKeys } from '../options/structure.ts';
import { argumentIn, groupTitles, headingIn, placeholderIn, titleIn, valueIn } from '../options/words.ts';
import { exitCodes, exitCodesTitle } from '../terminal/exit-codes.ts';
import { about, formatsTitle } from './program-words.ts';
import { shortHelp } from './short-help.ts';
import { asWideAs, WrappedHelp } from './wrapped-help.ts';

/** Takes a value as typed after a flag (`--bloctel`), or a bare argument (flag `contacts`). */
export type Collect = (option: Option<unknown>, flag: string, value: string) => void;

/**
 * The command line as commander reads it.
 *
 * @param argv only the commands named in it get their options: to make those of all takes longer than to read it
 * @param run what is done with a command that was typed, once its options are collected
 * @param shortWidth columns of a help that fits on a screen; null: all of it is asked for
 */
export function buildProgram(
  argv: readonly string[],
  lang: Lang,
  version: string,
  collect: Collect,
  run: (command: Described) => void,
  shortWidth: number | null = null,
): Command {
  const program = new Command('campaign-audit');
  const wrapped = new WrappedHelp();
  program.exitOverride().showSuggestionAfterError(false);
  program.description(about.tool[lang]).usage(about.usage[lang]);
  program.version(version, '-V, --version', about.version[lang]);
  program
    .helpOption('-h, --help', about.help[lang])
    .helpCommand(about.helpUsage[lang], about.helpCommand[lang]);
  program.configureHelp({
    styleTitle: (title) => titleIn(lang, title),
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    minWidthToWrap: wrapped.minWidthToWrap,
    boxWrap: (text, width) => wrapped.boxWrap(text, width),
    ...(shortWidth === null
      ? {}
      : { formatHelp: (command) => shortHelp(lang, describedBy(command), shortWidth) }),
  });
  addFlags(program, terminal.lang, lang, collect);
  for (const described of commands) {
    const options = argv.includes(described.name) ? described.options : [];
    addCommand(program, { ...described, options }, lang, collect, () => run(described));
  }
  if (shortWidth === null) addLists(program, lang);
  return program;
}

function addCommand(
  program: Command,
  { name, about: text, argument, options }: Described,
  lang: Lang,
  collect: Collect,
  run: () => void,
): void {
  const command = program
    .command(name)
    .description(text[lang])
    .usage(`[options] ${argumentIn(lang, argument)}`);
  // Too many are reported in the tool's own words.
  command
    .argument(`[${placeholderIn(lang, argument.argument)}...]`, argument.help[lang])
    .helpOption('-h, --help', about.help[lang]);
  for (const option of options) addFlags(command, option, lang, collect);
  command.action((paths: string[]) => {
    for (const path of paths) collect(argument, argument.key, path);
    run();
  });
}

/** What stands below the options of the whole help. */
function addLists(program: Command, lang: Lang): void {
  program.addHelpText('after', () => exitCodesHelp(lang, asWideAs(program)));
  for (const command of program.commands) {
    const { options = [] } = describedBy(command) ?? {};
    command.addHelpText('after', () => listsHelp(options, lang, asWideAs(command)));
  }
}

function describedBy(command: Command): Described | null {
  return commands.find(({ name }) => name === command.name()) ?? null;
}

function addFlags(command: Command, option: Option<unknown>, lang: Lang, collect: Collect): void {
  for (const [index, name] of option.flags.entries()) {
    const short = option.short && index === 0 ? `-${option.short}, ` : '';
    const flag = new Flag(`${short}--${name} ${valueIn(lang, option)}`.trimEnd(), option.help[lang]);
    command.addOption(flag.helpGroup(headingIn(lang, groupTitles[option.group])).hideHelp(index > 0));
    command.on(`option:${name}`, (value: string | null) => {
      collect(option, `--${name}`, value ?? String(!name.startsWith('no-')));
    });
  }
}

/** What stands below the options: keys that have no flag, and what `--format` takes. */
function listsHelp(options: readonly Option<unknown>[], lang: Lang, help: WrappedHelp): string {
  const lists = [fileHelp(options, lang, help), formatHelp(options, lang, help)];
  return lists.filter((text) => text !== '').join('\n');
}

/** Keys of the campaign file that have no flag. */
function fileHelp(options: readonly Option<unknown>[], lang: Lang, help: WrappedHelp): string {
  const structure = options.includes(source.campaign) ? structureKeys : [];
  return [
    keysHelp('file', [...structure, ...options.filter(({ group }) => group === 'file')], lang, help),
    keysHelp(
      'policy',
      options.filter(({ group }) => group === 'policy'),
      lang,
      help,
    ),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

type Key = Pick<Option<unknown>, 'key' | 'help' | 'fallback'>;

function keysHelp(group: Group, keys: readonly Key[], lang: Lang, help: WrappedHelp): string {
  const rows = keys.map(({ key, help: text, fallback }) =>
    help.formatItem(key, 26, fallback === undefined ? text[lang] : `${text[lang]} (${fallback})`, help),
  );
  return rows.length === 0 ? '' : `\n${[headingIn(lang, groupTitles[group]), ...rows].join('\n')}`;
}

function exitCodesHelp(lang: Lang, help: WrappedHelp): string {
  const rows = exitCodes.map(({ code, meaning }) => help.formatItem(String(code), 3, meaning[lang], help));
  return `\n${[headingIn(lang, exitCodesTitle), ...rows].join('\n')}`;
}

/** What can be given to `--format`. */
function formatHelp(options: readonly Option<unknown>[], lang: Lang, help: WrappedHelp): string {
  const rows = Object.entries(formats).map(([id, { about: text }]) =>
    help.formatItem(id, 26, text[lang], help),
  );
  return options.includes(outputs.format) ? `\n${[headingIn(lang, formatsTitle), ...rows].join('\n')}` : '';
}
