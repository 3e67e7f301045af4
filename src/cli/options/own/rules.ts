import type { Day } from '../../../model.ts';
import type { TerminalOptions } from '../../../settings.ts';
import { campaign } from '../audit/campaign.ts';
import { type SourceOptions, source, terminal } from '../audit/terminal.ts';
import { defineOptions } from '../define.ts';
import { unknownValue } from '../mistake.ts';
import type { Context, Word } from '../option.ts';
import { asRange, type DayRange } from '../values/day-range.ts';
import { oneOf, reader } from '../values/forms.ts';
import { always, asBoolean, choice, single } from '../values/values.ts';

const forms = ['text', 'markdown', 'json'] as const;
export type RulesForm = (typeof forms)[number];

interface RulesOptions extends SourceOptions, TerminalOptions {
  rule: string | null;
  law: Day | null;
  diff: DayRange | null;
  long: boolean;
  format: RulesForm;
}

/** The options of `rules`. */
export const rulesTable = defineOptions<RulesOptions>({
  rule: {
    flags: [],
    takes: 'one',
    argument: 'rule-id',
    group: 'inputs',
    help: {
      en: 'a rule to tell in full, such as hours/outside-window (default: all rules)',
      fr: 'une règle à détailler, par exemple hours/outside-window (par défaut\u00a0: toutes les règles)',
    },
    flagOnly: true,
    mayLack: true,
    tooMany: {
      problem: { en: 'more than one rule', fr: 'plus d’une règle' },
      expected: { en: 'one rule, or none for all of them', fr: 'une seule règle, ou aucune pour toutes' },
    },
    meaning: single(reader((vocabulary) => oneOf(vocabulary.rules.all), asRule)),
  },
  law: {
    ...campaign.law,
    brief: true,
    help: {
      en: 'day on which the rules are in force (default: today in Europe/Paris)',
      fr: 'jour où les règles sont en vigueur (par défaut\u00a0: aujourd’hui, heure de Paris)',
    },
  },
  diff: {
    flags: ['diff'],
    takes: 'one',
    argument: 'date..date',
    group: 'campaign',
    brief: true,
    help: {
      en: 'what changed in the law from one day to a later one, such as 2026-08-10..2026-08-11',
      fr: 'ce qui a changé dans le droit d’un jour à un autre, par exemple 2026-08-10..2026-08-11',
    },
    flagOnly: true,
    meaning: single(asRange),
  },
  long: {
    flags: ['long'],
    takes: 'nothing',
    argument: '',
    group: 'outputs',
    brief: true,
    help: {
      en: 'say more of each rule than a line: title, what can be accepted, where to read it, and the house rules',
      fr: 'en dire plus qu’une ligne par règle\u00a0: intitulé, ce qui peut être accepté, où la lire, et les règles internes',
    },
    fallback: 'false',
    flagOnly: true,
    meaning: always(asBoolean),
  },
  format: {
    flags: ['format'],
    short: 'f',
    takes: 'one',
    argument: 'text|markdown|json',
    group: 'outputs',
    brief: true,
    help: {
      en: 'for people, for a page, or for programs (default: text)',
      fr: 'à lire, pour une page, ou pour un programme (par défaut\u00a0: text)',
    },
    fallback: 'text',
    flagOnly: true,
    meaning: always(choice(forms)),
  },
  ...source,
  ...terminal,
});

function asRule({ text }: Word, { vocabulary }: Context): string {
  if (vocabulary.rules.all.includes(text)) return text;
  throw unknownValue({ flag: 'rule-id' }, text, vocabulary.rules.all);
}
