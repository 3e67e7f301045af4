import type { Day, Instant, Source } from '../../model.ts';
import type { ConsentFacts, ConsentRecord } from '../../rules/facts.ts';
import type { ConsentBook, ConsentEntry } from '../../store/consents.ts';
import type { Zone } from '../../time/zones.ts';
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

/** What was known at one moment of the consent to call a number. */
export interface KnownConsent extends ConsentFacts {
  /** The record that withdrew it, and the day; null: none did. */
  withdrawnBy: (Source & { day: Day }) | null;
}

const noDays: readonly Day[] = [];

/** Of a number that no record has. */
export const nothingKnown: KnownConsent = {
  refusals: noDays,
  objections: noDays,
  withdrawals: noDays,
  consents: [],
  withdrawnBy: null,
};

/** A giving or a withdrawal. */
interface Dated extends ConsentSpan {
  entry: ConsentEntry;
}

/** The consents of numbers as they stood at the moments of their calls. */
export class ConsentThen {
  private readonly book: ConsentBook;
  private last: OneNumber | undefined;
  private readonly large = new Map<number, OneNumber>();

  constructor(book: ConsentBook) {
    this.book = book;
  }

  /**
   * @param now moment of the call, in the zone of the number
   * @param no the latest earlier call in which the person refused or objected, null: there is none
   */
  at(id: number, zone: Zone, now: ConsentSpan, no: ConsentSpan | null): KnownConsent {
    return this.number(id, zone).at(now, no);
  }

  /** The first giving after a moment; null: there is none. */
  later(id: number, zone: Zone, now: ConsentSpan): ConsentSpan | null {
    return this.number(id, zone).later(now);
  }

  private number(id: number, zone: Zone): OneNumber {
    if (this.last?.id === id) return this.last;
    const known = this.large.get(id) ?? new OneNumber(id, this.book.of(id), zone);
    if (known.size >= MANY) this.large.set(id, known);
    this.last = known;
    return known;
  }
}

/** The records of one number, by the time of giving and of withdrawal. */
class OneNumber {
  readonly id: number;
  readonly size: number;
  private readonly givings: readonly Dated[];
  private readonly withdrawals: readonly Dated[];
  private known: { given: number; withdrawn: number; no: Instant; consent: KnownConsent } | undefined;

  constructor(id: number, entries: readonly ConsentEntry[], zone: Zone) {
    this.id = id;
    this.size = entries.length;
    const givings: Dated[] = [];
    const withdrawals: Dated[] = [];
    for (const entry of entries) {
      const { given, givenAt, withdrawn, withdrawnAt } = entry;
      if (given !== null) givings.push(dated(given, givenAt, zone, entry));
      if (withdrawn !== null) withdrawals.push(dated(withdrawn, withdrawnAt, zone, entry));
    }
    this.givings = givings.sort(byStart);
    this.withdrawals = withdrawals.sort(byStart);
  }

  at(now: ConsentSpan, no: ConsentSpan | null): KnownConsent {
    const given = upTo(this.givings, now);
    const withdrawn = upTo(this.withdrawals, now);
    const { known } = this;
    // Between two events nothing changes, so that what hangs on it can be remembered by the rules.
    if (known?.given === given && known.withdrawn === withdrawn && known.no === (no?.to ?? 0))
      return known.consent;
    const consent = this.consent(given, withdrawn, no);
    this.known = { given, withdrawn, no: no?.to ?? 0, consent };
    return consent;
  }

  later(now: ConsentSpan): ConsentSpan | null {
    return this.givings[upTo(this.givings, now)] ?? null;
  }

  /** What the first so many givings and withdrawals amount to. */
  private consent(given: number, withdrawn: number, no: ConsentSpan | null): KnownConsent {
    const latest = this.givings[given - 1];
    const isSince = (span: ConsentSpan) => !latest || span.to >= latest.from;
    const withdrawal = withdrawn > 0 ? this.withdrawalAmong(withdrawn, isSince) : null;
    return {
      consents: this.givingsOfDay(given).map(({ entry }) => recordOf(entry)),
      withdrawals: withdrawal ? [withdrawal.day] : noDays,
      refusals: no && latest && isSince(no) ? [no.day] : noDays,
      objections: noDays,
      withdrawnBy: withdrawal ? { ...sourceOf(withdrawal.entry), day: withdrawal.day } : null,
    };
  }

  /** Of the first so many givings those of the last one's day, which decide together. */
  private givingsOfDay(given: number): readonly Dated[] {
    const day = this.givings[given - 1]?.day;
    let from = given;
    while (from > 0 && this.givings[from - 1]?.day === day) from--;
    return this.givings.slice(from, given);
  }

  /** Of the first so many withdrawals the last that counts; it lies on the last one's day. */
  private withdrawalAmong(withdrawn: number, counts: (span: ConsentSpan) => boolean): Dated | null {
    const day = this.withdrawals[withdrawn - 1]?.day;
    for (let i = withdrawn - 1; i >= 0; i--) {
      const withdrawal = this.withdrawals[i];
      if (!withdrawal || withdrawal.day !== day) break;
      if (counts(withdrawal)) return withdrawal;
    }
    return null;
  }
}

function dated(day: Day, instant: Instant | null, zone: Zone, entry: ConsentEntry): Dated {
  const { from, to } = consentSpan(day, instant, zone);
  return { day, from, to, entry };
}

function recordOf(entry: ConsentEntry): ConsentRecord {
  const { given, withdrawn, expires, purpose, proof } = entry;
  return { given, withdrawn, expires, purpose, proof, source: sourceOf(entry) };
}

function sourceOf({ file, line }: ConsentEntry): Source {
  return { file, line };
}

function byStart(a: ConsentSpan, b: ConsentSpan): number {
  return a.from - b.from;
}

/** How many of some spans have begun by the end of a moment. */
function upTo(spans: readonly ConsentSpan[], now: ConsentSpan): number {
  return countWhere(spans.length, (i) => (spans[i]?.from ?? 0) <= now.to);
}
