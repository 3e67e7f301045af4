import type { Day } from '../../model.ts';
import { addYears } from '../../time/days.ts';
import { lastUpTo } from '../days.ts';
import type { At, ConsentRecord, PersonFacts } from '../facts.ts';

/** Days of giving, ascending. */
export function consentDays(person: PersonFacts): Day[] {
  return person.consents.flatMap(({ given }) => (given === null ? [] : [given]));
}

export type ConsentState =
  | { is: 'not-asked' }
  | { is: 'missing' }
  | { is: 'withdrawn'; on: Day; deciding: ConsentRecord | null }
  | { is: 'expired'; on: Day; deciding: ConsentRecord }
  | { is: 'valid'; until: Day; deciding: ConsentRecord };

const remembered = new WeakMap<PersonFacts, Map<At, ConsentState>>();
/** Consents from which on a person's states are remembered: several rules ask for them, for each of many rows. */
const MANY = 16;

/**
 * What a person's consent is worth on a day: the latest giving decides, of several records of that day the
 * one that lapses first (C. conso. L223-1 as of 2026-08-11).
 */
export function consentState(person: PersonFacts, at: At): ConsentState {
  if (person.consents.length < MANY) return stateOn(person, at);
  const states = remembered.get(person) ?? new Map<At, ConsentState>();
  const state = states.get(at) ?? stateOn(person, at);
  remembered.set(person, states.set(at, state));
  return state;
}

function stateOn(person: PersonFacts, at: At): ConsentState {
  const { law, campaign, day } = at;
  if (!law.consent || campaign.basis === 'contract' || campaign.audience === 'b2b')
    return { is: 'not-asked' };
  const given = lastUpTo(consentDays(person), day);
  const withdrawn = withdrawalSince(person, given, day);
  if (given === null) {
    if (campaign.basis === null) return campaign.consentsAwaited ? { is: 'missing' } : { is: 'not-asked' };
    return withdrawn === null ? { is: 'not-asked' } : { is: 'withdrawn', on: withdrawn, deciding: null };
  }
  const { record, lapse } = decidingRecord(person, given, law.consent.years, campaign.purpose);
  if (withdrawn !== null) return { is: 'withdrawn', on: withdrawn, deciding: record };
  if (day >= lapse && campaign.basis === null) return { is: 'expired', on: lapse, deciding: record };
  return { is: 'valid', until: lapse, deciding: record };
}

/** Day of the latest withdrawal from `given` to `day`; refusals and objections count once a consent was given. */
function withdrawalSince(person: PersonFacts, given: Day | null, day: Day): Day | null {
  const days =
    given === null ? [person.withdrawals] : [person.withdrawals, person.refusals, person.objections];
  let latest: Day | null = null;
  for (const list of days) {
    const last = lastUpTo(list, day);
    if (last !== null && last >= (given ?? last)) latest = Math.max(last, latest ?? last);
  }
  return latest;
}

/** The record of that day which lapses first; of equals, one for this purpose, and one with a proof. */
function decidingRecord(person: PersonFacts, given: Day, years: number, purpose: string | null) {
  const ofDay = person.consents.filter((record) => record.given === given);
  const lapses = ofDay.map((record) =>
    Math.min(addYears(given, years), record.expires ?? Number.POSITIVE_INFINITY),
  );
  const lapse = lapses.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const first = ofDay.filter((_, i) => lapses[i] === lapse);
  const fitting = first.filter((candidate) => !namesAnother(candidate, purpose));
  const record = fitting.find(({ proof }) => proof) ?? fitting[0] ?? first[0];
  if (!record) throw new Error('a day of giving without its record');
  return { record, lapse };
}

/** Whether a consent names a purpose that is not the campaign's. */
export function namesAnother(record: ConsentRecord, purpose: string | null): boolean {
  return purpose !== null && record.purpose !== '' && record.purpose !== purpose;
}
