import type { InputFile } from '../../settings.ts';
import { mistake } from '../mistake.ts';
import { asFile, fileEntry } from './files.ts';
import type { Context, Option, Word } from './option.ts';
import { always, asDay, asDigits, asSize, asText, asZone, choice, inFolder, list, single } from './values.ts';

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
    fr: 'liste de contacts (CSV, éventuellement compressé par gzip) ; - désigne l’entrée standard',
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
    fr: 'exports de la liste d’opposition (Bloctel) ; --bloctel a le même sens',
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
    fr: 'jour de l’export (par défaut : lu dans le nom du fichier)',
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
  key: 'calls',
  flags: ['calls'],
  help: {
    en: 'call-history logs; none states that nobody was ever called',
    fr: 'journaux d’appels ; none déclare que personne n’a jamais été appelé',
  },
  locate: (text, folder) => (text === 'none' ? text : inFolder(text, folder)),
  meaning: meantCalls,
};

function meantCalls(words: readonly Word[], context: Context): InputFile[] | 'none' {
  const none = words.find((word) => word.text === 'none');
  if (none === undefined) return words.map((word) => asFile(word, context));
  if (words.length === 1) return 'none';
  throw mistake(none.at, {
    code: 'option/conflict',
    problem: {
      en: '"none" stands beside call logs',
      fr: '« none » est donné avec des journaux d’appels',
    },
    expected: {
      en: 'call logs, or "none" alone (a file of that name is written ./none)',
      fr: 'des journaux d’appels, ou « none » seul (un fichier de ce nom s’écrit ./none)',
    },
  });
}

export const callsTimezone: Option<string | null> = {
  key: 'callsTimezone',
  flags: ['calls-timezone'],
  takes: 'one',
  argument: 'zone',
  group: 'inputs',
  help: {
    en: 'zone of log timestamps that carry no offset (default: Europe/Paris)',
    fr: 'fuseau des horodatages sans décalage (par défaut : Europe/Paris)',
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
    fr: 'format des journaux (par défaut : détecté)',
  },
  meaning: single((word, context) => choice(context.vocabulary.presets)(word, context)),
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
    fr: 'les journaux sont complets jusqu’à ce jour inclus (par défaut : leur ligne la plus récente)',
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
    fr: 'colonnes de téléphone de la liste de contacts (par défaut : détectées)',
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

export const maxInput: Option<number> = {
  key: 'maxInput',
  flags: ['max-input'],
  takes: 'one',
  argument: 'size',
  group: 'inputs',
  help: {
    en: 'refuse an input that is larger when unpacked (default: 64GiB)',
    fr: 'refuser un fichier plus gros une fois décompressé (par défaut : 64GiB)',
  },
  fallback: '64GiB',
  meaning: always(asSize),
};
