import type { Day } from '../../../model.ts';
import type { TerminalOptions } from '../../../settings.ts';
import { campaign } from '../audit/campaign.ts';
import { policy } from '../audit/policy.ts';
import { type SourceOptions, source, terminal } from '../audit/terminal.ts';
import { defineOptions } from '../define.ts';
import { asAnyDay, asZone } from '../values/days.ts';
import { anyText, reader } from '../values/forms.ts';
import { always, asBoolean, asText, choice, single } from '../values/values.ts';

const forms = ['text', 'json', 'ics'] as const;
export type WindowForm = (typeof forms)[number];

interface WindowOptions extends SourceOptions, TerminalOptions {
  territory: string | null;
  start: Day;
  end: Day | null;
  zone: string;
  law: Day | null;
  localHolidays: boolean;
  /** The house rule that the flag means; the help names it beside its flag. */
  'policy.localHolidays': boolean;
  now: boolean;
  format: WindowForm;
}

/** The options of `window`. */
export const windowTable = defineOptions<WindowOptions>({
  territory: {
    flags: [],
    takes: 'one',
    argument: 'territory|number',
    group: 'inputs',
    help: {
      en: 'code, name or telephone number: FR (metropolitan), RE, FR-974, 974, "La Réunion" …',
      fr: 'code, nom ou numéro de téléphone\u00a0: FR (métropole), RE, FR-974, 974, "La Réunion" …',
    },
    flagOnly: true,
    tooMany: {
      problem: { en: 'more than one territory', fr: 'plus d’un territoire' },
      expected: { en: 'one territory, or one number', fr: 'un seul territoire, ou un seul numéro' },
      remedy: {
        en: 'quote names and numbers that have spaces: "New Caledonia"',
        fr: 'mettez entre guillemets les noms et numéros avec espaces\u00a0: "La Réunion"',
      },
    },
    meaning: single(reader(anyText, asText, ({ territories }) => territories)),
  },
  start: { ...campaign.start, meaning: always(asAnyDay) },
  end: {
    ...campaign.end,
    brief: true,
    help: {
      en: 'last day, at most twenty years after the first (default: 13 days after it)',
      fr: 'dernier jour, au plus vingt ans après le premier (par défaut\u00a0: 13 jours après)',
    },
    meaning: single(asAnyDay),
  },
  zone: {
    flags: ['zone'],
    takes: 'one',
    argument: 'zone',
    group: 'campaign',
    brief: true,
    help: {
      en: 'time zone of the call centre, in which hours are shown as well (default: Europe/Paris)',
      fr: 'fuseau du centre d’appels, dans lequel les heures sont aussi données (par défaut\u00a0: Europe/Paris)',
    },
    fallback: 'Europe/Paris',
    meaning: always(asZone),
  },
  law: campaign.law,
  localHolidays: {
    flags: ['local-holidays'],
    takes: 'nothing',
    argument: '',
    group: 'campaign',
    help: {
      en: 'holidays of the territory alone bar, too; policy.localHolidays in the campaign file',
      fr: 'les jours fériés du seul territoire interdisent aussi\u00a0; policy.localHolidays dans le fichier de campagne',
    },
    fallback: 'false',
    flagOnly: true,
    meaning: always(asBoolean),
  },
  'policy.localHolidays': { ...policy.localHolidays, group: 'campaign' },
  now: {
    flags: ['now'],
    takes: 'nothing',
    argument: '',
    group: 'campaign',
    brief: true,
    help: {
      en: 'whether a call may start now, and until or from when; exit code 0 for yes, 1 for no',
      fr: 'un appel est-il possible maintenant, et jusqu’à ou à partir de quand\u00a0; code de sortie 0 pour oui, 1 pour non',
    },
    fallback: 'false',
    flagOnly: true,
    meaning: always(asBoolean),
  },
  format: {
    flags: ['format'],
    short: 'f',
    takes: 'one',
    argument: 'text|json|ics',
    group: 'outputs',
    brief: true,
    help: {
      en: 'for people, for programs, or a calendar file (default: text)',
      fr: 'à lire, pour un programme, ou un fichier d’agenda (par défaut\u00a0: text)',
    },
    fallback: 'text',
    flagOnly: true,
    meaning: always(choice(forms)),
  },
  ...source,
  ...terminal,
});
