import { isHoliday, isWeekend, localClock, localIso, regimeOf } from './calendar.ts';
import { isAppointed, isConsented, isOutsideSlot, isRefusalIgnored, isRequested } from './call-consent.ts';
import { type Call, isAttempt } from './calls.ts';
import type { CallFinding, Options } from './campaign.ts';
import { type ConsentRecord, deciding, isWithdrawn } from './consents.ts';
import { isContactEnded, isNo } from './endings.ts';
import type { Lists } from './lists.ts';
import { bloctelBinds } from './rules.ts';
import { banOf } from './sectors.ts';

/** Whether the records of the called person free the call from days and hours. */
function isFreed(call: Call, records: ConsentRecord[], law: string | null): boolean {
  if (regimeOf(call.day, law) === 'opt-in') return isAppointed(call, records);
  // The latest giving decides, as everywhere; its year did not exist yet, and no proof is asked for.
  const last = deciding(records, call.day);
  const given = last[0]?.given ?? null;
  if (given === null || isWithdrawn(records, given, call.day)) return false;
  return last.every(({ expires }) => expires === null || call.day < expires);
}

function hoursRule(call: Call, { law, audience }: Options): string[] {
  if (audience === 'b2b' || regimeOf(call.day, law) === 'before-hours') return [];
  if (isWeekend(call.day)) return ['hours/closed-day'];
  if (isHoliday(call.day)) return ['hours/public-holiday'];
  const clock = localClock(call.at, call.zone);
  const morning = clock >= '10:00:00' && clock < '13:00:00';
  const afternoon = clock >= '14:00:00' && clock < '20:00:00';
  return morning || afternoon ? [] : ['hours/outside-window'];
}

function frequencyRule(call: Call, earlier: Call[], { law, audience }: Options): string[] {
  if (audience === 'b2b' || regimeOf(call.day, law) === 'before-hours') return [];
  const counted = earlier.filter(
    (other) => isAttempt(other) && other.day >= call.day - 29 && other.day <= call.day,
  );
  return 1 + counted.length > 4 ? ['frequency/exceeded'] : [];
}

function refusalRule(call: Call, earlier: Call[], { law }: Options): string[] {
  if (regimeOf(call.day, law) !== 'opt-out') return [];
  const ignored = earlier.filter(isNo).some(({ day }) => call.day <= day + 60);
  return ignored ? ['refusal/ignored'] : [];
}

/** Whether the number is on a list: an error where the export's entry had its thirty days, or the own list's its day. */
function listRule(call: Call, lists: Lists, options: Options): Pick<CallFinding, 'rule' | 'severity'>[] {
  const ignored = regimeOf(call.day, options.law) === 'opt-in' && options.policy.bloctelAfterEnd === 'ignore';
  const opposed = bloctelBinds(options) && !ignored ? lists.opposed.get(call.e164) : undefined;
  const own = lists.own.get(call.e164);
  if (opposed === undefined && own === undefined) return [];
  const isOld = (day: number | null | undefined, days: number): boolean =>
    day !== null && day !== undefined && day + days <= call.day;
  const old = isOld(opposed, 30) || isOld(own, 1);
  return [{ rule: 'opposition/called', severity: old ? 'error' : 'warning' }];
}

/** What judges past calls. */
export interface CallEvidence {
  lists: Lists;
  hasRegister: boolean;
  /** Consents of each of the persons who may be called by a number. */
  recordsOf: (e164: string) => ConsentRecord[][];
  options: Options;
}

/** The rules that consents may lift, where these records are those of the called person. */
function rulesOfPerson(
  call: Call,
  earlier: Call[],
  records: ConsentRecord[],
  { hasRegister, options }: CallEvidence,
): string[] {
  const rules = isFreed(call, records, options.law) ? [] : hoursRule(call, options);
  if (isContactEnded(call.day, earlier, records, options)) rules.push('objection/ignored');
  if (isRefusalIgnored(call, earlier, records, options)) rules.push('consent/refusal-ignored');
  const isBanned = banOf(call.day, options) === 'error';
  if (isBanned && !isRequested(call, earlier, records, options)) rules.push('sector/called');
  if (!hasRegister) return rules;
  // No consent at all is no consent for that hour either.
  const isWithout = !isConsented(call, earlier, records, options);
  if (isWithout) rules.push('consent/called-without');
  if (isWithout || isOutsideSlot(call, earlier, records, options)) rules.push('consent/outside-slot');
  return rules;
}

/** A rule finds something only where it does whichever of the persons was meant. */
function rulesOfAll([first = [], ...others]: string[][]): string[] {
  const shared = first.filter((rule) => others.every((rules) => rules.includes(rule)));
  const isWithout = shared.includes('consent/called-without');
  return shared.filter((rule) => !(isWithout && rule === 'consent/outside-slot'));
}

/** The findings on every attempt of the logs, in the order of the calls (instant, file, line). */
export function callFindings(calls: Call[], evidence: CallEvidence): CallFinding[] {
  const { lists, options, recordsOf } = evidence;
  return calls.flatMap((call, index) => {
    if (!isAttempt(call)) return [];
    const earlier = calls.slice(0, index).filter(({ e164 }) => e164 === call.e164);
    const rules = [
      ...rulesOfAll(recordsOf(call.e164).map((records) => rulesOfPerson(call, earlier, records, evidence))),
      ...frequencyRule(call, earlier, options),
      ...refusalRule(call, earlier, options),
    ];
    const errors = rules.map((rule) => ({ rule, severity: 'error' as const }));
    return [...errors, ...listRule(call, lists, options)].map((found) => ({
      source: call.source,
      line: call.line,
      occurredAt: localIso(call.at, call.zone),
      ...found,
    }));
  });
}
