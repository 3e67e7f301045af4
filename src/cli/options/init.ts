import * as campaign from './campaign.ts';
import { contacts as clean } from './inputs.ts';
import type { Option } from './option.ts';
import { always, asBoolean, asText } from './values.ts';

export const dir: Option<string> = {
  key: 'dir',
  flags: [],
  takes: 'one',
  argument: 'dir',
  group: 'inputs',
  help: {
    en: 'folder for the files; what is there already is never overwritten (default: here)',
    fr: 'dossier des fichiers\u00a0; rien de ce qui s’y trouve n’est écrasé (par défaut\u00a0: ici)',
  },
  fallback: '.',
  flagOnly: true,
  mayLack: true,
  tooMany: {
    problem: { en: 'more than one folder', fr: 'plus d’un dossier' },
    expected: { en: 'one folder', fr: 'un seul dossier' },
  },
  meaning: always(asText),
};

/** Your own list: nothing made up is written beside it. */
export const contacts: Option<string | null> = {
  ...clean,
  flags: ['contacts'],
  argument: 'file',
  help: {
    en: 'contact list of your own, for which no made-up sample is written',
    fr: 'votre propre liste de contacts\u00a0; aucun exemple inventé n’est alors écrit',
  },
};

export const yes: Option<boolean> = {
  key: 'yes',
  flags: ['yes'],
  takes: 'nothing',
  argument: '',
  group: 'terminal',
  help: {
    en: 'ask nothing on a terminal, and take the defaults',
    fr: 'ne rien demander dans un terminal, et prendre les valeurs par défaut',
  },
  fallback: 'false',
  flagOnly: true,
  meaning: always(asBoolean),
};

/** Asked for on a terminal, where they are not typed. */
export const { sector, basis } = campaign;
