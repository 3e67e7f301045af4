import { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';
import type { Command } from '../commands/command.ts';
import { didYouMean, mistake } from '../options/mistake.ts';
import type { Option, Word } from '../options/option.ts';
import { flagIn, flagNames, flagsOf } from './flags.ts';
import { commandMeant, commandNames, optionMeant } from './meant.ts';

/** @param command the one whose options may stand here; undefined: none was named */
export function unknownOption(written: string, command: Command | undefined): InputError {
  const name = flagIn(written);
  const own = command ? [...flagsOf(command.options), '--help'] : flagNames();
  if (name !== written && own.includes(name)) return takesNoValue(name);
  if (command && own.includes(name)) return beforeItsCommand(name, command);
  const { meant, remedy } = optionMeant(name, own, command);
  const hint = remedy ? { en: '', fr: '' } : didYouMean(meant);
  const help = `campaign-audit ${command?.name ?? 'help'}${command ? ' --help' : ' <command>'}`;
  const lists = { en: `${help} lists the options`, fr: `${help} donne la liste des options` };
  const isShort = !name.startsWith('--');
  return new InputError({
    code: 'usage/unknown-option',
    problem: {
      en: `unknown option "${written}"${hint.en}`,
      fr: `option inconnue «\u00a0${written}\u00a0»${hint.fr}`,
    },
    ...(command ? {} : { expected: commandFirst }),
    remedy: remedy ?? (isShort && meant === '' ? orAPath(written, lists) : lists),
  });
}

function orAPath(written: string, { en, fr }: Text): Text {
  return {
    en: `${en}; if "${written}" is a path, write ./${written}`,
    fr: `${fr}\u00a0; si «\u00a0${written}\u00a0» est un chemin, écrivez ./${written}`,
  };
}

function takesNoValue(flag: string): InputError {
  return mistake(
    { flag },
    {
      code: 'usage/value-unwanted',
      problem: { en: 'it takes no value', fr: 'elle ne prend pas de valeur' },
      expected: { en: `${flag} alone`, fr: `${flag} seule` },
    },
  );
}

function beforeItsCommand(flag: string, { name }: Command): InputError {
  return mistake(
    { flag },
    {
      code: 'usage/option-before-command',
      problem: { en: 'stands before its command', fr: 'se trouve avant sa commande' },
      expected: { en: `campaign-audit ${name} ${flag} …`, fr: `campaign-audit ${name} ${flag} …` },
    },
  );
}

/** `--start` behind `--` is a path to the shell's rules, and a slip to everybody else. */
export function behindTheEnd(written: string): InputError {
  return new InputError({
    code: 'usage/option-behind-end',
    problem: {
      en: `"${written}" stands behind "--", where nothing is an option any more`,
      fr: `«\u00a0${written}\u00a0» se trouve derrière «\u00a0--\u00a0», où plus rien n’est une option`,
    },
    expected: {
      en: 'the options first, then "--", and behind it only paths',
      fr: 'les options d’abord, puis «\u00a0--\u00a0», et derrière lui des chemins seulement',
    },
    remedy: {
      en: `move ${flagIn(written)} before "--"; a path that begins with - may also be written ./-… without "--"`,
      fr: `placez ${flagIn(written)} avant «\u00a0--\u00a0»\u00a0; un chemin qui commence par - peut aussi s’écrire ./-… sans «\u00a0--\u00a0»`,
    },
  });
}

export function longDash(written: string, meant: string): InputError {
  return new InputError({
    code: 'usage/long-dash',
    problem: {
      en: `"${written}" begins with a long dash, as word processors write it`,
      fr: `«\u00a0${written}\u00a0» commence par un tiret long, comme en écrivent les traitements de texte`,
    },
    expected: { en: meant, fr: meant },
    remedy: {
      en: 'type two short dashes; look at the quotes, too, where the line was pasted',
      fr: 'tapez deux tirets courts\u00a0; vérifiez aussi les guillemets si la ligne a été collée',
    },
  });
}

export function shortWithSign(written: string): InputError {
  const [flag, value] = [written.slice(0, 2), written.slice(3)];
  return mistake(
    { flag },
    {
      code: 'usage/short-with-sign',
      problem: {
        en: `"${written}": behind one letter there is no =`,
        fr: `«\u00a0${written}\u00a0»\u00a0: après une seule lettre, il n’y a pas de =`,
      },
      expected: { en: `${flag} ${value}`, fr: `${flag} ${value}` },
    },
  );
}

const commandFirst = {
  en: `a command before its options: campaign-audit ${commandNames.join(' | ')} …`,
  fr: `une commande avant ses options\u00a0: campaign-audit ${commandNames.join(' | ')} …`,
};

export function unknownCommand(name: string): InputError {
  const hint = didYouMean(commandMeant(name));
  return new InputError({
    code: 'usage/unknown-command',
    problem: {
      en: `unknown command "${name}"${hint.en}`,
      fr: `commande inconnue «\u00a0${name}\u00a0»${hint.fr}`,
    },
    expected: commandFirst,
  });
}

export function missingArgument(flag: string, argument: string): InputError {
  return mistake(
    { flag },
    {
      code: 'usage/missing-argument',
      problem: { en: 'its value is missing', fr: 'il manque sa valeur' },
      expected: { en: `${flag} <${argument}>`, fr: `${flag} <${argument}>` },
    },
  );
}

export function emptyArgument({ at }: Word, { argument }: Option<unknown>): InputError {
  return mistake(at, {
    code: 'usage/missing-argument',
    problem: { en: 'its value is empty', fr: 'sa valeur est vide' },
    expected: { en: `<${argument}>`, fr: `<${argument}>` },
    remedy: {
      en: 'give a value, or leave it out; in a script, look at the variable that stands there',
      fr: 'donnez une valeur, ou omettez-la\u00a0; dans un script, vérifiez la variable qui s’y trouve',
    },
  });
}

export function givenTwice({ tooMany }: Option<unknown>, words: readonly Word[]): InputError {
  if (tooMany !== undefined) return new InputError({ code: 'usage/too-many-arguments', ...tooMany });
  const [first = '', second = ''] = words.map(({ text }) => text);
  return mistake(words[1]?.at ?? { flag: '' }, {
    code: 'usage/given-twice',
    problem: { en: 'given twice, it takes one value', fr: 'donnée deux fois, elle ne prend qu’une valeur' },
    expected: {
      en: `"${first}" or "${second}", not both`,
      fr: `«\u00a0${first}\u00a0» ou «\u00a0${second}\u00a0», pas les deux`,
    },
  });
}
