import { type Day, localClock } from './calendar.ts';
import type { Call } from './calls.ts';
import type { Options } from './campaign.ts';
import { type ConsentRecord, lapseOf } from './consents.ts';
import { consentBinds } from './rules.ts';

/** Something of a day, and of an instant where it is known. */
interface Event {
  day: Day;
  at: number | null;
}

/** Whether something has happened when a call begins; a day without an hour counts from its first second. */
const hasHappened = ({ day, at }: Event, call: Call): boolean =>
  at === null ? day <= call.day : at <= call.at;

/** Whether something happened on or after another thing: by the clock where both have one, else by the day. */
const isSince = (event: Event, start: Event): boolean =>
  event.at !== null && start.at !== null ? event.at >= start.at : event.day >= start.day;

/** Whether one giving is later than another; of one day, one with an hour is later than one without. */
const isLater = (a: Event, b: Event): boolean =>
  a.day > b.day || (a.day === b.day && (a.at ?? 0) > (b.at ?? 0));

const isEvent = (event: Event | null): event is Event => event !== null;
const eventOf = (day: Day | null, at: number | null): Event | null => (day === null ? null : { day, at });

/** Whether a call needs no consent, or has one that is valid at its first second: records of its own number alone. */
export function isConsented(
  call: Call,
  earlier: Call[],
  records: ConsentRecord[],
  options: Options,
): boolean {
  if (!consentBinds(call.day, options)) return true;
  const own = records.filter(({ e164 }) => e164 === call.e164);
  const withdrawals = own
    .map(({ withdrawn, withdrawnAt }) => eventOf(withdrawn, withdrawnAt))
    .filter(isEvent)
    .filter((event) => hasHappened(event, call));
  const known = own.filter(({ given, givenAt }) => {
    const event = eventOf(given, givenAt);
    return event !== null && hasHappened(event, call);
  });
  const givings = known.map(({ given, givenAt }) => eventOf(given, givenAt)).filter(isEvent);
  const [latest] = givings.filter((one) => !givings.some((other) => isLater(other, one)));
  if (latest === undefined) return options.basis === 'consent' && withdrawals.length === 0;
  const noes = earlier.filter(({ outcome }) => outcome === 'refused' || outcome === 'objected');
  if ([...withdrawals, ...noes].some((event) => isSince(event, latest))) return false;
  const lapse = lapseOf(known.filter(({ given }) => given === latest.day));
  return options.basis === 'consent' || call.day < lapse;
}

/** Whether the consent to a call, which is valid, was given for other hours than its own, and no appointment is near. */
export function isOutsideSlot(call: Call, records: ConsentRecord[], options: Options): boolean {
  if (!consentBinds(call.day, options)) return false;
  const own = records.filter(({ e164 }) => e164 === call.e164);
  if (own.some(({ appointment }) => appointment !== null && Math.abs(call.at - appointment) <= 1800))
    return false;
  const known = own.filter(({ given, givenAt }) => {
    const event = eventOf(given, givenAt);
    return event !== null && hasHappened(event, call);
  });
  const [record] = known;
  if (record === undefined || record.slots === null) return false;
  const { days, from, to } = record.slots;
  const [hour = 0, minute = 0, second = 0] = localClock(call.at, call.zone).split(':').map(Number);
  const time = hour * 3600 + minute * 60 + second;
  const weekday = new Date(call.day * 86_400_000).getUTCDay() || 7;
  return !days.includes(weekday) || time < from || time >= to;
}
