import type { LogOptions } from '../../../settings.ts';
import { defineAuditOptions } from '../define.ts';
import type { Option } from '../option.ts';
import { asDay, asZone } from '../values/days.ts';
import { asPreset, logEntry } from '../values/files.ts';
import { meantLogs } from '../values/logs.ts';
import { asDigits } from '../values/numbers.ts';
import { asText, formed, inFolder, single } from '../values/values.ts';
import { contactAudits, everyAudit } from './commands.ts';

/** What is said of all logs at once, and comes to stand with each of them. */
export interface SaidOfLogs {
  callsFormat: string | null;
  callsTimezone: string | null;
  dialPrefix: string | null;
}

/** Past calls. */
export const logs = defineAuditOptions<LogOptions & SaidOfLogs>({
  calls: {
    flags: ['calls'],
    takes: 'many',
    argument: 'file',
    group: 'inputs',
    brief: true,
    help: {
      en: 'call-history logs; none states that nobody was ever called',
      fr: 'journaux d’appels\u00a0; none déclare que personne n’a jamais été appelé',
    },
    entry: logEntry,
    locate: (text, folder) => (text === 'none' || text === '' ? text : inFolder(text, folder)),
    commands: everyAudit,
    affects: 'verdict',
    differs: {
      calls: { help: { en: 'call logs as well', fr: 'des journaux d’appels, eux aussi' } },
    },
    meaning: formed({ values: () => ['none'] }, meantLogs),
  },
  callsFormat: {
    flags: ['calls-format'],
    takes: 'one',
    argument: 'id',
    group: 'inputs',
    help: {
      en: 'preset of the call logs (default: detected)',
      fr: 'format des journaux (par défaut\u00a0: détecté)',
    },
    commands: everyAudit,
    affects: 'verdict',
    meaning: single(asPreset),
  },
  callsTimezone: {
    flags: ['calls-timezone'],
    takes: 'one',
    argument: 'zone',
    group: 'inputs',
    before: 'callsFormat',
    help: {
      en: 'zone of log timestamps that carry no offset (default: Europe/Paris)',
      fr: 'fuseau des horodatages sans décalage (par défaut\u00a0: Europe/Paris)',
    },
    commands: everyAudit,
    affects: 'verdict',
    meaning: single(asZone),
  },
  dialPrefix: {
    flags: ['dial-prefix'],
    takes: 'one',
    argument: 'digits',
    group: 'inputs',
    help: {
      en: 'prefix that the log puts before every number',
      fr: 'préfixe que le journal place devant chaque numéro',
    },
    commands: everyAudit,
    affects: 'verdict',
    meaning: single(asDigits),
  },
  callsUntil: {
    flags: ['calls-until'],
    takes: 'one',
    argument: 'date',
    group: 'inputs',
    help: {
      en: 'the logs are complete up to and including that day (default: their newest row)',
      fr: 'les journaux sont complets jusqu’à ce jour inclus (par défaut\u00a0: leur ligne la plus récente)',
    },
    commands: contactAudits,
    affects: 'verdict',
    meaning: single(asDay),
  },
  outcomes: {
    flags: ['outcomes'],
    takes: 'one',
    argument: 'file',
    group: 'inputs',
    before: 'dialPrefix',
    brief: true,
    help: {
      en: 'mapping of log results to the standard outcomes (YAML, JSON or two-column CSV)',
      fr: 'ce que signifient les résultats du journal (YAML, JSON ou CSV à deux colonnes)',
    },
    locate: inFolder,
    commands: everyAudit,
    affects: 'verdict',
    written: { name: 'outcomesFile' },
    meaning: single(asText),
  },
});

/** The logs where they are what is audited: they stand without a flag. */
export const auditedLogs: Option<LogOptions['calls']> = {
  ...logs.calls,
  argument: 'logs',
  help: {
    en: 'call logs (CSV or JSON, may be gzip-compressed, or Excel: log.xlsx#Sheet1); - is standard input',
    fr: 'journaux d’appels (CSV ou JSON, éventuellement compressés par gzip, ou Excel\u00a0: journal.xlsx#Feuil1)\u00a0; - désigne l’entrée standard',
  },
};
