import type { Because } from '../../findings.ts';
import type { Day, Instant, Source } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import type { CallFacts, ConsentFacts, ListEntry } from '../../rules/facts.ts';
import type { ConsentEntry } from '../../store/consents.ts';
import { isoDay } from '../../time/days.ts';
import { isoInstant, type Zone } from '../../time/zones.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { type Recorded, recordsOf } from '../inputs/consent-records.ts';
import type { Evidence } from '../inputs/evidence.ts';
import type { ConsentsByNumber } from '../inputs/person-consents.ts';
import {
  type ConsentSpan,
  ConsentThen,
  consentSpan,
  type KnownConsent,
  nothingKnown,
} from './consent-then.ts';
import { type NoCalls, RefusalsBefore } from './refusals-before.ts';

const DAY = 86_400;

/** What is known of one past call; pointed at one after another. */
export class CallView implements CallFacts {
  day = 0;
  second: number | null = null;
  closed: CallFacts['closed'] = null;
  private zone: Zone = zoneOfTerritory(0);
  private call = 0;
  private instant: Instant = 0;
  private isTimed = false;
  private id = -1;
  /** What is known of the number as such, looked up once for all of its calls. */
  private isListed = false;
  private isOwn = false;
  private hasConsents = false;
  private readonly campaign: Campaign;
  private readonly evidence: Evidence;
  /** Earlier calls that bear on it; undefined until somebody asks. */
  private noCallsOf: NoCalls | undefined;
  /** What registers say of the person; undefined until somebody asks. */
  private recorded: Recorded | undefined;
  private readonly book: ConsentsByNumber;
  private readonly refusals: RefusalsBefore;
  private readonly consentsThen: ConsentThen;

  /** @param book consents by number: of the person where a contact list says who that is */
  constructor(
    campaign: Campaign,
    evidence: Evidence,
    book: ConsentsByNumber,
    refusals = new RefusalsBefore(evidence.calls),
  ) {
    this.campaign = campaign;
    this.evidence = evidence;
    this.book = book;
    this.refusals = refusals;
    this.consentsThen = new ConsentThen(book);
  }

  /** The same calls with the consents of each person who has a number, where several have it. */
  ofEach(id: number): readonly CallView[] {
    const books = this.book.ofEach?.(id);
    if (books === undefined) return [this];
    return books.map((book) => new CallView(this.campaign, this.evidence, book, this.refusals));
  }

  point(call: number, id: number, territory: number): void {
    const { calls } = this.evidence;
    if (id !== this.id) this.pointAt(id);
    this.zone = zoneOfTerritory(territory);
    this.place(call, calls.day(call), calls.instant(call), calls.hasTime(call), territory);
  }

  /** The call that somebody is about to make: the calls before it are those that the logs have up to that moment. */
  pointAhead(instant: Instant, id: number, territory: number): void {
    if (id !== this.id) this.pointAt(id);
    this.zone = zoneOfTerritory(territory);
    const { calls } = this.evidence;
    const { from, to } = calls.of(id);
    let next = to;
    while (next > from && calls.instant(next - 1) > instant) next--;
    this.place(next, this.zone.dayAt(instant), instant, true, territory);
  }

  private place(call: number, day: Day, instant: Instant, isTimed: boolean, territory: number): void {
    this.call = call;
    this.day = day;
    this.instant = instant;
    this.isTimed = isTimed;
    this.second = isTimed ? this.secondOf(instant, day) : null;
    this.closed = this.campaign.closed(day, territory);
  }

  private pointAt(id: number): void {
    const { opposition } = this.evidence;
    this.id = id;
    this.isListed = opposition.isListed(id);
    this.isOwn = opposition.isOwn(id);
    this.hasConsents = this.book.has(id);
    this.noCallsOf = undefined;
    this.recorded = undefined;
  }

  private secondOf(instant: number, day: Day): number {
    return instant + this.zone.offsetAt(instant) - day * DAY;
  }

  /** ISO 8601 with the called person's offset; the day alone where the log gives no time. */
  occurredAt(): string {
    return this.isoOf(this.instant, this.isTimed);
  }

  private isoOf(instant: Instant, isTimed: boolean): string {
    const text = isoInstant(instant, this.zone);
    return isTimed ? text : text.slice(0, 10);
  }

  private because(call: number): Because {
    const { calls } = this.evidence;
    const { file, line } = calls.source(call);
    return { file, line, occurredAt: this.isoOf(calls.instant(call), calls.hasTime(call)) };
  }

  attemptsSince(day: Day): number {
    return this.evidence.calls.attemptsSince(this.id, this.call, day);
  }

  earlierAttempts(count: number, day: Day): Because[] {
    const { calls } = this.evidence;
    const found: Because[] = [];
    for (let call = this.call - 1; call >= calls.start(this.id) && found.length < count; call--) {
      if (calls.day(call) < day) break;
      if (calls.isAttempt(call)) found.push(this.because(call));
    }
    return found.reverse();
  }

  history(): ConsentFacts | null {
    const { refusals, objections } = this.noCalls;
    if (!this.isAfter(refusals) && !this.isAfter(objections)) return null;
    this.recorded ??= this.hasConsents ? recordsOf(this.book.of(this.id)) : nothingKnown;
    const { consents, withdrawals, requests } = this.recorded;
    const [refused, objected] = [this.daysOf(refusals), this.daysOf(objections)];
    return { consents, withdrawals, requests, refusals: refused, objections: objected };
  }

  private get noCalls(): NoCalls {
    this.noCallsOf ??= this.refusals.of(this.id);
    return this.noCallsOf;
  }

  private isAfter([first]: Int32Array): boolean {
    return first !== undefined && first < this.call;
  }

  /** Days of the calls among some that were before this one. */
  private daysOf(list: Int32Array): Day[] {
    const days: Day[] = [];
    for (let i = 0; (list[i] ?? this.call) < this.call; i++) days.push(this.evidence.calls.day(list[i] ?? 0));
    return days;
  }

  callOn(kind: 'refused' | 'objected', day: Day): Because | null {
    const { refusals, objections } = this.noCalls;
    const isIt = (one: number) => one < this.call && this.evidence.calls.day(one) === day;
    const call = (kind === 'refused' ? refusals : objections).findLast(isIt);
    return call === undefined ? null : this.because(call);
  }

  listed(): ListEntry | null {
    if (!this.isListed) return null;
    const { opposition } = this.evidence;
    return entryOf(opposition.listedSource(this.id), opposition.listedSince(this.id));
  }

  ownListed(): ListEntry | null {
    if (!this.isOwn) return null;
    const { opposition } = this.evidence;
    return entryOf(opposition.ownSource(this.id), opposition.ownSince(this.id));
  }

  consentOn(day: Day): boolean {
    if (!this.hasConsents) return false;
    const entries = this.book.of(this.id);
    const given = latestGiven(entries, day);
    if (given === null) return false;
    const withdrawn = entries.some(({ withdrawn: on }) => on !== null && on >= given && on <= day);
    const lapsed = entries.some(
      ({ given: on, expires }) => on === given && expires !== null && day >= expires,
    );
    return !withdrawn && !lapsed;
  }

  consentThen(): ConsentFacts {
    return this.knownConsent();
  }

  private knownConsent(): KnownConsent {
    if (!this.hasConsents) return nothingKnown;
    return this.consentsThen.at(this.id, this.zone, this.now(), this.lastNo());
  }

  private lastNo(): ConsentSpan | null {
    const no = this.refusals.before(this.call, this.id);
    return no < 0 ? null : this.spanOf(no);
  }

  private now(): ConsentSpan {
    return consentSpan(this.day, this.isTimed ? this.instant : null, this.zone);
  }

  private spanOf(call: number): ConsentSpan {
    const { calls } = this.evidence;
    return consentSpan(calls.day(call), calls.hasTime(call) ? calls.instant(call) : null, this.zone);
  }

  consentLater(): ReturnType<CallFacts['consentLater']> {
    if (!this.hasConsents) return null;
    const consent = this.consentsThen.later(this.id, this.zone, this.now(), this.lastNo());
    if (!consent) return null;
    const { day, from, to, was } = consent;
    return { day, second: from === to ? this.secondOf(from, day) : null, was };
  }

  consentUncounted(): ReturnType<CallFacts['consentUncounted']> {
    return this.book.uncounted(this.id);
  }

  isOfPerson(): boolean {
    return this.book.isOfPerson?.(this.id) ?? false;
  }

  withdrawal(): Because | null {
    const { withdrawnBy, refusals } = this.knownConsent();
    const [refused] = refusals;
    if (refused !== undefined && refused >= (withdrawnBy?.day ?? refused))
      return this.because(this.refusals.before(this.call, this.id));
    if (!withdrawnBy) return null;
    const { file, line, day } = withdrawnBy;
    return { file, line, occurredAt: isoDay(day) };
  }

  fromAppointment(): number {
    if (!this.hasConsents) return Number.POSITIVE_INFINITY;
    const { instant } = this;
    let nearest = Number.POSITIVE_INFINITY;
    for (const { appointment } of this.book.of(this.id)) {
      if (appointment !== null) nearest = Math.min(nearest, Math.abs(appointment - instant));
    }
    return nearest;
  }
}

function entryOf(source: Source | null, registered: Day | null): ListEntry | null {
  return source && { file: source.file, line: source.line, registered };
}

function latestGiven(entries: readonly ConsentEntry[], day: Day): Day | null {
  let latest: Day | null = null;
  for (const { given, from } of entries)
    if (given !== null && given <= day && (from ?? given) <= day && given > (latest ?? -1)) latest = given;
  return latest;
}
