import {
  type Audience,
  audiences,
  type Basis,
  bases,
  type Day,
  type Dialing,
  dialings,
  type Sector,
  sectors,
} from '../../model.ts';
import type { Accepted } from '../../settings.ts';
import { isoDay } from '../../time/days.ts';
import { mistake, unknownValue } from '../mistake.ts';
import type { Context, Option, Word } from './option.ts';
import { always, asDay, asText, choice, list, single } from './values.ts';

export const basis: Option<Basis | null> = {
  key: 'basis',
  flags: ['basis'],
  takes: 'one',
  argument: 'consent|contract',
  group: 'campaign',
  help: {
    en: 'legal basis declared for the whole list',
    fr: 'base légale déclarée pour toute la liste (consentement ou contrat en cours)',
  },
  meaning: single(choice(bases)),
};

export const start: Option<Day> = {
  key: 'start',
  flags: ['start'],
  takes: 'one',
  argument: 'date',
  group: 'campaign',
  help: {
    en: 'first calling day (default: today in Europe/Paris)',
    fr: 'premier jour d’appel (par défaut : aujourd’hui, heure de Paris)',
  },
  fallback: (context) => isoDay(context.today),
  meaning: always(asDay),
};

export const end: Option<Day | null> = {
  key: 'end',
  flags: ['end'],
  takes: 'one',
  argument: 'date',
  group: 'campaign',
  help: {
    en: 'last calling day (default: the first lawful day)',
    fr: 'dernier jour d’appel (par défaut : le premier jour licite)',
  },
  meaning: single(asDay),
};

export const from: Option<Day | null> = {
  key: 'from',
  flags: ['from'],
  takes: 'one',
  argument: 'date',
  group: 'campaign',
  help: {
    en: 'first day of the past calls that are reported; earlier ones still count',
    fr: 'premier jour des appels passés du rapport\u00a0; les précédents comptent toujours',
  },
  meaning: single(asDay),
};

export const to: Option<Day | null> = {
  key: 'to',
  flags: ['to'],
  takes: 'one',
  argument: 'date',
  group: 'campaign',
  help: {
    en: 'last day of the past calls that are reported',
    fr: 'dernier jour des appels passés du rapport',
  },
  meaning: single(asDay),
};

export const law: Option<Day | null> = {
  key: 'law',
  flags: ['law'],
  takes: 'one',
  argument: 'date',
  group: 'campaign',
  help: {
    en: 'judge every day under the law of that date (simulation)',
    fr: 'juger chaque jour selon le droit de cette date (simulation)',
  },
  meaning: single(asDay),
};

export const callerId: Option<string[]> = {
  key: 'callerId',
  flags: ['caller-id'],
  takes: 'many',
  argument: 'number',
  group: 'campaign',
  help: {
    en: 'numbers that the campaign will present, or withheld',
    fr: 'numéros que la campagne présentera, ou withheld s’ils sont masqués',
  },
  meaning: list(asCallerId),
};

function asCallerId(word: Word): string {
  if (word.text === 'withheld' || /^\+?\(?\d[\d\s.()\-/]*$/.test(word.text)) return word.text;
  throw mistake(word.at, {
    code: 'option/unknown-value',
    problem: { en: `"${word.text}" is no telephone number`, fr: `« ${word.text} » n’est pas un numéro` },
    expected: {
      en: 'a number such as 0162000000, or the word withheld',
      fr: 'un numéro tel que 0162000000, ou le mot withheld',
    },
  });
}

export const dialing: Option<Dialing> = {
  key: 'dialing',
  flags: ['dialing'],
  takes: 'one',
  argument: 'manual|automatic',
  group: 'campaign',
  help: {
    en: 'how calls are placed; automatic is predictive or progressive (default: automatic)',
    fr: 'composition des appels ; automatic : prédictive ou progressive (par défaut : automatic)',
  },
  fallback: 'automatic',
  meaning: always(choice(dialings)),
};

export const sector: Option<Sector> = {
  key: 'sector',
  flags: ['sector'],
  takes: 'one',
  argument: 'id',
  group: 'campaign',
  help: {
    en: `what is being sold: ${sectors.join(', ')} (default: general)`,
    fr: `ce qui est vendu : ${sectors.join(', ')} (par défaut : general)`,
  },
  fallback: 'general',
  meaning: always(choice(sectors)),
};

export const audience: Option<Audience> = {
  key: 'audience',
  flags: ['audience'],
  takes: 'one',
  argument: 'consumers|b2b',
  group: 'campaign',
  help: {
    en: 'who is called (default: consumers)',
    fr: 'qui est appelé : consommateurs ou professionnels (par défaut : consumers)',
  },
  fallback: 'consumers',
  meaning: always(choice(audiences)),
};

export const purpose: Option<string | null> = {
  key: 'purpose',
  flags: ['purpose'],
  takes: 'one',
  argument: 'text',
  group: 'campaign',
  help: {
    en: 'purpose that a consent must name, where the register has one',
    fr: 'finalité que le consentement doit nommer, si le registre en donne une',
  },
  meaning: single(asText),
};

/** An accepted gap; `until` is the last starting day of a campaign for which it counts. */
export interface Waiver extends Accepted {
  until: Day | null;
}

export const accept: Option<Waiver[]> = {
  key: 'accept',
  flags: ['accept'],
  takes: 'many',
  argument: 'rule-id',
  group: 'campaign',
  help: {
    en: 'go on in spite of a gap, by the id of its rule; stands in report and manifest',
    fr: 'poursuivre malgré une lacune, désignée par sa règle ; figure au rapport et au manifeste',
  },
  entry: { main: 'rule', more: ['reason', 'until'] },
  meaning: list(asWaiver),
};

function asWaiver(word: Word, { vocabulary }: Context): Waiver {
  const { all, gaps } = vocabulary.rules;
  if (!all.includes(word.text)) throw unknownValue(word.at, word.text, gaps);
  if (!gaps.includes(word.text)) throw notAGap(word, gaps);
  const { reason, until } = word.fields;
  return { rule: word.text, reason: reason?.text ?? '', until: until ? asDay(until) : null };
}

function notAGap(word: Word, gaps: readonly string[]) {
  return mistake(word.at, {
    code: 'option/not-acceptable',
    problem: {
      en: `${word.text} is not a gap, it cannot be accepted`,
      fr: `${word.text} n’est pas une lacune, cette règle ne peut pas être acceptée`,
    },
    expected: { en: `one of ${gaps.join(', ')}`, fr: `l’une de ces règles : ${gaps.join(', ')}` },
    remedy: {
      en: 'what the law forbids has to be put right in the campaign itself',
      fr: 'ce que la loi interdit doit être corrigé dans la campagne elle-même',
    },
  });
}
