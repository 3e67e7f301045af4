import type { Finding } from '../../findings.ts';
import type { Day } from '../../model.ts';
import { territories } from '../../phone/territories.ts';
import type { CallRule } from '../../rules/define.ts';
import { callRules } from '../../rules/index.ts';
import type { Campaign } from '../campaign/campaign.ts';
import type { FindingCounts } from '../campaign/finding-counts.ts';
import { type KnownBar, KnownBars, type ToldBar } from '../campaign/known-bars.ts';
import type { Evidence } from '../inputs/evidence.ts';
import type { ConsentsByNumber } from '../inputs/person-consents.ts';
import { CallView } from './call-view.ts';
import { FoundCalls } from './found-calls.ts';
import { inTheEyesOfAll } from './several-persons.ts';

/** Numbers, or findings, between two steps. */
const STEP = 5000;

/** First and last day, null: no limit. */
export interface ReportedDays {
  from: Day | null;
  to: Day | null;
}

/** Beside a contact list, every past call counts, whatever its day. */
export const wheneverMade: ReportedDays = { from: null, to: null };

/** What became of the calls that were audited. */
export interface PastCallFigures {
  audited: number;
  /** Calls with findings, and those of them with an error. */
  violating: number;
  withErrors: number;
  /** Calls that days and hours bind and of which the log gives no time. */
  withoutTime: number;
  /** First and last local day of audited calls; null where there is none. */
  days: { first: Day; last: Day } | null;
}

/** What is counted while calls are judged. */
interface Tally {
  audited: number;
  violating: number;
  withoutTime: number;
  first: Day;
  last: Day;
}

const severityBits = { error: 1, warning: 2, notice: 4 } as const;
const severities = ['error', 'warning', 'notice'] as const;

/** What the rules do to each of millions of calls. */
const judges = callRules.map(({ judge }) => judge);

/** Audits past calls, each under the law of its own local day. */
export class PastCalls {
  private readonly campaign: Campaign;
  private readonly evidence: Evidence;
  private readonly facts: CallView;
  private views: readonly CallView[] = [];
  /** Number id of the views. */
  private viewed = -1;
  /** Of each call, the rules that it violates, a bit for each. */
  private readonly violated: Uint16Array;
  /** Of each call, whether one of them is an error. */
  private readonly erring: Uint8Array;
  private readonly rulesByMask = new Map<number, readonly CallRule[]>();
  private readonly period: ReportedDays;
  /** Of each rule, the severities of what it found, a bit for each. */
  private readonly severities = new Uint8Array(callRules.length);
  /** The same of the call that was judged last. */
  private readonly found = new Uint8Array(callRules.length);
  /** What each rule found of it. */
  private readonly bars: ToldBar[] = [];
  private readonly known = new KnownBars(callRules);
  private readonly foundCalls: FoundCalls;
  private withErrors = 0;

  /**
   * @param period local days of the called persons that are reported; what came before still counts
   * @param consents by number: of the person where a contact list says who that is
   */
  constructor(
    campaign: Campaign,
    evidence: Evidence,
    period: ReportedDays,
    consents: ConsentsByNumber = evidence.consents,
  ) {
    this.period = period;
    this.campaign = campaign;
    this.evidence = evidence;
    this.facts = new CallView(campaign, evidence, consents);
    this.violated = new Uint16Array(evidence.calls.count);
    this.erring = new Uint8Array(evidence.calls.count);
    this.foundCalls = new FoundCalls(evidence.calls);
  }

  /** Judges every call once, number by number, in steps between which others may have their turn. */
  *judgeAll(): Generator<void, PastCallFigures> {
    const { calls, numbers } = this.evidence;
    const tally: Tally = {
      audited: 0,
      violating: 0,
      withoutTime: 0,
      first: Number.POSITIVE_INFINITY,
      last: Number.NEGATIVE_INFINITY,
    };
    for (let id = 0; id < numbers.size; id++) {
      if (id % STEP === 0) yield;
      if (calls.hasCalls(id)) this.judgeNumber(id, numbers.territory(id), tally);
    }
    const { audited, violating, withoutTime, first, last } = tally;
    const days = audited === 0 ? null : { first, last };
    return { audited, violating, withErrors: this.withErrors, withoutTime, days };
  }

  private judgeNumber(id: number, territory: number, tally: Tally): void {
    if (territory < 0) return;
    const { calls } = this.evidence;
    const { from, to } = calls.of(id);
    for (let call = from; call < to; call++) {
      if (!this.isAudited(call, territory)) continue;
      tally.audited++;
      const day = calls.day(call);
      if (!calls.hasTime(call) && this.areHoursAsked(day)) tally.withoutTime++;
      if (day < tally.first) tally.first = day;
      if (day > tally.last) tally.last = day;
      const mask = this.judge(call, id, territory);
      this.violated[call] = mask;
      if (mask !== 0) tally.violating++;
    }
  }

  /** Counts what was found when all calls were judged, in steps. */
  *count(counts: FindingCounts): Generator<void> {
    let seen = 0;
    for (const { call, id, bar } of this.foundCalls.inFileOrder()) {
      if (seen++ % STEP === 0) yield;
      const found = this.known.of(bar);
      counts.add(found.rule.id, () => this.finding(found, call, id));
    }
    // Only the first findings of a rule are made, and a later one may be graver.
    for (const [i, rule] of callRules.entries())
      for (const severity of severities)
        if ((this.severities[i] ?? 0) & severityBits[severity]) counts.saw(rule.id, 'call', severity);
  }

  /** Whether a call is an attempt to reach somebody in France within the period. */
  isAudited(call: number, territory: number): boolean {
    return territory >= 0 && this.evidence.calls.isAttempt(call) && this.isReported(call);
  }

  private areHoursAsked(day: Day): boolean {
    const { law, campaign } = this.campaign.at(day);
    return law.hours !== null && campaign.audience === 'consumers';
  }

  isReported(call: number): boolean {
    return this.covers(this.evidence.calls.day(call));
  }

  /** Whether a day falls into the period that is reported. */
  covers(day: Day): boolean {
    const { from, to } = this.period;
    return (from === null || day >= from) && (to === null || day <= to);
  }

  /** The rules that an audited call violates, a bit for each. */
  mask(call: number): number {
    return this.violated[call] ?? 0;
  }

  /** Whether an error was found of an audited call. */
  hasError(call: number): boolean {
    return this.erring[call] === 1;
  }

  /** Rules by their bits. */
  rulesOf(mask: number): readonly CallRule[] {
    const known = this.rulesByMask.get(mask) ?? callRules.filter((_, i) => (mask & (1 << i)) !== 0);
    this.rulesByMask.set(mask, known);
    return known;
  }

  /** The rules that a call violates, a bit for each: of several persons who have the number, in the eyes of all. */
  private judge(call: number, id: number, territory: number): number {
    const views = this.viewsOf(id);
    const [only] = views;
    const judged = (view: CallView) => this.judgeFor(view, call, id, territory);
    const isSole = only && views.length === 1;
    const mask = isSole ? judged(only) : inTheEyesOfAll(views.map(judged));
    if (mask !== 0) this.keep(call, id, mask, isSole === true);
    let severities = 0;
    for (let i = 0; mask >> i > 0; i++) {
      if ((mask & (1 << i)) === 0) continue;
      const found = this.found[i] ?? 0;
      this.severities[i] = (this.severities[i] ?? 0) | found;
      severities |= found;
    }
    if (severities & severityBits.error) {
      this.withErrors++;
      this.erring[call] = 1;
    }
    return mask;
  }

  private judgeFor(view: CallView, call: number, id: number, territory: number): number {
    view.point(call, id, territory);
    const at = this.campaign.at(view.day);
    let mask = 0;
    for (let i = 0; i < callRules.length; i++) {
      const bar = judges[i]?.(view, at);
      if (!bar) continue;
      mask |= 1 << i;
      this.found[i] = severityBits[bar.severity];
      this.bars[i] = bar;
    }
    return mask;
  }

  /** Keeps what was found of the call that was judged last: in the eyes of several it is asked again whose finding is told. */
  private keep(call: number, id: number, mask: number, isSole: boolean): void {
    this.foundCalls.begin(call, id);
    for (let i = 0; mask >> i > 0; i++) {
      const bar = this.bars[i];
      if (mask & (1 << i)) this.foundCalls.add(isSole && bar ? this.known.idOf(i, bar) : i);
    }
  }

  private viewsOf(id: number): readonly CallView[] {
    if (id !== this.viewed) {
      this.viewed = id;
      this.views = this.facts.ofEach(id);
    }
    return this.views;
  }

  /** All findings, in the order of the logs' rows. */
  *findings(): Generator<Finding> {
    for (const { call, id, bar } of this.foundCalls.inFileOrder())
      yield this.finding(this.known.of(bar), call, id);
  }

  private finding({ rule, bar: known }: KnownBar<CallRule>, call: number, id: number): Finding {
    const { calls, numbers } = this.evidence;
    const number = numbers.number(id);
    const territory = numbers.territory(id);
    const { view, at, bar } = this.foundBy(rule, known, call, id, territory);
    const { file, line } = calls.source(call);
    return {
      rule: rule.id,
      severity: bar.severity,
      subject: 'call',
      source: file,
      line,
      number,
      territory: territories[territory]?.id ?? '',
      occurredAt: view.occurredAt(),
      callableFrom: null,
      message: bar.message,
      data: bar.data,
      because: rule.because(view, at),
    };
  }

  /** What a rule found, in the eyes of the first person of whom it finds it. */
  private foundBy(rule: CallRule, known: ToldBar | null, call: number, id: number, territory: number) {
    for (const view of this.viewsOf(id)) {
      view.point(call, id, territory);
      const at = this.campaign.at(view.day);
      const bar = known ?? rule.judge(view, at);
      if (bar) return { view, at, bar };
    }
    throw new Error(`${rule.id} no longer finds what it found`);
  }
}
