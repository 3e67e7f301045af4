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
import { isoDay } from '../../time/days.ts';
import { reader } from './forms.ts';
import { mistake } from './mistake.ts';
import type { Option } from './option.ts';
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
    fr: 'premier jour d’appel (par défaut\u00a0: aujourd’hui, heure de Paris)',
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
    fr: 'dernier jour d’appel (par défaut\u00a0: le premier jour licite)',
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

const callerIdPattern = '^(?:withheld|\\+?\\(?\\d[\\d\\s.()\\-/]*)$';
const isCallerId = new RegExp(callerIdPattern);
const callerIdForm = { type: ['string', 'integer'], pattern: callerIdPattern, minimum: 0 };

const asCallerId = reader(
  callerIdForm,
  (word): string => {
    if (isCallerId.test(word.text)) return word.text;
    throw mistake(word.at, {
      code: 'option/unknown-value',
      problem: {
        en: `"${word.text}" is no telephone number`,
        fr: `«\u00a0${word.text}\u00a0» n’est pas un numéro`,
      },
      expected: {
        en: 'a number such as 0162000000, or the word withheld',
        fr: 'un numéro tel que 0162000000, ou le mot withheld',
      },
    });
  },
  () => ['withheld'],
);
export const lawFrom: Option<Day | null> = {
  key: 'lawFrom',
  flags: ['law-from'],
  takes: 'one',
  argument: 'date',
  group: 'campaign',
  help: {
    en: 'with --law-to: also say how many contacts are lost between the laws of two dates, and by which rules',
    fr: 'avec --law-to\u00a0: dire aussi combien de contacts se perdent entre le droit de deux dates, et par quelles règles',
  },
  meaning: single(asDay),
};

export const lawTo: Option<Day | null> = {
  key: 'lawTo',
  flags: ['law-to'],
  takes: 'one',
  argument: 'date',
  group: 'campaign',
  help: {
    en: 'the later law of --law-from, or an earlier one: contacts are then gained',
    fr: 'le second droit de --law-from, postérieur ou antérieur (des contacts sont alors gagnés)',
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

export const dialing: Option<Dialing> = {
  key: 'dialing',
  flags: ['dialing'],
  takes: 'one',
  argument: 'manual|automatic',
  group: 'campaign',
  help: {
    en: 'how calls are placed; automatic is predictive or progressive (default: automatic)',
    fr: 'composition des appels\u202f; automatic\u00a0: prédictive ou progressive (par défaut\u00a0: automatic)',
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
    fr: `ce qui est vendu\u00a0: ${sectors.join(', ')} (par défaut\u00a0: general)`,
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
    fr: 'qui est appelé\u00a0: consommateurs ou professionnels (par défaut\u00a0: consumers)',
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
