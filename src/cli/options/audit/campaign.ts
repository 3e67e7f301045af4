import { audiences, bases, dialings, sectors } from '../../../model.ts';
import type { CampaignOptions } from '../../../settings.ts';
import { isoDay } from '../../../time/days.ts';
import { defineAuditOptions } from '../define.ts';
import { asCallerId } from '../values/caller-id.ts';
import { asDay } from '../values/days.ts';
import { acceptedGaps, gapEntry, type Waiver, waiverEntry, waivers } from '../values/gaps.ts';
import { always, asText, choice, listOf, single } from '../values/values.ts';
import { contactAudits, everyAudit } from './commands.ts';

/** The campaign: when, by whom, for what, under which law. */
export const campaign = defineAuditOptions<CampaignOptions & { waivers: Waiver[] }>({
  basis: {
    flags: ['basis'],
    takes: 'one',
    argument: 'consent|contract',
    group: 'campaign',
    help: {
      en: 'legal basis declared for the whole list',
      fr: 'base légale déclarée pour toute la liste (consentement ou contrat en cours)',
    },
    commands: everyAudit,
    affects: 'verdict',
    meaning: single(choice(bases)),
  },
  start: {
    flags: ['start'],
    takes: 'one',
    argument: 'date',
    group: 'campaign',
    help: {
      en: 'first calling day (default: today in Europe/Paris)',
      fr: 'premier jour d’appel (par défaut\u00a0: aujourd’hui, heure de Paris)',
    },
    fallback: (context) => isoDay(context.today),
    commands: contactAudits,
    affects: 'verdict',
    meaning: always(asDay),
  },
  end: {
    flags: ['end'],
    takes: 'one',
    argument: 'date',
    group: 'campaign',
    help: {
      en: 'last calling day (default: the first lawful day)',
      fr: 'dernier jour d’appel (par défaut\u00a0: le premier jour licite)',
    },
    commands: contactAudits,
    affects: 'verdict',
    meaning: single(asDay),
  },
  law: {
    flags: ['law'],
    takes: 'one',
    argument: 'date',
    group: 'campaign',
    help: {
      en: 'judge every day under the law of that date (simulation)',
      fr: 'juger chaque jour selon le droit de cette date (simulation)',
    },
    commands: everyAudit,
    affects: 'verdict',
    meaning: single(asDay),
  },
  lawFrom: {
    flags: ['law-from'],
    takes: 'one',
    argument: 'date',
    group: 'campaign',
    help: {
      en: 'with --law-to: also say how many contacts are lost between the laws of two dates, and by which rules',
      fr: 'avec --law-to\u00a0: dire aussi combien de contacts se perdent entre le droit de deux dates, et par quelles règles',
    },
    commands: ['clean', 'check'],
    affects: 'output',
    meaning: single(asDay),
  },
  lawTo: {
    flags: ['law-to'],
    takes: 'one',
    argument: 'date',
    group: 'campaign',
    help: {
      en: 'the later law of --law-from, or an earlier one: contacts are then gained',
      fr: 'le second droit de --law-from, postérieur ou antérieur (des contacts sont alors gagnés)',
    },
    commands: ['clean', 'check'],
    affects: 'output',
    meaning: single(asDay),
  },
  from: {
    flags: ['from'],
    takes: 'one',
    argument: 'date',
    group: 'campaign',
    help: {
      en: 'first day of the past calls that are reported; earlier ones still count',
      fr: 'premier jour des appels passés du rapport\u00a0; les précédents comptent toujours',
    },
    commands: ['calls'],
    affects: 'output',
    meaning: single(asDay),
  },
  to: {
    flags: ['to'],
    takes: 'one',
    argument: 'date',
    group: 'campaign',
    help: {
      en: 'last day of the past calls that are reported',
      fr: 'dernier jour des appels passés du rapport',
    },
    commands: ['calls'],
    affects: 'output',
    meaning: single(asDay),
  },
  callerId: {
    flags: ['caller-id'],
    takes: 'many',
    argument: 'number',
    group: 'campaign',
    help: {
      en: 'numbers that the campaign will present, or withheld',
      fr: 'numéros que la campagne présentera, ou withheld s’ils sont masqués',
    },
    commands: everyAudit,
    affects: 'verdict',
    written: { name: 'callerIds' },
    meaning: listOf(asCallerId),
  },
  dialing: {
    flags: ['dialing'],
    takes: 'one',
    argument: 'manual|automatic',
    group: 'campaign',
    help: {
      en: 'how calls are placed; automatic is predictive or progressive (default: automatic)',
      fr: 'composition des appels\u202f; automatic\u00a0: prédictive ou progressive (par défaut\u00a0: automatic)',
    },
    fallback: 'automatic',
    commands: everyAudit,
    affects: 'verdict',
    meaning: always(choice(dialings)),
  },
  sector: {
    flags: ['sector'],
    takes: 'one',
    argument: 'id',
    group: 'campaign',
    help: {
      en: `what is being sold: ${sectors.join(', ')} (default: general)`,
      fr: `ce qui est vendu\u00a0: ${sectors.join(', ')} (par défaut\u00a0: general)`,
    },
    fallback: 'general',
    commands: everyAudit,
    affects: 'verdict',
    meaning: always(choice(sectors)),
  },
  audience: {
    flags: ['audience'],
    takes: 'one',
    argument: 'consumers|b2b',
    group: 'campaign',
    help: {
      en: 'who is called (default: consumers)',
      fr: 'qui est appelé\u00a0: consommateurs ou professionnels (par défaut\u00a0: consumers)',
    },
    fallback: 'consumers',
    commands: everyAudit,
    affects: 'verdict',
    meaning: always(choice(audiences)),
  },
  purpose: {
    flags: ['purpose'],
    takes: 'one',
    argument: 'text',
    group: 'campaign',
    help: {
      en: 'purpose that a consent must name, where the register has one',
      fr: 'finalité que le consentement doit nommer, si le registre en donne une',
    },
    commands: everyAudit,
    affects: 'verdict',
    meaning: single(asText),
  },
  waivers: {
    flags: [],
    takes: 'many',
    argument: '',
    group: 'file',
    help: {
      en: 'gaps accepted for a time, each { rule, reason, until }; one that has lapsed stops the run',
      fr: 'lacunes acceptées pour un temps, chacune { rule, reason, until }\u00a0; celle qui a expiré arrête le passage',
    },
    entry: waiverEntry,
    commands: everyAudit,
    affects: 'verdict',
    written: { name: 'accepted', owns: ({ fields }) => fields.until !== undefined },
    meaning: waivers,
  },
  accept: {
    flags: ['accept'],
    takes: 'many',
    argument: 'rule-id',
    group: 'campaign',
    help: {
      en: 'go on in spite of a gap, by the id of its rule; stands in report and manifest',
      fr: 'poursuivre malgré une lacune, désignée par sa règle\u00a0; figure au rapport et au manifeste',
    },
    entry: gapEntry,
    commands: everyAudit,
    affects: 'verdict',
    written: { name: 'accepted', owns: ({ fields }) => fields.until === undefined },
    meaning: acceptedGaps,
  },
});
