import type { TerminalOptions } from '../../../settings.ts';
import { defineAuditOptions } from '../define.ts';
import { always, asBoolean, asText, choice, single } from '../values/values.ts';
import { everyAudit } from './commands.ts';

const shared = { group: 'terminal', affects: 'terminal', commands: everyAudit } as const;
const toggle = { ...shared, takes: 'nothing', argument: '' } as const;

/** What options say of where all others are taken from, and whether that is all that is asked. */
export interface SourceOptions {
  campaign: string | null;
  name: string | null;
  printConfig: boolean;
}

/** The campaign file, and which of its campaigns: its own help says what happens where it has several. */
export const source = defineAuditOptions<SourceOptions>({
  campaign: {
    ...shared,
    flags: ['campaign'],
    takes: 'one',
    argument: 'file',
    help: {
      en: 'campaign file, YAML or JSON (default: campaign-audit.yaml, .yml or .json here)',
      fr: 'fichier de campagne, YAML ou JSON (par défaut\u00a0: campaign-audit.yaml, .yml ou .json, ici)',
    },
    flagOnly: true,
    meaning: single(asText),
  },
  name: {
    ...shared,
    flags: ['name'],
    takes: 'one',
    argument: 'campaign',
    help: {
      en: 'the campaign to take, where the file has several under campaigns',
      fr: 'la campagne à prendre, quand le fichier en a plusieurs sous campaigns',
    },
    flagOnly: true,
    meaning: single(asText),
  },
  printConfig: {
    ...toggle,
    flags: ['print-config'],
    help: {
      en: 'print the effective configuration and where each value came from',
      fr: 'afficher la configuration effective et l’origine de chaque valeur',
    },
    fallback: 'false',
    flagOnly: true,
    meaning: always(asBoolean),
  },
});

/** Language and terminal. */
export const terminal = defineAuditOptions<TerminalOptions>({
  lang: {
    ...shared,
    flags: ['lang'],
    takes: 'one',
    argument: 'fr|en',
    help: {
      en: 'language (default: from LC_ALL, LC_MESSAGES, LANG; else en)',
      fr: 'langue (par défaut\u00a0: selon LC_ALL, LC_MESSAGES, LANG\u00a0; sinon en)',
    },
    fallback: (context) => context.lang,
    meaning: always(choice(['fr', 'en'])),
  },
  quiet: {
    ...toggle,
    flags: ['quiet'],
    help: { en: 'say only what went wrong', fr: 'ne dire que ce qui ne va pas' },
    fallback: 'false',
    meaning: always(asBoolean),
  },
  verbose: {
    ...toggle,
    flags: ['verbose'],
    help: { en: 'say more of what is done', fr: 'détailler ce qui est fait' },
    fallback: 'false',
    meaning: always(asBoolean),
  },
  color: {
    ...toggle,
    flags: ['no-color'],
    help: { en: 'no colour', fr: 'sans couleur' },
    fallback: 'true',
    meaning: always(asBoolean),
  },
  progress: {
    ...toggle,
    flags: ['no-progress'],
    help: { en: 'no progress display', fr: 'sans affichage de la progression' },
    fallback: 'true',
    meaning: always(asBoolean),
  },
});
