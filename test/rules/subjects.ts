import { compileLaw } from '../../src/law/compile.ts';
import type { Day, Source } from '../../src/model.ts';
import { PhoneKind } from '../../src/phone/number.ts';
import type { Bar } from '../../src/rules/define.ts';
import type {
  At,
  CallFacts,
  CampaignFacts,
  CampaignSituation,
  ConsentRecord,
  NumberFacts,
  PersonFacts,
} from '../../src/rules/facts.ts';
import type { Policy } from '../../src/settings.ts';
import { isoDay, parseIsoDay } from '../../src/time/days.ts';

/** An ISO day as a day number; the text has to be one. */
export function d(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

/** The house rules where the user says nothing. */
export const policy: Policy = {
  foreign: 'exclude',
  bloctelAfterEnd: 'honour',
  refusalPause: 'keep',
  localHolidays: false,
  linkRows: true,
  switchboardRows: 10,
};

type FactChanges = Partial<Omit<CampaignFacts, 'policy' | 'end'>> & {
  policy?: Partial<Policy>;
  end?: string;
};

const campaign: CampaignFacts = {
  basis: null,
  sector: 'general',
  audience: 'consumers',
  purpose: null,
  policy,
  consentsGiven: true,
  consentsAwaited: true,
  answersAwaited: false,
  end: d('2024-05-06'),
};

function campaignFacts(changes: FactChanges): CampaignFacts {
  return {
    ...campaign,
    ...changes,
    policy: { ...policy, ...changes.policy },
    end: changes.end === undefined ? campaign.end : d(changes.end),
  };
}

const lawOverTime = compileLaw({ lawDay: null });

/** A day of judgement under its own law. */
export function at(day: string | Day, changes: FactChanges = {}, law = lawOverTime): At {
  const on = typeof day === 'string' ? d(day) : day;
  return { day: on, law: law.on(on), lawChanges: law.nextChange(on), campaign: campaignFacts(changes) };
}

const nobody: NumberFacts = {
  kind: PhoneKind.usable,
  number: 33612345678,
  words: () => '',
  listed: () => null,
  answered: () => false,
  ownListed: () => null,
  keptEarlier: () => null,
};

/** A usable number of which no file says anything, apart from `changes`. */
export function number(changes: Partial<NumberFacts> = {}): NumberFacts {
  return { ...nobody, ...changes };
}

export const entry: Source = { file: 'list.csv', line: 7 };

interface WrittenConsent {
  given: string;
  expires?: string;
  purpose?: string;
  proof?: boolean;
  line?: number;
}

interface WrittenPerson {
  attempts?: readonly string[];
  refusals?: readonly string[];
  objections?: readonly string[];
  withdrawals?: readonly string[];
  consents?: readonly (string | WrittenConsent)[];
}

/** A person as the files have it: ISO days in any order; a consent is its day, with proof, or more. */
export function person(written: WrittenPerson = {}): PersonFacts {
  const days = (list: readonly string[] = []) => list.map(d).sort((a, b) => a - b);
  const refusals = days(written.refusals);
  const objections = days(written.objections);
  return {
    attempts: days(written.attempts),
    refusals,
    objections,
    withdrawals: days(written.withdrawals),
    consents: (written.consents ?? []).map(consentRecord).sort((a, b) => (a.given ?? 0) - (b.given ?? 0)),
    callOn(kind, day) {
      const known = kind === 'refused' ? refusals : objections;
      return known.includes(day) ? { file: 'calls.csv', line: kind === 'refused' ? 2 : 3 } : null;
    },
  };
}

function consentRecord(written: string | WrittenConsent): ConsentRecord {
  const {
    given,
    expires,
    purpose = '',
    proof = true,
    line = 5,
  } = typeof written === 'string' ? { given: written } : written;
  return {
    given: d(given),
    withdrawn: null,
    expires: expires === undefined ? null : d(expires),
    purpose,
    proof,
    source: { file: 'consents.csv', line },
  };
}

/** A past call at 11:00 on a lawful day, the only one to its number, apart from `changes`. */
export function call(day: string, changes: Partial<CallFacts> = {}): CallFacts {
  return {
    day: d(day),
    second: 11 * 3600,
    attemptsSince: () => 0,
    refusedOn: () => null,
    consentOn: () => false,
    fromAppointment: () => Number.POSITIVE_INFINITY,
    closed: null,
    listed: () => null,
    ownListed: () => null,
    consentThen: () => person(),
    consentLater: () => null,
    earlierAttempts: () => [],
    refusal: () => null,
    withdrawal: () => null,
    ...changes,
  };
}

export const noLines = { count: 0, lines: [] };

type SituationChanges = Partial<Omit<CampaignSituation, 'facts' | 'calls'>> & {
  facts?: FactChanges;
  calls?: Partial<CampaignSituation['calls']>;
};

/** A campaign whose D0 is its first day, well supplied with fresh files, apart from `changes`. */
export function situation(first: string, changes: SituationChanges = {}): CampaignSituation {
  const law = lawOverTime;
  const firstDay = d(first);
  const { facts = {}, calls = {}, ...rest } = changes;
  const known = campaignFacts({ end: first, ...facts });
  return {
    firstDay,
    start: firstDay,
    law: law.on(firstDay),
    lawAtEnd: law.on(known.end),
    regimeChange: law.nextRegime(firstDay),
    exports: [{ file: 'bloctel.csv', date: firstDay, unreadable: noLines }],
    ownLists: [],
    consentsGiven: true,
    callerIds: [],
    dialing: 'automatic',
    ...rest,
    facts: known,
    calls: {
      given: true,
      files: [],
      first: firstDay - 60,
      last: firstDay,
      missingDays: [],
      ...calls,
    },
  };
}

/** The message of a bar, with the first day after it where it has one. */
export function told(bar: Bar | null): string | null {
  if (!bar) return null;
  return bar.until === null ? bar.message : `${bar.message} until ${isoDay(bar.until)}`;
}

export function messages(bars: readonly Bar[]): string[] {
  return bars.map(({ message }) => message);
}
