import type { Day } from '../model.ts';
import { territories, territoryOf } from '../phone/territories.ts';
import { zoneOfTerritory } from '../phone/zone.ts';
import type { Finding } from '../report/model.ts';
import type { CallRule } from '../rules/define.ts';
import type { CallFacts } from '../rules/facts.ts';
import { callRules } from '../rules/index.ts';
import type { CallBook } from '../store/call-book.ts';
import type { ConsentEntry } from '../store/consents.ts';
import { isoInstant, type Zone } from '../time/zones.ts';
import type { Campaign } from './campaign.ts';
import type { Evidence } from './evidence.ts';
import type { FindingCounts } from './finding-counts.ts';

const DAY = 86_400;

/** Audits past calls, each under the law of its own local day. */
export class PastCalls {
  private readonly campaign: Campaign;
  private readonly evidence: Evidence;
  private readonly facts: CallView;
  /** Of each call, the rules that it violates, a bit for each. */
  private readonly violated: Uint8Array;
  private readonly rulesOf = new Map<number, readonly CallRule[]>();

  constructor(campaign: Campaign, evidence: Evidence) {
    this.campaign = campaign;
    this.evidence = evidence;
    this.facts = new CallView(campaign, evidence);
    this.violated = new Uint8Array(evidence.calls.count);
  }

  /** Judges every call once, number by number, and counts what was found. */
  count(counts: FindingCounts): { audited: number; violating: number } {
    const { calls, numbers } = this.evidence;
    let audited = 0;
    for (let id = 0; id < numbers.size; id++) {
      if (calls.start(id) === calls.end(id)) continue;
      const territory = territoryOf(numbers.number(id));
      if (territory < 0) continue;
      for (let call = calls.start(id); call < calls.end(id); call++) {
        if (!calls.isAttempt(call)) continue;
        audited++;
        this.violated[call] = this.judge(call, id, territory);
      }
    }
    let violating = 0;
    for (const { call, id } of calls.inFileOrder(this.violated)) {
      violating++;
      for (const rule of this.rulesViolatedBy(call)) counts.add(rule.id, () => this.finding(rule, call, id));
    }
    return { audited, violating };
  }

  private rulesViolatedBy(call: number): readonly CallRule[] {
    const mask = this.violated[call] ?? 0;
    const known = this.rulesOf.get(mask) ?? callRules.filter((_, i) => (mask & (1 << i)) !== 0);
    this.rulesOf.set(mask, known);
    return known;
  }

  /** The rules that a call violates, a bit for each. */
  private judge(call: number, id: number, territory: number): number {
    this.facts.point(call, id, territory);
    const at = this.campaign.at(this.facts.day);
    let mask = 0;
    for (let i = 0; i < callRules.length; i++) if (callRules[i]?.judge(this.facts, at)) mask |= 1 << i;
    return mask;
  }

  /** All findings, in the order of the logs' rows. */
  *findings(): Generator<Finding> {
    const { calls } = this.evidence;
    for (const { call, id } of calls.inFileOrder(this.violated)) {
      for (const rule of this.rulesViolatedBy(call)) yield this.finding(rule, call, id);
    }
  }

  private finding(rule: CallRule, call: number, id: number): Finding {
    const { calls, numbers } = this.evidence;
    const number = numbers.number(id);
    const territory = territoryOf(number);
    this.facts.point(call, id, territory);
    const bar = rule.judge(this.facts, this.campaign.at(this.facts.day));
    if (!bar) throw new Error(`${rule.id} no longer finds what it found`);
    const { file, line } = calls.source(call);
    return {
      rule: rule.id,
      severity: bar.severity,
      subject: 'call',
      source: file,
      line,
      number,
      territory: territories[territory]?.id ?? '',
      occurredAt: occurredAt(calls, call, zoneOfTerritory(territory)),
      callableFrom: null,
      message: bar.message,
      data: bar.data,
    };
  }
}

/** ISO 8601 with the called person's offset; the day alone where the log gives no time. */
function occurredAt(calls: CallBook, call: number, zone: Zone): string {
  const text = isoInstant(calls.instant(call), zone);
  return calls.hasTime(call) ? text : text.slice(0, 10);
}

/** What is known of one past call; pointed at one after another. */
class CallView implements CallFacts {
  day = 0;
  second: number | null = null;
  closed: CallFacts['closed'] = null;
  zone: Zone = zoneOfTerritory(0);
  private call = 0;
  private id = 0;
  private readonly campaign: Campaign;
  private readonly evidence: Evidence;

  constructor(campaign: Campaign, evidence: Evidence) {
    this.campaign = campaign;
    this.evidence = evidence;
  }

  point(call: number, id: number, territory: number): void {
    const { calls } = this.evidence;
    this.call = call;
    this.id = id;
    this.day = calls.day(call);
    this.zone = zoneOfTerritory(territory);
    const instant = calls.instant(call);
    this.second = calls.hasTime(call) ? instant + this.zone.offsetAt(instant) - this.day * DAY : null;
    this.closed = this.campaign.closed(this.day, territory);
  }

  attemptsSince(day: Day): number {
    return this.evidence.calls.attemptsSince(this.id, this.call, day);
  }

  refusedOn(): Day | null {
    return this.evidence.calls.refusedBefore(this.call);
  }

  consentOn(day: Day): boolean {
    const { consents } = this.evidence;
    if (!consents.has(this.id)) return false;
    const entries = consents.of(this.id);
    const given = latestGiven(entries, day);
    if (given === null) return false;
    const withdrawn = entries.some(({ withdrawn: on }) => on !== null && on >= given && on <= day);
    const lapsed = entries.some(
      ({ given: on, expires }) => on === given && expires !== null && day >= expires,
    );
    return !withdrawn && !lapsed;
  }

  fromAppointment(): number {
    const { calls, consents } = this.evidence;
    if (!consents.has(this.id)) return Number.POSITIVE_INFINITY;
    const instant = calls.instant(this.call);
    let nearest = Number.POSITIVE_INFINITY;
    for (const { appointment } of consents.of(this.id)) {
      if (appointment !== null) nearest = Math.min(nearest, Math.abs(appointment - instant));
    }
    return nearest;
  }
}

function latestGiven(entries: readonly ConsentEntry[], day: Day): Day | null {
  let latest: Day | null = null;
  for (const { given } of entries)
    if (given !== null && given <= day && given > (latest ?? -1)) latest = given;
  return latest;
}
