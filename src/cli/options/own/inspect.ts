import {
  type InspectRole,
  inspectRoles,
  type LogOptions,
  type ReadingOptions,
  type TerminalOptions,
} from '../../../settings.ts';
import { logs, type SaidOfLogs } from '../audit/logs.ts';
import { outputs } from '../audit/outputs.ts';
import { reading } from '../audit/reading.ts';
import { type SourceOptions, source, terminal } from '../audit/terminal.ts';
import { defineOptions } from '../define.ts';
import { always, asText, choice, single } from '../values/values.ts';

const forms = ['text', 'json'] as const;

interface InspectOptions
  extends SaidOfLogs,
    Pick<LogOptions, 'outcomes'>,
    Pick<ReadingOptions, 'bloctelFlag' | 'phoneColumn' | 'maxInput'>,
    SourceOptions,
    TerminalOptions {
  file: string | null;
  role: InspectRole | null;
  format: (typeof forms)[number];
  writeOutcomes: string | null;
  writeEntry: string | null;
  mask: boolean;
}

/** The options of `inspect`. */
export const inspectTable = defineOptions<InspectOptions>({
  file: {
    flags: [],
    takes: 'one',
    argument: 'file',
    group: 'inputs',
    help: {
      en: 'any input: contacts, opposition list, consents, call log; - is standard input',
      fr: 'n’importe quel fichier en entrée\u00a0: contacts, opposition, consentements, journal d’appels\u00a0; - désigne l’entrée standard',
    },
    flagOnly: true,
    tooMany: {
      problem: { en: 'more than one file', fr: 'plus d’un fichier' },
      expected: { en: 'one file to inspect', fr: 'un seul fichier à examiner' },
      remedy: {
        en: 'run once for each; quote paths that have spaces',
        fr: 'lancez une fois pour chacun\u00a0; mettez entre guillemets les chemins avec espaces',
      },
    },
    meaning: single(asText),
  },
  role: {
    flags: ['role'],
    takes: 'one',
    argument: 'role',
    group: 'inputs',
    brief: true,
    help: {
      en: `what the file is: ${inspectRoles.join(', ')} (default: told from its content)`,
      fr: `ce qu’est le fichier\u00a0: ${inspectRoles.join(', ')} (par défaut\u00a0: d’après son contenu)`,
    },
    flagOnly: true,
    meaning: single(choice(inspectRoles)),
  },
  callsFormat: logs.callsFormat,
  callsTimezone: logs.callsTimezone,
  dialPrefix: logs.dialPrefix,
  outcomes: logs.outcomes,
  bloctelFlag: reading.bloctelFlag,
  phoneColumn: reading.phoneColumn,
  maxInput: reading.maxInput,
  format: {
    flags: ['format'],
    short: 'f',
    takes: 'one',
    argument: 'text|json',
    group: 'outputs',
    brief: true,
    help: {
      en: 'for people or for programs (default: text)',
      fr: 'à lire, ou pour un programme (par défaut\u00a0: text)',
    },
    fallback: 'text',
    flagOnly: true,
    meaning: always(choice(forms)),
  },
  writeOutcomes: {
    flags: ['write-outcomes'],
    takes: 'one',
    argument: 'file',
    group: 'outputs',
    brief: true,
    help: {
      en: 'write the unknown results of a log into a new file, to be filled in for --outcomes',
      fr: 'écrire les résultats inconnus d’un journal, dans un nouveau fichier à compléter pour --outcomes',
    },
    flagOnly: true,
    meaning: single(asText),
  },
  writeEntry: {
    flags: ['write-entry'],
    takes: 'one',
    argument: 'file',
    group: 'outputs',
    brief: true,
    help: {
      en: 'write what has to be said of the file, into a campaign file that is new or there already, beside what stands in it',
      fr: 'écrire ce qu’il faut dire du fichier, dans un fichier de campagne nouveau ou existant, à côté de ce qui s’y trouve',
    },
    flagOnly: true,
    meaning: single(asText),
  },
  mask: outputs.mask,
  ...source,
  ...terminal,
});
