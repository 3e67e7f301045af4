import { type InputFile, type TerritorySource, territorySources } from '../../settings.ts';
import { asFile, asLog, asPreset, fileEntry, logEntry } from './files.ts';
import { mistake } from './mistake.ts';
import type { Context, Option, Word } from './option.ts';
import {
  always,
  asDay,
  asDigits,
  asSize,
  asText,
  asZone,
  choice,
  formed,
  inFolder,
  list,
  single,
} from './values.ts';

const files = {
  takes: 'many',
  argument: 'file',
  group: 'inputs',
  entry: fileEntry,
  locate: inFolder,
} as const;

export const contacts: Option<string | null> = {
  key: 'contacts',
  flags: [],
  takes: 'one',
  argument: 'contacts',
  group: 'inputs',
  help: {
    en: 'contact list (CSV, may be gzip-compressed); - is standard input',
    fr: 'liste de contacts (CSV, éventuellement compressé par gzip)\u202f; - désigne l’entrée standard',
  },
  tooMany: {
    problem: { en: 'more than one contact list', fr: 'plus d’une liste de contacts' },
    expected: { en: 'one contact list', fr: 'une seule liste de contacts' },
    remedy: {
      en: 'join the lists first, or run once for each; quote paths that have spaces',
      fr: 'réunissez d’abord les listes, ou lancez une fois pour chacune\u00a0; mettez entre guillemets les chemins avec espaces',
    },
  },
  locate: inFolder,
  meaning: single(asText),
};

export const opposition: Option<InputFile[]> = {
  ...files,
  key: 'opposition',
  flags: ['opposition', 'bloctel'],
  help: {
    en: 'opposition exports (Bloctel); --bloctel means the same',
    fr: 'exports de la liste d’opposition (Bloctel)\u202f; --bloctel a le même sens',
  },
  meaning: list(asFile),
};

export const oppositionDate: Option<number | null> = {
  key: 'oppositionDate',
  flags: ['opposition-date'],
  takes: 'one',
  argument: 'date',
  group: 'inputs',
  help: {
    en: 'day on which the export was made (default: read from the file name)',
    fr: 'jour de l’export (par défaut\u00a0: lu dans le nom du fichier)',
  },
  meaning: single(asDay),
};

export const ownOpposition: Option<InputFile[]> = {
  ...files,
  key: 'ownOpposition',
  flags: ['own-opposition'],
  help: { en: 'the company’s own opposition list', fr: 'liste d’opposition propre à l’entreprise' },
  meaning: list(asFile),
};

export const consents: Option<InputFile[]> = {
  ...files,
  key: 'consents',
  flags: ['consents'],
  help: { en: 'consent register', fr: 'registre des consentements' },
  meaning: list(asFile),
};

export const calls: Option<InputFile[] | 'none'> = {
  ...files,
  entry: logEntry,
  key: 'calls',
  flags: ['calls'],
  help: {
    en: 'call-history logs; none states that nobody was ever called',
    fr: 'journaux d’appels\u202f; none déclare que personne n’a jamais été appelé',
  },
  locate: (text, folder) => (text === 'none' || text === '' ? text : inFolder(text, folder)),
  meaning: formed({ values: () => ['none'] }, meantCalls),
};

function meantCalls(words: readonly Word[], context: Context): InputFile[] | 'none' {
  const named = words.filter(({ text }) => text !== '');
  const none = named.find(({ text }) => text === 'none');
  if (none === undefined) return named.map((word) => asLog(withCommon(word, words), context));
  if (named.length === 1) return 'none';
  throw mistake(none.at, {
    code: 'option/conflict',
    problem: {
      en: '"none" stands beside call logs',
      fr: '«\u00a0none\u00a0» est donné avec des journaux d’appels',
    },
    expected: {
      en: 'call logs, or "none" alone (a file of that name is written ./none)',
      fr: 'des journaux d’appels, ou «\u00a0none\u00a0» seul (un fichier de ce nom s’écrit ./none)',
    },
  });
}

/** The logs where they are what is audited: they stand without a flag. */
export const logs: Option<InputFile[] | 'none'> = {
  ...calls,
  argument: 'logs',
  help: {
    en: 'call logs (CSV or JSON, may be gzip-compressed); - is standard input',
    fr: 'journaux d’appels (CSV ou JSON, éventuellement compressés par gzip)\u00a0; - désigne l’entrée standard',
  },
};

/** The flag beside it. */
export const callLogs: Option<InputFile[] | 'none'> = {
  ...calls,
  help: { en: 'call logs as well', fr: 'des journaux d’appels, eux aussi' },
};

/** An entry without a path says what holds for all logs; what a log's own entry says goes before it. */
function withCommon(word: Word, words: readonly Word[]): Word {
  const common = words.filter(({ text }) => text === '').map(({ fields }) => fields);
  const fields = Object.assign({}, ...common);
  // A mapping of outcomes is one thing, whether it is written out or in a file of its own.
  if (Object.keys(word.fields).some(isOutcomes))
    for (const name of Object.keys(fields).filter(isOutcomes)) delete fields[name];
  return { ...word, fields: { ...fields, ...word.fields } };
}

function isOutcomes(field: string): boolean {
  return field === 'outcomes' || field.startsWith('outcomes.');
}

export const callsTimezone: Option<string | null> = {
  key: 'callsTimezone',
  flags: ['calls-timezone'],
  takes: 'one',
  argument: 'zone',
  group: 'inputs',
  help: {
    en: 'zone of log timestamps that carry no offset (default: Europe/Paris)',
    fr: 'fuseau des horodatages sans décalage (par défaut\u00a0: Europe/Paris)',
  },
  meaning: single(asZone),
};

export const callsFormat: Option<string | null> = {
  key: 'callsFormat',
  flags: ['calls-format'],
  takes: 'one',
  argument: 'id',
  group: 'inputs',
  help: {
    en: 'preset of the call logs (default: detected)',
    fr: 'format des journaux (par défaut\u00a0: détecté)',
  },
  meaning: single(asPreset),
};

export const outcomes: Option<string | null> = {
  key: 'outcomes',
  flags: ['outcomes'],
  takes: 'one',
  argument: 'file',
  group: 'inputs',
  help: {
    en: 'mapping of log results to the standard outcomes (YAML, JSON or two-column CSV)',
    fr: 'correspondance entre résultats du journal et issues normalisées (YAML, JSON ou CSV à deux colonnes)',
  },
  locate: inFolder,
  meaning: single(asText),
};

export const dialPrefix: Option<string | null> = {
  key: 'dialPrefix',
  flags: ['dial-prefix'],
  takes: 'one',
  argument: 'digits',
  group: 'inputs',
  help: {
    en: 'prefix that the log puts before every number',
    fr: 'préfixe que le journal place devant chaque numéro',
  },
  meaning: single(asDigits),
};

export const callsUntil: Option<number | null> = {
  key: 'callsUntil',
  flags: ['calls-until'],
  takes: 'one',
  argument: 'date',
  group: 'inputs',
  help: {
    en: 'the logs are complete up to and including that day (default: their newest row)',
    fr: 'les journaux sont complets jusqu’à ce jour inclus (par défaut\u00a0: leur ligne la plus récente)',
  },
  meaning: single(asDay),
};

export const bloctelFlag: Option<'listed' | 'callable' | null> = {
  key: 'bloctelFlag',
  flags: ['bloctel-flag'],
  takes: 'one',
  argument: 'listed|callable',
  group: 'inputs',
  help: {
    en: 'what a true flag means, where the file leaves a doubt',
    fr: 'sens d’un indicateur vrai, quand le fichier laisse un doute (inscrit ou appelable)',
  },
  meaning: single(choice(['listed', 'callable'])),
};

export const phoneColumn: Option<string[]> = {
  key: 'phoneColumn',
  flags: ['phone-column'],
  takes: 'many',
  argument: 'name',
  group: 'inputs',
  help: {
    en: 'phone columns of the contact list (default: detected)',
    fr: 'colonnes de téléphone de la liste de contacts (par défaut\u00a0: détectées)',
  },
  meaning: list(asText),
};

export const personColumn: Option<string | null> = {
  key: 'personColumn',
  flags: ['person-column'],
  takes: 'one',
  argument: 'name',
  group: 'inputs',
  help: {
    en: 'rows with one value in it are one person (a client number)',
    fr: 'les lignes qui y ont la même valeur sont une même personne (un numéro de client)',
  },
  meaning: single(asText),
};

export const territoryFrom: Option<TerritorySource> = {
  key: 'territoryFrom',
  flags: ['territory-from'],
  takes: 'one',
  argument: 'number|postcode',
  group: 'inputs',
  help: {
    en: 'what tells where a mobile or 09 number is called: number, or the overseas postcode of its row (default: number)',
    fr: 'ce qui situe un mobile ou un numéro en 09\u00a0: number, ou postcode, le code postal d’outre-mer de sa ligne (par défaut\u00a0: number)',
  },
  fallback: 'number',
  meaning: always(choice(territorySources)),
};

export const postcodeColumn: Option<string | null> = {
  key: 'postcodeColumn',
  flags: ['postcode-column'],
  takes: 'one',
  argument: 'name',
  group: 'inputs',
  help: {
    en: 'column of the postcodes, for --territory-from postcode (default: detected)',
    fr: 'colonne des codes postaux, pour --territory-from postcode (par défaut\u00a0: détectée)',
  },
  meaning: single(asText),
};

export const maxInput: Option<number> = {
  key: 'maxInput',
  flags: ['max-input'],
  takes: 'one',
  argument: 'size',
  group: 'inputs',
  help: {
    en: 'refuse an input that is larger when unpacked (default: 64GiB)',
    fr: 'refuser un fichier plus gros une fois décompressé (par défaut\u00a0: 64GiB)',
  },
  fallback: '64GiB',
  meaning: always(asSize),
};
