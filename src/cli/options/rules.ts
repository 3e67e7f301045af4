import type { Day } from '../../model.ts';
import { isoDay } from '../../time/days.ts';
import * as campaign from './campaign.ts';
import { oneOf, reader } from './forms.ts';
import { mistake, unknownValue } from './mistake.ts';
import type { Context, Option, Word } from './option.ts';
import { always, asDay, choice, single } from './values.ts';

export const rule: Option<string | null> = {
  key: 'rule',
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
  meaning: single(reader(({ rules }) => oneOf(rules.all), asRule)),
};

function asRule({ text }: Word, { vocabulary: { rules } }: Context): string {
  if (rules.all.includes(text)) return text;
  throw unknownValue({ flag: 'rule-id' }, text, rules.all);
}

export const law: typeof campaign.law = {
  ...campaign.law,
  help: {
    en: 'day on which the rules are in force (default: today in Europe/Paris)',
    fr: 'jour où les règles sont en vigueur (par défaut\u00a0: aujourd’hui, heure de Paris)',
  },
};

/** Two days, the first not after the second. */
export interface DayRange {
  from: Day;
  to: Day;
}

export const diff: Option<DayRange | null> = {
  key: 'diff',
  flags: ['diff'],
  takes: 'one',
  argument: 'date..date',
  group: 'campaign',
  help: {
    en: 'what changed in the law from one day to a later one, such as 2026-08-10..2026-08-11',
    fr: 'ce qui a changé dans le droit d’un jour à un jour ultérieur, par exemple 2026-08-10..2026-08-11',
  },
  flagOnly: true,
  meaning: single(asRange),
};

function asRange(word: Word): DayRange {
  const [first, second, ...more] = word.text.split('..');
  if (first === undefined || second === undefined || more.length > 0) throw noRange(word);
  const from = asDay({ ...word, text: first });
  const to = asDay({ ...word, text: second });
  if (to < from) throw backwards(word, from, to);
  return { from, to };
}

function noRange({ at, text }: Word) {
  return mistake(at, {
    code: 'option/bad-range',
    problem: { en: `"${text}" is not two days`, fr: `«\u00a0${text}\u00a0» n’est pas un couple de jours` },
    expected: {
      en: 'two days with .. between them, such as 2026-08-10..2026-08-11',
      fr: 'deux jours séparés par .., par exemple 2026-08-10..2026-08-11',
    },
  });
}

function backwards({ at }: Word, from: Day, to: Day) {
  return mistake(at, {
    code: 'option/end-before-start',
    problem: {
      en: `the second day comes before the first, ${isoDay(from)}`,
      fr: `le second jour précède le premier, ${isoDay(from)}`,
    },
    expected: {
      en: `the earlier day first: ${isoDay(to)}..${isoDay(from)}`,
      fr: `le jour le plus ancien d’abord\u00a0: ${isoDay(to)}..${isoDay(from)}`,
    },
  });
}

const forms = ['text', 'markdown', 'json'] as const;
export type RulesForm = (typeof forms)[number];

export const form: Option<RulesForm> = {
  key: 'format',
  flags: ['format'],
  short: 'f',
  takes: 'one',
  argument: 'text|markdown|json',
  group: 'outputs',
  help: {
    en: 'for people, for a page, or for programs (default: text)',
    fr: 'à lire, pour une page, ou pour un programme (par défaut\u00a0: text)',
  },
  fallback: 'text',
  flagOnly: true,
  meaning: always(choice(forms)),
};
