import type { Policy } from '../../../settings.ts';
import { defineAuditOptions } from '../define.ts';
import { asCount } from '../values/numbers.ts';
import { always, asBoolean, choice } from '../values/values.ts';
import { contactAudits, everyAudit } from './commands.ts';

const rule = { flags: [], takes: 'one', argument: '', group: 'policy', affects: 'verdict' } as const;

/** House rules. */
export const policy = defineAuditOptions<Policy>(
  {
    foreign: {
      ...rule,
      help: {
        en: 'numbers outside France: exclude or keep',
        fr: 'numéros hors de France\u00a0: exclude ou keep',
      },
      fallback: 'exclude',
      commands: everyAudit,
      meaning: always(choice(['exclude', 'keep'])),
    },
    bloctelAfterEnd: {
      ...rule,
      help: {
        en: 'an opposition list after the end of Bloctel: honour or ignore',
        fr: 'une liste d’opposition après la fin de Bloctel\u00a0: honour ou ignore',
      },
      fallback: 'honour',
      commands: everyAudit,
      meaning: always(choice(['honour', 'ignore'])),
    },
    refusalPause: {
      ...rule,
      help: {
        en: 'the sixty days of silence after a refusal, under opt-in: keep or off',
        fr: 'les soixante jours de silence après un refus, sous le régime du consentement préalable\u00a0: keep ou off',
      },
      fallback: 'keep',
      commands: everyAudit,
      meaning: always(choice(['keep', 'off'])),
    },
    pressConsent: {
      ...rule,
      help: {
        en: 'consent to calls of the press, under opt-in: exempt or ask',
        fr: 'le consentement aux appels de la presse, sous le régime du consentement préalable\u00a0: exempt ou ask',
      },
      fallback: 'exempt',
      commands: everyAudit,
      meaning: always(choice(['exempt', 'ask'])),
    },
    localHolidays: {
      ...rule,
      help: { en: 'local public holidays bar too', fr: 'les jours fériés locaux interdisent aussi' },
      fallback: 'false',
      commands: everyAudit,
      meaning: always(asBoolean),
    },
    linkRows: {
      ...rule,
      help: {
        en: 'rows that share a number are one person',
        fr: 'les lignes qui partagent un numéro sont une même personne',
      },
      fallback: 'true',
      commands: contactAudits,
      meaning: always(asBoolean),
    },
    switchboardRows: {
      ...rule,
      help: {
        en: 'a number in more rows than this links nothing',
        fr: 'un numéro présent dans plus de lignes que cela ne relie rien',
      },
      fallback: '10',
      commands: contactAudits,
      meaning: always(asCount),
    },
  },
  'policy.',
);
