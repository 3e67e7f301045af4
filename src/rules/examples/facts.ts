import type { Because } from '../../findings.ts';
import { fold } from '../../formats/lexicon/words.ts';
import { closedReason } from '../../law/calendar.ts';
import type { Law } from '../../law/model.ts';
import type { Day, Source } from '../../model.ts';
import type { Policy } from '../../settings.ts';
import { isoDay, parseIsoDay } from '../../time/days.ts';
import { readSlots } from '../../time/slots.ts';
import { lastUpTo } from '../days.ts';
import {
  type At,
  type CallFacts,
  type CampaignFacts,
  type ConsentRecord,
  type ListEntry,
  type NumberFacts,
  NumberKind,
  type PersonFacts,
} from '../facts.ts';
import type {
  CallSketch,
  CampaignSketch,
  Circumstances,
  ConsentSketch,
  NumberSketch,
  PersonSketch,
} from './example.ts';

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

/** The house rules where the user says nothing. */
export const usualPolicy: Policy = {
  foreign: 'exclude',
  bloctelAfterEnd: 'honour',
  refusalPause: 'keep',
  pressConsent: 'exempt',
  localHolidays: false,
  linkRows: true,
  switchboardRows: 10,
};

/** The day number of an ISO day; any other text is a defect. */
export function dayNamed(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

function campaignFacts(day: Day, sketch: CampaignSketch = {}): CampaignFacts {
  const { purpose, policy, end } = sketch;
  return {
    basis: sketch.basis ?? null,
    sector: sketch.sector ?? 'general',
    audience: sketch.audience ?? 'consumers',
    dialing: sketch.dialing ?? 'automatic',
    purpose: purpose === undefined || purpose === null ? null : fold(purpose),
    policy: { ...usualPolicy, ...policy },
    consentsGiven: sketch.consentsGiven ?? true,
    requestsGiven: sketch.requestsGiven ?? false,
    bannedFromStart: sketch.bannedFromStart ?? true,
    consentsAwaited: sketch.consentsAwaited ?? true,
    answersAwaited: sketch.answersAwaited ?? false,
    end: end === undefined ? day : dayNamed(end),
  };
}

/** A day with its own law. */
export function atOf({ day: text, campaign }: Circumstances, law: Law): At {
  const day = dayNamed(text);
  return { day, law: law.on(day), lawChanges: law.nextChange(day), campaign: campaignFacts(day, campaign) };
}

/** A usable number of which no file says anything, apart from what the sketch says. */
export function numberFacts(sketch: NumberSketch): NumberFacts {
  const { kind = 'usable', words = '' } = sketch;
  const source = (file: string, is: true | undefined) => (is ? { file, line: shownLine } : null);
  return {
    kind: NumberKind[kind],
    number: kind === 'usable' ? shownNumber : 0,
    words: () => words,
    why: () => sketch.why ?? null,
    listed: () => source(files.export, sketch.listed),
    answered: () => sketch.answered ?? false,
    ownListed: () => source(files.own, sketch.ownListed),
    flagged: () =>
      sketch.flagged === undefined
        ? null
        : {
            file: files.contacts,
            line: shownLine,
            column: sketch.flagged,
            ofConsent: sketch.ofConsent ?? null,
          },
    keptEarlier: () => source(files.contacts, sketch.keptEarlier),
  };
}

/** A person as the files have it; a refusal and an objection stand in different lines of the log. */
export function personFacts(sketch: PersonSketch): PersonFacts {
  const days = (list: readonly string[] = []) => list.map(dayNamed).sort((a, b) => a - b);
  const said = { refused: days(sketch.refusals), objected: days(sketch.objections) };
  const rows: Record<keyof typeof said, Source> = {
    refused: { file: files.calls, line: 2 },
    objected: { file: files.calls, line: 3 },
  };
  return {
    attempts: days(sketch.attempts),
    refusals: said.refused,
    objections: said.objected,
    withdrawals: days(sketch.withdrawals),
    consents: (sketch.consents ?? []).map(consentRecord).sort((a, b) => (a.given ?? 0) - (b.given ?? 0)),
    requests: days(sketch.requests).map((day) => ({
      day,
      purpose: '',
      source: { file: files.consents, line: 4 },
      stands: false,
    })),
    uncounted: sketch.uncounted ?? null,
    callOn: (kind, day) => (said[kind].includes(day) ? rows[kind] : null),
  };
}

function consentRecord(sketch: string | ConsentSketch): ConsentRecord {
  const { given, expires, from, purpose, slots, proof, line } =
    typeof sketch === 'string' ? { given: sketch } : sketch;
  return {
    given: dayNamed(given),
    withdrawn: null,
    expires: expires === undefined ? null : dayNamed(expires),
    from: from === undefined ? null : dayNamed(from),
    purpose: fold(purpose ?? ''),
    proof: proof ?? true,
    slots: slots === undefined ? [] : (readSlots(slots) ?? []),
    source: { file: files.consents, line: line ?? shownLine },
  };
}

/** A call on a day, the only one to its number apart from what the sketch says, and the files as they stood then. */
export function callFacts(sketch: CallSketch, { day, law, campaign }: At): CallFacts {
  const then = personFacts(sketch);
  const consentDays = then.consents.flatMap(({ given }) => (given === null ? [] : [given]));
  const { minutesFromAppointment: minutes, consentLater: later } = sketch;
  return {
    day,
    second: sketch.time === undefined ? midMorning : secondOfDay(sketch.time),
    attemptsSince: (first) => then.attempts.filter((attempt) => attempt >= first).length,
    history: () => (then.refusals.length + then.objections.length === 0 ? null : then),
    consentOn: (on) => lastUpTo(consentDays, on) !== null && then.withdrawals.length === 0,
    fromAppointment: () => (minutes === undefined ? Number.POSITIVE_INFINITY : minutes * 60),
    closed: closedReason(day, law, sketch.territory ?? 'FR', campaign.policy.localHolidays),
    listed: () => listEntry(files.export, sketch.listed),
    ownListed: () => listEntry(files.own, sketch.ownListed),
    consentThen: () => then,
    consentLater: () => (later === undefined ? null : { day: dayNamed(later), second: null, was: 'unknown' }),
    consentUncounted: () => then.uncounted,
    isOfPerson: () => sketch.inList ?? false,
    earlierAttempts: () => [],
    callOn: (kind, on) => occurredOn(then.callOn(kind, on), on),
    withdrawal: () => null,
  };
}

function occurredOn(source: Source | null, day: Day): Because | null {
  return source && { ...source, occurredAt: isoDay(day) };
}

function listEntry(file: string, registered: string | null | undefined): ListEntry | null {
  if (registered === undefined) return null;
  return { file, line: shownLine, registered: registered === null ? null : dayNamed(registered) };
}

/** `19:59:59` as seconds of the day. */
function secondOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
