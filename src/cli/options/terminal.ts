import type { Lang } from '../../model.ts';
import type { Option } from './option.ts';
import { always, asBoolean, asText, choice, single } from './values.ts';

const toggle = { takes: 'nothing', argument: '', group: 'terminal' } as const;

export const campaign: Option<string | null> = {
  key: 'campaign',
  flags: ['campaign'],
  takes: 'one',
  argument: 'file',
  group: 'terminal',
  help: {
    en: 'campaign file, YAML or JSON (default: campaign-audit.yaml, .yml or .json here)',
    fr: 'fichier de campagne, YAML ou JSON (par défaut\u00a0: campaign-audit.yaml, .yml ou .json, ici)',
  },
  flagOnly: true,
  meaning: single(asText),
};

/** Which campaign of the file; its own help says what happens where the file has several. */
export const campaignName: Option<string | null> = {
  key: 'name',
  flags: ['name'],
  takes: 'one',
  argument: 'campaign',
  group: 'terminal',
  help: {
    en: 'the campaign to take, where the file has several under campaigns',
    fr: 'la campagne à prendre, quand le fichier en a plusieurs sous campaigns',
  },
  flagOnly: true,
  meaning: single(asText),
};

export const printConfig: Option<boolean> = {
  ...toggle,
  key: 'printConfig',
  flags: ['print-config'],
  help: {
    en: 'print the effective configuration and where each value came from',
    fr: 'afficher la configuration effective et l’origine de chaque valeur',
  },
  fallback: 'false',
  flagOnly: true,
  meaning: always(asBoolean),
};

export const lang: Option<Lang> = {
  key: 'lang',
  flags: ['lang'],
  takes: 'one',
  argument: 'fr|en',
  group: 'terminal',
  help: {
    en: 'language (default: from LC_ALL, LC_MESSAGES, LANG; else en)',
    fr: 'langue (par défaut\u00a0: selon LC_ALL, LC_MESSAGES, LANG\u202f; sinon en)',
  },
  fallback: (context) => context.lang,
  meaning: always(choice(['fr', 'en'])),
};

export const quiet: Option<boolean> = {
  ...toggle,
  key: 'quiet',
  flags: ['quiet'],
  help: { en: 'say only what went wrong', fr: 'ne dire que ce qui ne va pas' },
  fallback: 'false',
  meaning: always(asBoolean),
};

export const verbose: Option<boolean> = {
  ...toggle,
  key: 'verbose',
  flags: ['verbose'],
  help: { en: 'say more of what is done', fr: 'détailler ce qui est fait' },
  fallback: 'false',
  meaning: always(asBoolean),
};

export const color: Option<boolean> = {
  ...toggle,
  key: 'color',
  flags: ['no-color'],
  help: { en: 'no colour', fr: 'sans couleur' },
  fallback: 'true',
  meaning: always(asBoolean),
};

export const progress: Option<boolean> = {
  ...toggle,
  key: 'progress',
  flags: ['no-progress'],
  help: { en: 'no progress display', fr: 'sans affichage de la progression' },
  fallback: 'true',
  meaning: always(asBoolean),
};
