import { join } from 'node:path';
import type { OutputOptions } from '../../../settings.ts';
import { defineAuditOptions } from '../define.ts';
import { failOn } from '../values/fail-on.ts';
import { asRunPlace } from '../values/placeholders.ts';
import { locateReport, reports } from '../values/reports.ts';
import { asRetention } from '../values/retention.ts';
import { always, asBoolean, asText, inFolder, single } from '../values/values.ts';
import { everyAudit, reportingAudits } from './commands.ts';

const file = { takes: 'one', argument: 'file', group: 'outputs', locate: inFolder } as const;

const outPlaceholders = {
  en: 'may hold {date} (first calling day), {today} and {name} (campaign, else list)',
  fr: 'peut contenir {date} (premier jour d’appel), {today} (aujourd’hui) et {name} (campagne, sinon liste)',
};

const outHelp = {
  en: `run directory, ${outPlaceholders.en} (default: campaign-audit-out; of a campaign by --name: campaign-audit-out/<name>)`,
  fr: `dossier des résultats, ${outPlaceholders.fr} (par défaut\u00a0: campaign-audit-out\u00a0; pour une campagne par --name\u00a0: campaign-audit-out/<nom>)`,
};

/** Beside the run that is made again, never over it. */
const outBeside = {
  help: {
    en: `run directory, ${outPlaceholders.en}; where it is taken, -2, -3 … is added (default: beside the earlier run, named by campaign or first calling day)`,
    fr: `dossier des résultats, ${outPlaceholders.fr}\u00a0; s’il est pris, -2, -3… s’y ajoute (par défaut\u00a0: à côté du passage antérieur, au nom de la campagne ou du premier jour d’appel)`,
  },
};

/** Where no list is written, those of an earlier run must not look like this one's. */
const outWithoutLists = {
  help: {
    en: `${outHelp.en}; cleaned.csv and excluded.csv of an earlier run in it are renamed to …previous.csv`,
    fr: `${outHelp.fr}\u00a0; cleaned.csv et excluded.csv d’un passage antérieur y sont renommés en …previous.csv`,
  },
};

const failOnHelp = {
  en: 'exit with 1 on findings from that severity: error, warning, notice, never; or one each, as contacts=error,calls=never,campaign=warning',
  fr: 'sortir avec 1 dès cette gravité\u00a0: error, warning, notice, never\u00a0; ou une pour chacun\u00a0: contacts=error,calls=never,campaign=warning',
};

/** Where findings are what the command is run for. */
const failOnErrors = {
  help: {
    en: `${failOnHelp.en} (default: error)`,
    fr: `${failOnHelp.fr} (par défaut\u00a0: error)`,
  },
  fallback: 'error',
};

/** Where what was found before is no news. */
const failOnNew = {
  help: {
    en: `${failOnHelp.en} (default: never); only findings that the earlier run did not have count`,
    fr: `${failOnHelp.fr} (par défaut\u00a0: never)\u00a0; seuls comptent les constats que le passage antérieur n’avait pas`,
  },
};

/** What is written, where, and how a run ends. */
export const outputs = defineAuditOptions<OutputOptions & { out: string }>({
  out: {
    flags: ['out'],
    short: 'o',
    takes: 'one',
    argument: 'dir',
    group: 'outputs',
    brief: true,
    help: outHelp,
    fallback: ({ campaignName }) => runFolder('campaign-audit-out', campaignName ?? null),
    locate: inFolder,
    commands: reportingAudits,
    affects: 'output',
    differs: { check: outWithoutLists, calls: outWithoutLists, rescrub: outBeside },
    meaning: always(asRunPlace),
  },
  cleaned: {
    ...file,
    flags: ['cleaned'],
    help: {
      en: 'put the cleaned list there; - is standard output',
      fr: 'écrire là la liste nettoyée\u00a0; - désigne la sortie standard',
    },
    commands: ['clean'],
    affects: 'output',
    meaning: single(asText),
  },
  excluded: {
    ...file,
    flags: ['excluded'],
    help: {
      en: 'put the excluded list there; - is standard output',
      fr: 'écrire là la liste des exclus\u00a0; - désigne la sortie standard',
    },
    commands: ['clean'],
    affects: 'output',
    meaning: single(asText),
  },
  bloctelRequest: {
    ...file,
    flags: ['bloctel-request'],
    help: {
      en: 'also write the file that the opposition service takes',
      fr: 'écrire aussi le fichier à soumettre au service d’opposition',
    },
    commands: ['clean'],
    affects: 'output',
    meaning: single(asText),
  },
  keepInputs: {
    flags: ['keep-inputs'],
    takes: 'nothing',
    argument: '',
    group: 'outputs',
    help: {
      en: 'keep a packed copy of every input in the run directory (inputs/), so that explain and verify work after the files have moved on',
      fr: 'garder une copie compressée de chaque fichier lu dans le dossier des résultats (inputs/), pour que explain et verify fonctionnent quand les fichiers ont changé',
    },
    fallback: 'false',
    commands: reportingAudits,
    affects: 'output',
    meaning: always(asBoolean),
  },
  keepPrevious: {
    flags: ['keep-previous'],
    takes: 'nothing',
    argument: '',
    group: 'outputs',
    help: {
      en: 'move the run that lies in the run directory to previous/<its end> instead of replacing it',
      fr: 'déplacer le passage qui se trouve dans le dossier des résultats vers previous/<sa fin> au lieu de le remplacer',
    },
    fallback: 'false',
    commands: reportingAudits,
    affects: 'output',
    meaning: always(asBoolean),
  },
  retention: {
    flags: [],
    takes: 'one',
    argument: '',
    group: 'file',
    help: {
      en: 'how long a run, its copies in inputs/ and the runs in previous/ are to be kept: 3y (years), 18m (months) or 90d (days); verify and summarize say what is due for deletion, nothing is ever deleted',
      fr: 'durée de conservation d’un passage, de ses copies dans inputs/ et des passages dans previous/\u00a0: 3y (années), 18m (mois) ou 90d (jours)\u00a0; verify et summarize disent ce qui est à supprimer, rien n’est jamais supprimé',
    },
    commands: reportingAudits,
    affects: 'output',
    meaning: single(asRetention),
  },
  annotate: {
    flags: ['annotate'],
    takes: 'nothing',
    argument: '',
    group: 'outputs',
    help: {
      en: 'add to the cleaned list: number, territory, time zone, attempts left, lawful until, next window',
      fr: 'ajouter à la liste nettoyée\u00a0: numéro, territoire, fuseau, tentatives restantes, terme de validité, prochaine plage',
    },
    fallback: 'false',
    commands: ['clean'],
    affects: 'output',
    meaning: always(asBoolean),
  },
  format: {
    flags: ['format'],
    short: 'f',
    takes: 'repeat',
    argument: 'report',
    group: 'outputs',
    brief: true,
    help: {
      en: 'report format, as id or id=file; may be repeated',
      fr: 'format de rapport, sous la forme id ou id=fichier\u00a0; peut être répété',
    },
    locate: locateReport,
    commands: reportingAudits,
    affects: 'output',
    written: { name: 'formats' },
    meaning: reports,
  },
  failOn: {
    flags: ['fail-on'],
    takes: 'one',
    argument: 'level',
    group: 'outputs',
    brief: true,
    help: {
      en: `${failOnHelp.en} (default: never)`,
      fr: `${failOnHelp.fr} (par défaut\u00a0: never)`,
    },
    fallback: 'never',
    fallbackBehind: true,
    commands: reportingAudits,
    affects: 'output',
    differs: { check: failOnErrors, calls: failOnErrors, rescrub: failOnNew },
    meaning: failOn,
  },
  mask: {
    flags: ['no-mask'],
    takes: 'nothing',
    argument: '',
    group: 'outputs',
    help: { en: 'full numbers in reports', fr: 'numéros en clair dans les rapports' },
    fallback: 'true',
    commands: everyAudit,
    affects: 'output',
    meaning: always(asBoolean),
  },
});

/** Where campaigns of one file are run: each in a folder of its own, so that none overwrites the evidence of another. */
export function runFolder(out: string, campaignName: string | null): string {
  return campaignName === null ? out : join(out, campaignName);
}
