import type { Day } from '../../model.ts';
import { addYears } from '../../time/days.ts';
import { earlier, firstAfter, lastUpTo } from '../days.ts';
import type { At, ConsentFacts, ConsentRecord } from '../facts.ts';
import { consentCounts, isDeclared, termsOf } from './asked.ts';
import { firstEndOf, lastDayOf, requestInForce, requestsCount } from './request.ts';

/** Days from which on consents hold, ascending. */
export function consentDays(person: ConsentFacts): Day[] {
  const days: Day[] = [];
  let hasPeriods = false;
  for (const record of person.consents) {
    if (record.given === null) continue;
    days.push(beginOf(record.given, record));
    if (record.from !== null) hasPeriods = true;
  }
  return hasPeriods ? days.sort((a, b) => a - b) : days;
}

/** First later day on which a consent, or where one stands for it a request to be called back, begins to hold; null: none is known. */
export function nextConsent(person: ConsentFacts, at: At): Day | null {
  const asked =
    requestsCount(at) && at.campaign.dialing !== 'machine' ? person.requests.map(({ day }) => day) : [];
  return earlier(firstAfter(consentDays(person), at.day), firstAfter(asked, at.day));
}

/** A consent that was given for a period that has not begun, and the day on which it was withdrawn all the same. */
export interface ConsentToCome {
  given: Day;
  from: Day;
  withdrawn: Day | null;
  record: ConsentRecord;
}

/** Of the consents given up to a day for periods that begin after it, the one that begins first; null: there is none. */
export function consentToCome(person: ConsentFacts, day: Day): ConsentToCome | null {
  const toCome = person.consents.flatMap((record) => {
    const { given } = record;
    if (given === null || given > day) return [];
    return [{ given, from: beginOf(given, record), withdrawn: withdrawalSince(person, given, day), record }];
  });
  return toCome.filter(({ from }) => from > day).sort((a, b) => a.from - b.from)[0] ?? null;
}

/** First day on which a consent holds: that of giving, or that of the period for which it was given. */
function beginOf(given: Day, { from }: ConsentRecord): Day {
  return from === null ? given : Math.max(given, from);
}

export type ConsentState =
  | { is: 'not-asked' }
  | { is: 'missing' }
  | { is: 'withdrawn'; on: Day; deciding: ConsentRecord | null }
  | { is: 'expired'; on: Day; deciding: ConsentRecord }
  /** `equals`: all records of the day of giving that lapse then, the deciding one among them. */
  | { is: 'valid'; until: Day; deciding: ConsentRecord; equals: readonly ConsentRecord[] };

const remembered = new WeakMap<ConsentFacts, Map<At, ConsentState>>();
/** Consents from which on a person's states are remembered: several rules ask for them, for each of many rows. */
const MANY = 16;

/**
 * What a person's consent, or that to one number, is worth on a day: the latest giving decides, of several records of that day the
 * one that lapses first (C. conso. L223-1 as of 2026-08-11).
 */
export function consentState(person: ConsentFacts, at: At): ConsentState {
  if (person.consents.length < MANY) return stateOn(person, at);
  const states = remembered.get(person) ?? new Map<At, ConsentState>();
  const state = states.get(at) ?? stateOn(person, at);
  remembered.set(person, states.set(at, state));
  return state;
}

function stateOn(person: ConsentFacts, at: At): ConsentState {
  const { campaign, day } = at;
  if (!consentCounts(at) || isRequested(person, at)) return { is: 'not-asked' };
  const given = lastGiving(person, day);
  const withdrawn = withdrawalSince(person, given, day);
  const isAsked = !isDeclared(campaign);
  if (given === null) {
    if (isAsked) return campaign.consentsAwaited ? { is: 'missing' } : { is: 'not-asked' };
    return withdrawn === null ? { is: 'not-asked' } : { is: 'withdrawn', on: withdrawn, deciding: null };
  }
  const { record, equals, lapse } = decidingRecord(person, given, day, termsOf(at).years, campaign.purpose);
  if (withdrawn !== null) return { is: 'withdrawn', on: withdrawn, deciding: record };
  if (day >= lapse && isAsked) return { is: 'expired', on: lapse, deciding: record };
  return { is: 'valid', until: lapse, deciding: record, equals };
}

/** Whether the person may be called without a consent, on request; a machine may not. */
function isRequested(person: ConsentFacts, at: At): boolean {
  return at.campaign.dialing !== 'machine' && requestInForce(person, at) !== null;
}

/** Whether a consent given up to a day, whoever asks for one, was good on it; a refusal of that very day does not end it. */
export function consentHeld(person: ConsentFacts, day: Day, at: At): boolean {
  const given = lastGiving(person, day);
  if (given === null) return false;
  const { years, since } = termsOf(at);
  const isLimited = day >= since || at.campaign.dialing === 'machine';
  const { lapse } = decidingRecord(person, given, day, isLimited ? years : null, null);
  const refused = later(
    lastSince(person.refusals, given, day - 1),
    lastSince(person.objections, given, day - 1),
  );
  return day < lapse && refused === null && lastSince(person.withdrawals, given, day) === null;
}

/**
 * First later day on which the consent that is good on a day no longer is: it lapses, or one that was given later (in a
 * simulation of the past the files know of some) decides and is not good.
 *
 * @param on the campaign on any day
 * @returns null where it has no end
 */
export function consentEnd(person: ConsentFacts, at: At, on: (day: Day) => At): Day | null {
  const request = requestInForce(person, at);
  if (request !== null) return Math.min(lastDayOf(request, at) + 1, firstEndOf(person, at.day + 1));
  if (!consentCounts(at)) return null;
  let end = lapseOf(consentState(person, at), at);
  for (const begin of consentDays(person)) {
    if (begin <= at.day) continue;
    if (end !== null && begin >= end) break;
    const then = consentState(person, on(begin));
    if (then.is !== 'valid' || namesAnother(then.deciding, at.campaign.purpose)) return begin;
    end = lapseOf(then, at);
  }
  return end;
}

/** With a declared basis a consent does not lapse. */
function lapseOf(state: ConsentState, { campaign }: At): Day | null {
  return state.is === 'valid' && !isDeclared(campaign) ? state.until : null;
}

/** The latest day of giving of a consent that holds from a day or before, null for none. */
function lastGiving({ consents }: ConsentFacts, day: Day): Day | null {
  for (let i = consents.length - 1; i >= 0; i--) {
    const record = consents[i];
    const given = record?.given ?? null;
    if (record && given !== null && beginOf(given, record) <= day) return given;
  }
  return null;
}

/** Day of the latest withdrawal from `given` to `day`; refusals and objections count once a consent was given. */
function withdrawalSince(person: ConsentFacts, given: Day | null, day: Day): Day | null {
  const withdrawn = lastSince(person.withdrawals, given, day);
  if (given === null) return withdrawn;
  const refused = lastSince(person.refusals, given, day);
  return later(withdrawn, later(refused, lastSince(person.objections, given, day)));
}

/** The last of some ascending days up to `day`, unless it is before `from`. */
function lastSince(days: readonly Day[], from: Day | null, day: Day): Day | null {
  const last = lastUpTo(days, day);
  return last !== null && last >= (from ?? last) ? last : null;
}

/** The later of two days, null standing for none. */
function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

/** The record of that day which lapses first; of equals, one for this purpose, and one with a proof. */
function decidingRecord(
  person: ConsentFacts,
  given: Day,
  day: Day,
  years: number | null,
  purpose: string | null,
) {
  const { consents } = person;
  const year = years === null ? Number.POSITIVE_INFINITY : addYears(given, years);
  const lapseOf = ({ expires }: ConsentRecord) => Math.min(year, expires ?? year);
  const [only] = consents;
  if (only && consents.length === 1) return { record: only, equals: consents, lapse: lapseOf(only) };
  const ofDay = consents.filter((record) => record.given === given && beginOf(given, record) <= day);
  const lapses = ofDay.map(lapseOf);
  const lapse = lapses.reduce((a, b) => Math.min(a, b), year);
  const first = ofDay.filter((_, i) => lapses[i] === lapse);
  const fitting = first.filter((candidate) => !namesAnother(candidate, purpose));
  const record = fitting.find(({ proof }) => proof) ?? fitting[0] ?? first[0];
  if (!record) throw new Error('a day of giving without its record');
  return { record, equals: first, lapse };
}

/** Whether a consent names a purpose that is not the campaign's. */
export function namesAnother(record: ConsentRecord, purpose: string | null): boolean {
  return purpose !== null && record.purpose !== '' && record.purpose !== purpose;
}
