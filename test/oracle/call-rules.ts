import { isHoliday, isWeekend, localClock, localIso, regimeOf } from './calendar.ts';
import { isConsented, isOutsideSlot } from './call-consent.ts';
import { type Call, isAttempt } from './calls.ts';
import type { CallFinding, Options } from './campaign.ts';
import { type ConsentRecord, deciding, isWithdrawn } from './consents.ts';
import type { Lists } from './lists.ts';
import { bloctelBinds } from './rules.ts';

/** Whether the records of the called number free the call from days and hours. */
function isFreed(call: Call, records: ConsentRecord[], law: string | null): boolean {
  const own = records.filter(({ e164 }) => e164 === call.e164);
  if (regimeOf(call.day, law) === 'opt-in')
    return own.some(({ appointment }) => appointment !== null && Math.abs(call.at - appointment) <= 1800);
  // The latest giving decides, as everywhere; its year did not exist yet, and no proof is asked for.
  const last = deciding(own, call.day);
  const given = last[0]?.given ?? null;
  if (given === null || isWithdrawn(own, given, call.day)) return false;
  return last.every(({ expires }) => expires === null || call.day < expires);
}

function hoursRule(call: Call, records: ConsentRecord[], { law, audience }: Options): string[] {
  if (audience === 'b2b' || regimeOf(call.day, law) === 'before-hours') return [];
  if (isFreed(call, records, law)) return [];
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
  const ignored = earlier.some(({ outcome, day }) => outcome === 'refused' && call.day <= day + 60);
  return ignored ? ['refusal/ignored'] : [];
}

/** Whether the number is on a list: an error where the entry had its thirty days before the call. */
function listRule(call: Call, lists: Lists, options: Options): Pick<CallFinding, 'rule' | 'severity'>[] {
  const ignored = regimeOf(call.day, options.law) === 'opt-in' && options.policy.bloctelAfterEnd === 'ignore';
  const days = [
    ...(bloctelBinds(options) && !ignored ? [lists.opposed.get(call.e164)] : []),
    lists.own.get(call.e164),
  ].filter((day) => day !== undefined);
  if (days.length === 0) return [];
  const old = days.some((day) => day !== null && day + 30 <= call.day);
  return [{ rule: 'opposition/called', severity: old ? 'error' : 'warning' }];
}

/** The findings on every attempt of the logs, in the order of the calls (instant, file, line). */
export function callFindings(
  calls: Call[],
  records: ConsentRecord[] | null,
  lists: Lists,
  options: Options,
): CallFinding[] {
  return calls.flatMap((call, index) => {
    if (!isAttempt(call)) return [];
    const earlier = calls.slice(0, index).filter(({ e164 }) => e164 === call.e164);
    const rules = [
      ...hoursRule(call, records ?? [], options),
      ...frequencyRule(call, earlier, options),
      ...refusalRule(call, earlier, options),
      ...(records === null || isConsented(call, earlier, records, options) ? [] : ['consent/called-without']),
      ...(records !== null &&
      isConsented(call, earlier, records, options) &&
      isOutsideSlot(call, records, options)
        ? ['consent/outside-slot']
        : []),
    ];
    const occurredAt = localIso(call.at, call.zone);
    const errors = rules.map((rule) => ({ rule, severity: 'error' as const }));
    return [...errors, ...listRule(call, lists, options)].map((found) => ({
      source: call.source,
      line: call.line,
      occurredAt,
      ...found,
    }));
  });
}
