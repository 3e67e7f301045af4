import type { Day, Instant, Source } from '../../model.ts';
import type { CallBackRequest, ConsentFacts } from '../../rules/facts.ts';
import type { ConsentEntry } from '../../store/consents.ts';
import type { Zone } from '../../time/zones.ts';
import { recordOf, requestsOf } from '../inputs/consent-records.ts';
import type { ConsentsByNumber } from '../inputs/person-consents.ts';
import { countWhere } from './refusals-before.ts';

const DAY = 86_400;
/** Records from which on what is known of a number is kept for its next call. */
const MANY = 16;

/** When something was: a moment, or a day of which no time is known. Instants, both inside. */
export interface ConsentSpan {
  day: Day;
  from: Instant;
  to: Instant;
}

/** A moment, or the whole local day where the instant is null. */
export function consentSpan(day: Day, instant: Instant | null, zone: Zone): ConsentSpan {
  if (instant !== null) return { day, from: instant, to: instant };
  return { day, from: zone.instantOf(day * DAY), to: zone.instantOf((day + 1) * DAY) - 1 };
}

/** When a consent begins to hold; `was`: given before, for a period that had not begun, or withdrawn before, too. */
export interface LaterConsent extends ConsentSpan {
  was: 'unknown' | 'given' | 'withdrawn';
}

/** What was known at one moment of the consent to call a number. */
export interface KnownConsent extends ConsentFacts {
  /** The record that withdrew it, and the day; null: none did. */
  withdrawnBy: (Source & { day: Day }) | null;
}

const noDays: readonly Day[] = [];
const noRequests: readonly CallBackRequest[] = [];

/** Of a number that no record has. */
export const nothingKnown: KnownConsent = {
  refusals: noDays,
  objections: noDays,
  withdrawals: noDays,
  consents: [],
  requests: [],
  withdrawnBy: null,
};

/** A giving or a withdrawal. */
interface Dated extends ConsentSpan {
  entry: ConsentEntry;
  /** From when on it counts: a giving for a later period, from the beginning of that period. */
  begins: Instant;
  /** When it begins to hold. */
  period: ConsentSpan;
}

/** The consents of numbers as they stood at the moments of their calls. */
export class ConsentThen {
  private readonly book: ConsentsByNumber;
  private last: OneNumber | undefined;
  private readonly large = new Map<number, OneNumber>();

  constructor(book: ConsentsByNumber) {
    this.book = book;
  }

  /**
   * @param now moment of the call, in the zone of the number
   * @param no the latest earlier call in which the person refused or objected, null: there is none
   */
  at(id: number, zone: Zone, now: ConsentSpan, no: ConsentSpan | null): KnownConsent {
    return this.number(id, zone).at(now, no);
  }

  /** What first begins to hold after a moment, with `no` as in `at`; null: there is none. */
  later(id: number, zone: Zone, now: ConsentSpan, no: ConsentSpan | null): LaterConsent | null {
    return this.number(id, zone).later(now, no);
  }

  private number(id: number, zone: Zone): OneNumber {
    if (this.last?.id === id) return this.last;
    const known = this.large.get(id) ?? new OneNumber(id, this.book.of(id), zone);
    if (known.size >= MANY) this.large.set(id, known);
    this.last = known;
    return known;
  }
}

/** How many givings, withdrawals and requests there were, and the last refusal or objection. */
interface Known {
  given: number;
  withdrawn: number;
  requested: number;
  no: Instant;
}

function isSame(a: Known, b: Known): boolean {
  return a.given === b.given && a.withdrawn === b.withdrawn && a.requested === b.requested && a.no === b.no;
}

/** The records of one number, by the time of giving and of withdrawal. */
class OneNumber {
  readonly id: number;
  readonly size: number;
  private readonly givings: readonly Dated[];
  private readonly withdrawals: readonly Dated[];
  private readonly requests: readonly Dated[];
  /** Whether the last to begin may not be the last to be given: there are periods, or records on other calendars. */
  private readonly isPlain: boolean;
  private readonly isMixed: boolean;
  private known: (Known & { consent: KnownConsent }) | undefined;

  constructor(id: number, entries: readonly ConsentEntry[], zone: Zone) {
    this.id = id;
    this.size = entries.length;
    const givings: Dated[] = [];
    const withdrawals: Dated[] = [];
    const requests: Dated[] = [];
    for (const entry of entries) {
      const { given, givenAt, withdrawn, withdrawnAt, requested, requestedAt } = entry;
      if (requested !== null) requests.push(dated(requested, requestedAt, zone, entry));
      if (given !== null) givings.push(giving(given, givenAt, zone, entry));
      if (withdrawn !== null) withdrawals.push(dated(withdrawn, withdrawnAt, zone, entry));
    }
    const isForeign = ({ day, from, to }: Dated) => from === to && zone.dayAt(from) !== day;
    this.isMixed = [givings, withdrawals, requests].some((dated) => dated.some(isForeign));
    this.isPlain = !this.isMixed && givings.every(({ begins, from }) => begins === from);
    this.givings = givings.sort(byBegin);
    this.withdrawals = withdrawals.sort(byBegin);
    this.requests = requests.sort(byBegin);
  }

  at(now: ConsentSpan, no: ConsentSpan | null): KnownConsent {
    const given = upTo(this.givings, now);
    const withdrawn = upTo(this.withdrawals, now);
    const requested = upTo(this.requests, now);
    const events: Known = { given, withdrawn, requested, no: no?.to ?? 0 };
    const { known } = this;
    // Between two events nothing changes, so that what hangs on it can be remembered by the rules.
    if (known && isSame(known, events)) return known.consent;
    const consent = { ...this.consent(given, withdrawn, no), requests: this.asked(events, no) };
    if (this.isMixed) return upToDay(consent, now.day);
    this.known = { ...events, consent };
    return consent;
  }

  /** Requests that stood: what the person said against calls since ends one. */
  private asked({ requested, withdrawn }: Known, no: ConsentSpan | null): readonly CallBackRequest[] {
    if (requested === 0) return noRequests;
    const ends = [...this.withdrawals.slice(0, withdrawn), ...(no === null ? [] : [no])];
    const standing = this.requests
      .slice(0, requested)
      .filter((request) => !ends.some((end) => isSince(end, request)));
    return requestsOf(
      standing.map(({ entry }) => entry),
      true,
    );
  }

  later(now: ConsentSpan, no: ConsentSpan | null): LaterConsent | null {
    const next = this.givings[upTo(this.givings, now)];
    if (!next) return null;
    if (next.from > now.to) return { ...next, was: 'unknown' };
    const ends = [...this.withdrawals.slice(0, upTo(this.withdrawals, now)), ...(no === null ? [] : [no])];
    return { ...next.period, was: ends.some((end) => isSince(end, next)) ? 'withdrawn' : 'given' };
  }

  /** What the first so many givings and withdrawals amount to. */
  private consent(given: number, withdrawn: number, no: ConsentSpan | null): Omit<KnownConsent, 'requests'> {
    const latest = this.latestOf(given);
    const counts = (span: ConsentSpan) => !latest || isSince(span, latest);
    const withdrawal = this.withdrawalAmong(withdrawn, counts);
    return {
      consents: this.givingsOfDay(given, latest?.day).map(({ entry }) => recordOf(entry)),
      withdrawals: withdrawal ? [withdrawal.day] : noDays,
      refusals: no && latest && counts(no) ? [no.day] : noDays,
      objections: noDays,
      withdrawnBy: withdrawal ? { ...sourceOf(withdrawal.entry), day: withdrawal.day } : null,
    };
  }

  /** Of the first so many givings the last that was given; with periods the last to begin may be an older one. */
  private latestOf(given: number): Dated | undefined {
    if (this.isPlain) return this.givings[given - 1];
    const begun = this.givings.slice(0, given);
    return begun.reduce<Dated | undefined>(
      (last, one) => (last && isLater(last, one) ? last : one),
      undefined,
    );
  }

  /** Of the first so many givings those of a day, which decide together. */
  private givingsOfDay(given: number, day: Day | undefined): readonly Dated[] {
    if (!this.isPlain) return this.givings.slice(0, given).filter((giving) => giving.day === day);
    let from = given;
    while (from > 0 && this.givings[from - 1]?.day === day) from--;
    return this.givings.slice(from, given);
  }

  /** Of the first so many withdrawals the last that counts; it lies on the last one's day. */
  private withdrawalAmong(withdrawn: number, counts: (span: ConsentSpan) => boolean): Dated | null {
    if (this.isMixed) {
      const counting = this.withdrawals.slice(0, withdrawn).filter(counts);
      return counting.reduce<Dated | null>((last, one) => (last && isLater(last, one) ? last : one), null);
    }
    const day = this.withdrawals[withdrawn - 1]?.day;
    for (let i = withdrawn - 1; i >= 0; i--) {
      const withdrawal = this.withdrawals[i];
      if (!withdrawal || withdrawal.day !== day) break;
      if (counts(withdrawal)) return withdrawal;
    }
    return null;
  }
}

/** By the clock where both have one, else by their days, each on the calendar of the number that said it. */
function isSince(span: ConsentSpan, other: ConsentSpan): boolean {
  const isExact = ({ from, to }: ConsentSpan) => from === to;
  return isExact(span) && isExact(other) ? span.to >= other.from : span.day >= other.day;
}

function isLater(a: Dated, b: Dated): boolean {
  return a.day > b.day || (a.day === b.day && a.from > b.from);
}

/** What has happened by a moment has happened by its day, whatever another calendar shows. */
function upToDay(known: KnownConsent, day: Day): KnownConsent {
  const consents = known.consents.map((record) => ({
    ...record,
    given: record.given && Math.min(record.given, day),
  }));
  const [given = null] = consents.map((record) => record.given);
  const withdrawals = known.withdrawals.map((on) => Math.max(Math.min(on, day), given ?? on));
  const requests = known.requests.map((request) => ({ ...request, day: Math.min(request.day, day) }));
  return { ...known, consents, withdrawals, requests };
}

function dated(day: Day, instant: Instant | null, zone: Zone, entry: ConsentEntry): Dated {
  const span = consentSpan(day, instant, zone);
  return { ...span, entry, begins: span.from, period: span };
}

function giving(day: Day, instant: Instant | null, zone: Zone, entry: ConsentEntry): Dated {
  const given = dated(day, instant, zone, entry);
  if (entry.from === null) return given;
  const period = consentSpan(entry.from, entry.fromAt, zone);
  return period.from > given.from ? { ...given, begins: period.from, period } : given;
}

function sourceOf({ file, line }: ConsentEntry): Source {
  return { file, line };
}

function byBegin(a: Dated, b: Dated): number {
  return a.begins - b.begins;
}

/** How many givings or withdrawals count by the end of a moment. */
function upTo(dated: readonly Dated[], now: ConsentSpan): number {
  return countWhere(dated.length, (i) => (dated[i]?.begins ?? 0) <= now.to);
}
