import { fold } from '../../formats/lexicon/words.ts';
import { closedReason } from '../../law/calendar.ts';
import type { Law } from '../../law/model.ts';
import type { Day, Source } from '../../model.ts';
import { PhoneKind } from '../../phone/number.ts';
import type { Policy } from '../../settings.ts';
import { parseIsoDay } from '../../time/days.ts';
import { lastUpTo } from '../days.ts';
import {
  type At,
  type CallFacts,
  type CampaignFacts,
  type ConsentRecord,
  type ListEntry,
  NO_NUMBER,
  type NumberFacts,
  type PersonFacts,
} from '../facts.ts';
import type {
  Example,
  WrittenCall,
  WrittenCampaign,
  WrittenConsent,
  WrittenNumber,
  WrittenPerson,
} from './model.ts';

const files = {
  contacts: 'contacts.csv',
  export: 'bloctel.csv',
  own: 'own-list.csv',
  consents: 'consents.csv',
  calls: 'calls.csv',
};
const shownLine = 12;
const midMorning = 11 * 3600;
const shownNumber = 33_639_980_123;

const usualPolicy: Policy = {
  foreign: 'exclude',
  bloctelAfterEnd: 'honour',
  refusalPause: 'keep',
  localHolidays: false,
  linkRows: true,
  switchboardRows: 10,
};

/** An ISO day of an example as a day number. */
export function dayOfExample(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

function campaignFacts(day: Day, written: WrittenCampaign = {}): CampaignFacts {
  const { basis, sector, audience, purpose, policy, answersAwaited, end } = written;
  return {
    basis: basis ?? null,
    sector: sector ?? 'general',
    audience: audience ?? 'consumers',
    purpose: purpose === undefined ? null : fold(purpose),
    policy: { ...usualPolicy, ...policy },
    consentsGiven: true,
    consentsAwaited: true,
    answersAwaited: answersAwaited ?? false,
    end: end === undefined ? day : dayOfExample(end),
  };
}

/** The day of an example with its own law. */
export function atOf({ day: text, campaign }: Example, law: Law): At {
  const day = dayOfExample(text);
  return { day, law: law.on(day), lawChanges: law.nextChange(day), campaign: campaignFacts(day, campaign) };
}

export function numberFacts(written: WrittenNumber): NumberFacts {
  const { kind = 'usable', words = '' } = written;
  const source = (file: string, is: true | undefined) => (is ? { file, line: shownLine } : null);
  return {
    kind: kind === 'missing' ? NO_NUMBER : PhoneKind[kind],
    number: kind === 'usable' ? shownNumber : 0,
    words: () => words,
    listed: () => source(files.export, written.listed),
    answered: () => written.answered ?? false,
    ownListed: () => source(files.own, written.ownListed),
    keptEarlier: () => source(files.contacts, written.keptEarlier),
  };
}

export function personFacts(written: WrittenPerson): PersonFacts {
  const days = (list: readonly string[] = []) => list.map(dayOfExample);
  const said = { refused: days(written.refusals), objected: days(written.objections) };
  return {
    attempts: days(written.attempts),
    refusals: said.refused,
    objections: said.objected,
    withdrawals: days(written.withdrawals),
    consents: (written.consents ?? []).map(consentRecord),
    callOn: (kind, day) => (said[kind].includes(day) ? callRow : null),
  };
}

const callRow: Source = { file: files.calls, line: shownLine };

function consentRecord({ given, expires, purpose, proof }: WrittenConsent): ConsentRecord {
  return {
    given: dayOfExample(given),
    withdrawn: null,
    expires: expires === undefined ? null : dayOfExample(expires),
    purpose: fold(purpose ?? ''),
    proof: proof ?? true,
    source: { file: files.consents, line: shownLine },
  };
}

/** The call of an example, with the files as they stood at its moment. */
export function callFacts(written: WrittenCall, { day, law, campaign }: At): CallFacts {
  const then = personFacts(written);
  const consentDays = then.consents.flatMap(({ given }) => (given === null ? [] : [given]));
  const { minutesFromAppointment: minutes, consentLater: later } = written;
  return {
    day,
    second: written.time === undefined ? midMorning : secondOfDay(written.time),
    attemptsSince: (first) => then.attempts.filter((attempt) => attempt >= first).length,
    refusedOn: () => lastUpTo(then.refusals, day),
    consentOn: (on) => lastUpTo(consentDays, on) !== null && then.withdrawals.length === 0,
    fromAppointment: () => (minutes === undefined ? Number.POSITIVE_INFINITY : minutes * 60),
    closed: closedReason(day, law, written.territory ?? 'FR', campaign.policy.localHolidays),
    listed: () => listEntry(files.export, written.listed),
    ownListed: () => listEntry(files.own, written.ownListed),
    consentThen: () => then,
    consentLater: () => (later === undefined ? null : { day: dayOfExample(later), second: null }),
    earlierAttempts: () => [],
    refusal: () => null,
    withdrawal: () => null,
  };
}

function listEntry(file: string, registered: string | null | undefined): ListEntry | null {
  if (registered === undefined) return null;
  return { file, line: shownLine, registered: registered === null ? null : dayOfExample(registered) };
}

/** `19:59:59` as seconds of the day. */
function secondOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
