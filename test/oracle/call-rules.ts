import { isHoliday, isWeekend, localClock, localIso, regimeOf } from './calendar.ts';
import { type Call, isAttempt } from './calls.ts';
import type { CallFinding, Options } from './campaign.ts';
import { type ConsentRecord, deciding, isWithdrawn } from './consents.ts';

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

/** The findings on every attempt of the logs, in the order of the calls (instant, file, line). */
export function callFindings(calls: Call[], records: ConsentRecord[], options: Options): CallFinding[] {
  return calls.flatMap((call, index) => {
    if (!isAttempt(call)) return [];
    const earlier = calls.slice(0, index).filter(({ e164 }) => e164 === call.e164);
    const rules = [
      ...hoursRule(call, records, options),
      ...frequencyRule(call, earlier, options),
      ...refusalRule(call, earlier, options),
    ];
    const occurredAt = localIso(call.at, call.zone);
    return rules.map((rule) => ({ source: call.source, line: call.line, rule, occurredAt }));
  });
}
