import { Command, Option as Flag, Help } from 'commander';
import type { Lang, Text } from '../model.ts';
import type { Command as Described } from './commands/command.ts';
import { commands } from './commands/table.ts';
import type { Group, Option } from './options/option.ts';
import { structureKeys } from './options/structure.ts';
import { campaign as campaignOption, lang as langOption } from './options/terminal.ts';

/** Takes a value as typed after a flag (`--bloctel`), or a bare argument (flag `contacts`). */
export type Collect = (option: Option<unknown>, flag: string, value: string) => void;

const about: Record<'tool' | 'version' | 'help' | 'helpCommand', Text> = {
  tool: {
    en: 'Audits telephone campaign files in France, each day under the law of that day.',
    fr: 'Audite les fichiers de campagnes téléphoniques en France, chaque jour selon le droit de ce jour.',
  },
  version: { en: 'print the version', fr: 'afficher la version' },
  help: { en: 'print this help', fr: 'afficher cette aide' },
  helpCommand: { en: 'print the help of a command', fr: 'afficher l’aide d’une commande' },
};

const groupTitles: Record<Group, Text> = {
  inputs: { en: 'Inputs:', fr: 'Fichiers en entrée :' },
  campaign: { en: 'Campaign:', fr: 'Campagne :' },
  file: {
    en: 'In the campaign file only:',
    fr: 'Dans le fichier de campagne seulement\u00a0:',
  },
  policy: {
    en: 'House rules, in the campaign file only:',
    fr: 'Règles maison, dans le fichier de campagne seulement :',
  },
  outputs: { en: 'Outputs:', fr: 'Résultats :' },
  terminal: { en: 'Settings and terminal:', fr: 'Réglages et terminal :' },
};

const frenchTitles: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

const frenchPlaceholders: Readonly<Record<string, string>> = {
  campaign: 'campagne',
  digits: 'chiffres',
  dir: 'dossier',
  file: 'fichier',
  line: 'ligne',
  logs: 'journaux',
  name: 'nom',
  number: 'numéro',
  report: 'rapport',
  'rule-id': 'règle',
  severity: 'gravité',
  size: 'taille',
  'territory|number': 'territoire|numéro',
  text: 'texte',
  zone: 'fuseau',
};

/**
 * The command line as commander reads it.
 *
 * @param run what is done with a command that was typed, once its options are collected
 */
export function buildProgram(
  lang: Lang,
  version: string,
  collect: Collect,
  run: (command: Described) => void,
): Command {
  const program = new Command('campaign-audit');
  program.exitOverride().showSuggestionAfterError(false);
  program.description(about.tool[lang]).usage(lang === 'fr' ? '<commande> [options]' : '<command> [options]');
  program.version(version, '-V, --version', about.version[lang]);
  program
    .helpOption('-h, --help', about.help[lang])
    .helpCommand(lang === 'fr' ? 'help [commande]' : 'help [command]', about.helpCommand[lang]);
  program.configureHelp({
    styleTitle: (title) => titleIn(lang, title),
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
  });
  addFlags(program, langOption, lang, collect);
  for (const described of commands) addCommand(program, described, lang, collect, () => run(described));
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
    .usage(`[options] ${usageOf(argument, lang)}`);
  // Too many are told in the tool's own words.
  command
    .argument(`[${placeholderIn(lang, argument.argument)}...]`, argument.help[lang])
    .helpOption('-h, --help', about.help[lang]);
  for (const option of options) addFlags(command, option, lang, collect);
  command.addHelpText('after', fileHelp(options, lang));
  command.action((paths: string[]) => {
    for (const path of paths) collect(argument, argument.key, path);
    run();
  });
}

/** An argument that may stand in the campaign file instead, or that nobody has to give, is in brackets. */
function usageOf({ argument, takes, flagOnly, mayLack }: Option<unknown>, lang: Lang): string {
  const name = `${placeholderIn(lang, argument)}${takes === 'many' ? '...' : ''}`;
  return flagOnly && !mayLack ? `<${name}>` : `[${name}]`;
}

function addFlags(command: Command, option: Option<unknown>, lang: Lang, collect: Collect): void {
  for (const [index, name] of option.flags.entries()) {
    const short = option.short && index === 0 ? `-${option.short}, ` : '';
    const flag = new Flag(`${short}--${name}${placeholder(option, lang)}`, option.help[lang]);
    command.addOption(flag.helpGroup(groupTitles[option.group][lang]).hideHelp(index > 0));
    command.on(`option:${name}`, (value: string | null) => {
      collect(option, `--${name}`, value ?? String(!name.startsWith('no-')));
    });
  }
}

function placeholder({ takes, argument }: Option<unknown>, lang: Lang): string {
  if (takes === 'nothing') return '';
  const name = placeholderIn(lang, argument);
  return takes === 'many' ? ` <${name}...>` : ` <${name}>`;
}

function placeholderIn(lang: Lang, argument: string): string {
  return lang === 'fr' ? (frenchPlaceholders[argument] ?? argument) : argument;
}

function titleIn(lang: Lang, title: string): string {
  return lang === 'fr' ? (frenchTitles[title] ?? title) : title;
}

/** Keys of the campaign file that have no flag. */
function fileHelp(options: readonly Option<unknown>[], lang: Lang): string {
  const structure = options.includes(campaignOption) ? structureKeys : [];
  return [
    keysHelp('file', [...structure, ...options.filter(({ group }) => group === 'file')], lang),
    keysHelp(
      'policy',
      options.filter(({ group }) => group === 'policy'),
      lang,
    ),
  ].join('');
}

type Key = Pick<Option<unknown>, 'key' | 'help' | 'fallback'>;

function keysHelp(group: Group, keys: readonly Key[], lang: Lang): string {
  const help = new Help();
  const rows = keys.map(({ key, help: text, fallback }) =>
    help.formatItem(key, 26, fallback === undefined ? text[lang] : `${text[lang]} (${fallback})`, help),
  );
  return rows.length === 0 ? '' : `\n${[groupTitles[group][lang], ...rows].join('\n')}\n`;
}
