import { type Day, localClock, regimeOf } from './calendar.ts';
import type { Call } from './calls.ts';
import type { Options } from './campaign.ts';
import { type ConsentRecord, firstToLapse, lapseOf } from './consents.ts';
import { isNo } from './endings.ts';
import { consentBinds, requestCounts } from './rules.ts';
import { lastDayOf, requestsAbout } from './sectors.ts';

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

/** An event of a day that there is, and that has come when a call begins. */
const before = (call: Call, day: Day | null, at: number | null): Event[] =>
  day === null || !hasHappened({ day, at }, call) ? [] : [{ day, at }];

/** Withdrawals, refusals and objections before a call. */
function endings(call: Call, earlier: Call[], records: ConsentRecord[]): Event[] {
  const withdrawals = records.flatMap(({ withdrawn, withdrawnAt }) => before(call, withdrawn, withdrawnAt));
  return [...withdrawals, ...earlier.filter(isNo)];
}

/** The latest giving before a call, and the records of its day: they decide. */
function decidingAt(call: Call, records: ConsentRecord[]) {
  const known = records.filter(({ given, givenAt }) => before(call, given, givenAt).length > 0);
  const givings = known.flatMap(({ given, givenAt }) => before(call, given, givenAt));
  const [latest] = givings.filter((one) => !givings.some((other) => isLater(other, one)));
  return { latest, last: known.filter(({ given }) => given === latest?.day) };
}

/** Whether a request to be called back is in force at the first second of a call. */
export function isRequested(
  call: Call,
  earlier: Call[],
  records: ConsentRecord[],
  { law, purpose }: Options,
): boolean {
  if (regimeOf(call.day, law) !== 'opt-in') return false;
  const requests = requestsAbout(records, purpose).flatMap(({ requested, requestedAt }) =>
    before(call, requested, requestedAt),
  );
  const ended = endings(call, earlier, records);
  return requests.some(
    (request) => call.day <= lastDayOf(request.day) && !ended.some((event) => isSince(event, request)),
  );
}

/** Whether a request stands for the consent to a call. */
const isLifted = (call: Call, earlier: Call[], records: ConsentRecord[], options: Options): boolean =>
  requestCounts(call.day, options) && isRequested(call, earlier, records, options);

/** Whether a call needs no consent, or has one of these records that is valid at its first second. */
export function isConsented(
  call: Call,
  earlier: Call[],
  records: ConsentRecord[],
  options: Options,
): boolean {
  if (!consentBinds(call.day, options) || isLifted(call, earlier, records, options)) return true;
  const { latest, last } = decidingAt(call, records);
  const declared = options.basis === 'consent';
  if (latest === undefined) return declared && endings(call, [], records).length === 0;
  if (endings(call, earlier, records).some((event) => isSince(event, latest))) return false;
  return declared || call.day < lapseOf(last);
}

/** Whether the hours of a record leave a call out. */
function isOutside(call: Call, { slots }: ConsentRecord): boolean {
  if (slots === null) return false;
  const [hour = 0, minute = 0, second = 0] = localClock(call.at, call.zone).split(':').map(Number);
  const time = hour * 3600 + minute * 60 + second;
  const weekday = new Date(call.day * 86_400_000).getUTCDay() || 7;
  return !slots.days.includes(weekday) || time < slots.from || time >= slots.to;
}

/** Whether a call is near the hour on which somebody agreed. */
export const isAppointed = (call: Call, records: ConsentRecord[]): boolean =>
  records.some(({ appointment }) => appointment !== null && Math.abs(call.at - appointment) <= 1800);

/** Whether the consent to a call, which is valid, was given for other hours than its own, and no appointment is near. */
export function isOutsideSlot(
  call: Call,
  earlier: Call[],
  records: ConsentRecord[],
  options: Options,
): boolean {
  if (!consentBinds(call.day, options) || isLifted(call, earlier, records, options)) return false;
  if (isAppointed(call, records)) return false;
  // Of several records that decide it is enough that one leaves the hour free.
  const last = firstToLapse(decidingAt(call, records).last);
  return last.length > 0 && last.every((record) => isOutside(call, record));
}

/** Whether somebody refused in an earlier call, and gave no consent on a later day up to the call. */
export function isRefusalIgnored(
  call: Call,
  earlier: Call[],
  records: ConsentRecord[],
  options: Options,
): boolean {
  if (!consentBinds(call.day, options) || isLifted(call, earlier, records, options)) return false;
  const refusals = earlier.filter(({ outcome }) => outcome === 'refused');
  return refusals.some(
    ({ day }) => !records.some(({ given }) => given !== null && day < given && given <= call.day),
  );
}
