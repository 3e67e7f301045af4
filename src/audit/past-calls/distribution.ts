import { attemptDays } from '../../law/parameters/attempt-days.ts';
import { maskName } from '../../phone/masked-words.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import type { CallTally, Distribution } from '../../report/model.ts';
import type { CallBook } from '../../store/call-book.ts';
import type { Names } from '../../store/names.ts';
import type { NumberTable } from '../../store/number-table.ts';
import { isoDay, weekday } from '../../time/days.ts';
import { CallTallies } from './call-tallies.ts';
import type { PastCalls } from './past-calls.ts';

const DAY = 86_400;
const HOUR = 3600;
/** Numbers between two steps. */
const STEP = 10_000;
/** Agents and campaigns that are shown. */
const SHOWN = 100;

/**
 * How the audited calls are spread over weekdays, hours and days of the persons called, over numbers, rules, agents
 * and campaigns; in steps between which others may have their turn.
 *
 * @returns null where no call was audited
 */
export function* distributionOf(
  calls: CallBook,
  numbers: NumberTable,
  past: PastCalls,
  mask: boolean,
): Generator<void, Distribution | null> {
  const spread = new Spread(calls, past);
  for (let id = 0; id < numbers.size; id++) {
    if (id % STEP === 0) yield;
    if (calls.hasCalls(id)) spread.number(id, numbers.territory(id));
  }
  return spread.result(mask);
}

class Spread {
  private readonly calls: CallBook;
  private readonly past: PastCalls;
  private readonly windowDays = attemptDays.periods.at(-1)?.value ?? 0;
  private readonly hours = week();
  private readonly violatingHours = week();
  private readonly errorHours = week();
  private withoutTime = 0;
  /** Of each day no more than whether calls break a rule. */
  private readonly days = new CallTallies();
  private readonly numbersByAttempts = new Map<number, number>();
  private readonly all = new CallTallies();
  private readonly agents = new CallTallies();
  private readonly campaigns = new CallTallies();
  private readonly agentErrors = new CallTallies();
  private readonly campaignErrors = new CallTallies();

  constructor(calls: CallBook, past: PastCalls) {
    this.calls = calls;
    this.past = past;
  }

  /** Counts the calls to one number. */
  number(id: number, territory: number): void {
    const { calls, past } = this;
    let most = 0;
    const { from, to } = calls.of(id);
    for (let call = from; call < to; call++) {
      if (!past.isAudited(call, territory)) continue;
      this.call(call, territory);
      most = Math.max(most, 1 + calls.attemptsSince(id, call, calls.day(call) - this.windowDays + 1));
    }
    if (most > 0) add(this.numbersByAttempts, most, 1);
  }

  private call(call: number, territory: number): void {
    const { calls } = this;
    const mask = this.past.mask(call);
    const day = calls.day(call);
    const error = this.past.hasError(call) ? 1 : 0;
    this.hour(call, territory, day);
    this.all.add(0, mask);
    this.days.add(day, mask === 0 ? 0 : 1);
    this.agents.add(calls.agent(call), mask);
    this.campaigns.add(calls.campaign(call), mask);
    this.agentErrors.add(calls.agent(call), error);
    this.campaignErrors.add(calls.campaign(call), error);
  }

  private hour(call: number, territory: number, day: number): void {
    const { calls, past } = this;
    if (!calls.hasTime(call)) {
      this.withoutTime++;
      return;
    }
    const instant = calls.instant(call);
    const second = instant + zoneOfTerritory(territory).offsetAt(instant) - day * DAY;
    const hour = Math.floor(second / HOUR);
    countHour(this.hours, weekday(day), hour);
    if (past.mask(call) !== 0) countHour(this.violatingHours, weekday(day), hour);
    if (past.hasError(call)) countHour(this.errorHours, weekday(day), hour);
  }

  result(mask: boolean): Distribution | null {
    const days = this.days.keys.toSorted((a, b) => a - b);
    if (days.length === 0) return null;
    const agents = this.tallies(this.agents, this.agentErrors, this.calls.agents, mask);
    const campaigns = this.tallies(this.campaigns, this.campaignErrors, this.calls.campaigns, mask);
    return {
      from: isoDay(days[0] ?? 0),
      to: isoDay(days.at(-1) ?? 0),
      hours: this.hours,
      violatingHours: this.violatingHours,
      errorHours: this.errorHours,
      withoutTime: this.withoutTime,
      days: days.map((day) => ({
        date: isoDay(day),
        calls: this.days.calls(day),
        violating: this.days.violating(day),
      })),
      attempts: {
        windowDays: this.windowDays,
        numbers: [...this.numbersByAttempts]
          .sort(([a], [b]) => a - b)
          .map(([attempts, numbers]) => ({ attempts, numbers })),
      },
      byRule: this.byRule(this.all, 0),
      agents: agents.slice(0, SHOWN),
      agentsTotal: agents.length,
      campaigns: campaigns.slice(0, SHOWN),
      campaignsTotal: campaigns.length,
    };
  }

  private tallies(counts: CallTallies, errors: CallTallies, names: Names, mask: boolean): CallTally[] {
    if (names.size === 0) return [];
    return counts.keys
      .filter((id) => id !== 0)
      .map((id) => ({
        name: mask ? maskName(names.text(id)) : names.text(id),
        calls: counts.calls(id),
        violating: counts.violating(id),
        withErrors: errors.violating(id),
        byRule: this.byRule(counts, id),
      }))
      .sort(
        (a, b) =>
          b.withErrors - a.withErrors ||
          b.violating - a.violating ||
          b.calls - a.calls ||
          (a.name < b.name ? -1 : 1),
      );
  }

  /** Calls by rule, from calls by the set of rules that they break. */
  private byRule(counts: CallTallies, key: number): Record<string, number> {
    const rules = new Map<string, number>();
    for (const [mask, calls] of counts.byMask(key))
      for (const { id } of this.past.rulesOf(mask)) add(rules, id, calls);
    return Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

function week(): number[][] {
  return Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
}

function countHour(hours: number[][], weekday: number, hour: number): void {
  const row = hours[weekday];
  if (row) row[hour] = (row[hour] ?? 0) + 1;
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
