import { join } from 'node:path';
import type { Settings } from '../../settings.ts';
import { reader } from './forms.ts';
import { mistake } from './mistake.ts';
import type { Context, Form, Option, Vocabulary, Word } from './option.ts';
import { always, asBoolean, asText, choice, inFolder, list, single } from './values.ts';

export const out: Option<string> = {
  key: 'out',
  flags: ['out'],
  short: 'o',
  takes: 'one',
  argument: 'dir',
  group: 'outputs',
  help: {
    en: 'run directory (default: campaign-audit-out; of a campaign by --name: campaign-audit-out/<name>)',
    fr: 'dossier des résultats (par défaut\u00a0: campaign-audit-out\u00a0; pour une campagne par --name\u00a0: campaign-audit-out/<nom>)',
  },
  fallback: ({ campaignName }) => runFolder('campaign-audit-out', campaignName ?? null),
  locate: inFolder,
  meaning: always(asText),
};

/** The same where no list is written: lists of an earlier run must not look like this one's. */
export const outWithoutLists: Option<string> = {
  ...out,
  help: {
    en: `${out.help.en}; cleaned.csv and excluded.csv of an earlier run in it are renamed to …previous.csv`,
    fr: `${out.help.fr}\u00a0; cleaned.csv et excluded.csv d’un passage antérieur y sont renommés en …previous.csv`,
  },
};

/** Where campaigns of one file are run: each in a folder of its own, so that none overwrites the evidence of another. */
export function runFolder(out: string, campaignName: string | null): string {
  return campaignName === null ? out : join(out, campaignName);
}

const file = { takes: 'one', argument: 'file', group: 'outputs', locate: inFolder } as const;

export const cleaned: Option<string | null> = {
  ...file,
  key: 'cleaned',
  flags: ['cleaned'],
  help: {
    en: 'put the cleaned list there; - is standard output',
    fr: 'écrire là la liste nettoyée\u202f; - désigne la sortie standard',
  },
  meaning: single(asText),
};

export const excluded: Option<string | null> = {
  ...file,
  key: 'excluded',
  flags: ['excluded'],
  help: {
    en: 'put the excluded list there; - is standard output',
    fr: 'écrire là la liste des exclus\u202f; - désigne la sortie standard',
  },
  meaning: single(asText),
};

export const bloctelRequest: Option<string | null> = {
  ...file,
  key: 'bloctelRequest',
  flags: ['bloctel-request'],
  help: {
    en: 'also write the file that the opposition service takes',
    fr: 'écrire aussi le fichier à soumettre au service d’opposition',
  },
  meaning: single(asText),
};

export const annotate: Option<boolean> = {
  key: 'annotate',
  flags: ['annotate'],
  takes: 'nothing',
  argument: '',
  group: 'outputs',
  help: {
    en: 'add to the cleaned list: number, territory, time zone, attempts left, lawful until, next window',
    fr: 'ajouter à la liste nettoyée\u00a0: numéro, territoire, fuseau, tentatives restantes, terme de validité, prochaine plage',
  },
  fallback: 'false',
  meaning: always(asBoolean),
};

type ReportFormat = Settings['formats'][number];

export const format: Option<ReportFormat[]> = {
  key: 'format',
  flags: ['format'],
  short: 'f',
  takes: 'repeat',
  argument: 'report',
  group: 'outputs',
  help: {
    en: 'report format, as id or id=file; may be repeated',
    fr: 'format de rapport, sous la forme id ou id=fichier\u202f; peut être répété',
  },
  locate: locateReport,
  meaning: list(reader(reportForm, asReport, ({ reports }) => reports)),
};

/** A report as it is written: its id, and the file behind `=`, null where there is no `=`. */
export function writtenReport(text: string): ReportFormat {
  const at = text.indexOf('=');
  return at < 0 ? { id: text, file: null } : { id: text.slice(0, at), file: text.slice(at + 1) };
}

function locateReport(text: string, folder: string): string {
  const { id, file } = writtenReport(text);
  return file ? `${id}=${inFolder(file, folder)}` : text;
}

/** The id alone, or with the file that it goes to. */
function reportForm({ reports }: Vocabulary): Form {
  return { anyOf: [{ enum: reports }, { type: 'string', pattern: `^(?:${reports.join('|')})=.` }] };
}

function asReport(word: Word, context: Context): ReportFormat {
  const { id, file } = writtenReport(word.text);
  choice(context.vocabulary.reports)({ ...word, text: id }, context);
  if (file !== '') return { id, file };
  throw mistake(word.at, {
    code: 'option/empty',
    problem: { en: `no file after "${word.text}"`, fr: `aucun fichier après «\u00a0${word.text}\u00a0»` },
    expected: { en: `${id} or ${id}=file`, fr: `${id} ou ${id}=fichier` },
  });
}

const failOnHelp = {
  en: 'exit with 1 on findings from that severity: error, warning, notice, never',
  fr: 'sortir avec 1 dès cette gravité\u00a0: error, warning, notice, never',
};

export const failOn: Option<Settings['failOn']> = {
  key: 'failOn',
  flags: ['fail-on'],
  takes: 'one',
  argument: 'severity',
  group: 'outputs',
  help: {
    en: `${failOnHelp.en} (default: never)`,
    fr: `${failOnHelp.fr} (par défaut\u00a0: never)`,
  },
  fallback: 'never',
  meaning: always(choice(['error', 'warning', 'notice', 'never'])),
};

/** The same where findings are what the command is run for. */
export const failOnErrors: Option<Settings['failOn']> = {
  ...failOn,
  help: {
    en: `${failOnHelp.en} (default: error)`,
    fr: `${failOnHelp.fr} (par défaut\u00a0: error)`,
  },
  fallback: 'error',
};

export const mask: Option<boolean> = {
  key: 'mask',
  flags: ['no-mask'],
  takes: 'nothing',
  argument: '',
  group: 'outputs',
  help: { en: 'full numbers in reports', fr: 'numéros en clair dans les rapports' },
  fallback: 'true',
  meaning: always(asBoolean),
};
