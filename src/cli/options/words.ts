import type { Lang, Text } from '../../model.ts';
import { voice } from '../../words/voice.ts';
import type { Group, Option } from './option.ts';

/** What the groups of options are called, without a colon. */
export const groupTitles: Record<Group, Text> = {
  inputs: { en: 'Inputs', fr: 'Fichiers en entrée' },
  campaign: { en: 'Campaign', fr: 'Campagne' },
  file: { en: 'In the campaign file only', fr: 'Dans le fichier de campagne seulement' },
  policy: {
    en: 'House rules, in the campaign file only',
    fr: 'Règles internes, dans le fichier de campagne seulement',
  },
  outputs: { en: 'Outputs', fr: 'Résultats' },
  terminal: { en: 'Settings and terminal', fr: 'Réglages et terminal' },
};

/** Names of values that are not the same in all languages. */
const placeholders: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {},
  fr: {
    campaign: 'campagne',
    digits: 'chiffres',
    'file:column': 'fichier:colonne',
    level: 'niveau',
    role: 'rôle',
    dir: 'dossier',
    file: 'fichier',
    line: 'ligne',
    logs: 'journaux',
    name: 'nom',
    number: 'numéro',
    report: 'rapport',
    'rule-id': 'règle',
    'run-dir': 'dossier',
    severity: 'gravité',
    size: 'taille',
    'territory|number': 'territoire|numéro',
    text: 'texte',
    zone: 'fuseau',
  },
};

/** A title as it stands above what it names. */
export function headingIn(lang: Lang, title: Text): string {
  return `${title[lang]}${voice(lang).colon.trimEnd()}`;
}

/** What an argument is called in the usage; one that may stand in the campaign file instead is in brackets. */
export function argumentIn(lang: Lang, { argument, takes, flagOnly, mayLack }: Option<unknown>): string {
  const name = `${placeholderIn(lang, argument)}${takes === 'many' ? '...' : ''}`;
  return flagOnly && !mayLack ? `<${name}>` : `[${name}]`;
}

/** The value of an option as the help names it, brackets and all; empty where it takes none. */
export function valueIn(lang: Lang, { takes, argument }: Option<unknown>): string {
  if (takes === 'nothing') return '';
  const name = placeholderIn(lang, argument);
  return takes === 'many' ? `<${name}...>` : `<${name}>`;
}

/** The name of a value in a language. */
export function placeholderIn(lang: Lang, argument: string): string {
  return placeholders[lang][argument] ?? argument;
}

/** Titles of the help, by those that commander has. */
const titles: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {},
  fr: {
    'Usage:': 'Utilisation\u00a0:',
    'Arguments:': 'Arguments\u00a0:',
    'Options:': 'Options\u00a0:',
    'Commands:': 'Commandes\u00a0:',
  },
};

/** A title of the help in a language. */
export function titleIn(lang: Lang, title: string): string {
  return titles[lang][title] ?? title;
}
