import type { Basis, Lang, Sector } from '../../../model.ts';
import { campaign } from '../audit/campaign.ts';
import { lists } from '../audit/lists.ts';
import { terminal } from '../audit/terminal.ts';
import { defineOptions } from '../define.ts';
import { always, asBoolean, asText, single } from '../values/values.ts';

interface InitOptions {
  dir: string;
  /** Your own list: nothing made up is written beside it. */
  contacts: string | null;
  sector: Sector;
  basis: Basis | null;
  yes: boolean;
  lang: Lang;
  quiet: boolean;
}

/** The options of `init`: those of a campaign are what it writes into the file. */
export const initTable = defineOptions<InitOptions>({
  dir: {
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
  },
  contacts: {
    ...lists.contacts,
    flags: ['contacts'],
    argument: 'file',
    help: {
      en: 'contact list of your own, for which no made-up sample is written',
      fr: 'votre propre liste de contacts\u00a0; aucun exemple inventé n’est alors écrit',
    },
    meaning: single(asText),
  },
  sector: campaign.sector,
  basis: campaign.basis,
  yes: {
    flags: ['yes'],
    takes: 'nothing',
    argument: '',
    group: 'terminal',
    brief: true,
    help: {
      en: 'ask nothing on a terminal, and take the defaults',
      fr: 'ne rien demander dans un terminal, et prendre les valeurs par défaut',
    },
    fallback: 'false',
    flagOnly: true,
    meaning: always(asBoolean),
  },
  lang: terminal.lang,
  quiet: terminal.quiet,
});
