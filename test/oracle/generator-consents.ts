import { formatInTimeZone } from 'date-fns-tz';
import fc from 'fast-check';
import { type Day, dayOf, isoOf, readMoment } from './calendar.ts';
import type { CallLog, CallRow, ConsentRow } from './campaign.ts';
import { SLOTS } from './consents.ts';
import { type MadeNumber, writeBare } from './generator-numbers.ts';
import { readNumber } from './numbers.ts';

/** A planned record; days count from D0, `withdrawn` and `expires` from the day of giving. */
interface RecordPlan {
  number: number;
  choice: number;
  given: number | 'leap' | null;
  withdrawn: number | null;
  expires: number | null;
  style: number;
  purpose: string;
  proof: boolean;
  /** Index of the call near which the appointment lies, and the seconds between. */
  appointment: { call: number; delta: number } | null;
  /** A giving or withdrawal within seconds of a call to the number, in place of its day. */
  near: { what: 'given' | 'withdrawn' | 'request'; call: number; delta: number } | null;
  /** Days from D0 to a request to be called back. */
  request: number | null;
}

/** Whether a register holds requests, and consents beside them. */
export type Requests = 'none' | 'some' | 'only';

const DAY = 86_400;

/** Plans of a register. */
export const registerPlans: fc.Arbitrary<RecordPlan[]> = fc.array(
  fc.record({
    number: fc.nat({ max: 30 }),
    choice: fc.nat({ max: 99 }),
    given: fc.constantFrom<RecordPlan['given']>(
      -366,
      -365,
      -364,
      -200,
      -70,
      -61,
      -60,
      -59,
      -30,
      -1,
      0,
      1,
      2,
      10,
      40,
      'leap',
      null,
    ),
    withdrawn: fc.constantFrom(...Array.from({ length: 12 }, () => null), 0, 1, 29, 30, 61, -1),
    expires: fc.constantFrom(null, null, null, null, null, 0, 1, 30, 31, 60, 61, 180, 500),
    style: fc.nat({ max: 5 }),
    purpose: fc.constantFrom('', 'assurance', 'télécom'),
    proof: fc.integer({ min: 0, max: 3 }).map((draw) => draw > 0),
    appointment: fc.option(
      fc.record({
        call: fc.nat({ max: 40 }),
        delta: fc.constantFrom(-1801, -1800, -60, 0, 900, 1800, 1801),
      }),
    ),
    near: fc.option(
      fc.record({
        what: fc.constantFrom('given', 'withdrawn', 'request'),
        call: fc.nat({ max: 40 }),
        delta: fc.constantFrom(-DAY, -3600, -1, -1, 0, 0, 1, 1, 3600, DAY),
      }),
      { freq: 2 },
    ),
    request: fc.constantFrom(null, -12, -8, -7, -7, -6, -6, -6, -5, -5, -4, -3, -2, -1, 0, 1, 3, 30),
  }),
  { minLength: 1, maxLength: 24, size: 'max' },
);

/** Writes a day bare, or as an instant close to midnight, so that zones disagree on its date. */
function writeDay(day: Day, style: number): string {
  const iso = isoOf(day);
  const [year = '', month = '', date = ''] = iso.split('-');
  const forms = [
    iso,
    iso,
    `${date}/${month}/${year}`,
    `${iso}T23:30:00Z`,
    `${iso} 23:30:00`,
    `${date}/${month}/${year} 00:30`,
  ];
  return forms[style] ?? iso;
}

const usableRows = (logs: CallLog[] | null): CallRow[] =>
  (logs ?? []).flatMap((log) => log.rows).filter(({ number }) => readNumber(number).kind === 'usable');

/** An instant so many seconds from the call of a row, with its offset; null where the row has none. */
function writeNear(row: CallRow | undefined, delta: number, zone: string): string | null {
  const at = readMoment(row?.when ?? '', zone).instant;
  if (at === null) return null;
  return formatInTimeZone(new Date((at + delta) * 1000), 'Europe/Paris', "yyyy-MM-dd'T'HH:mm:ssxxx");
}

const pick = <T>(list: T[], index: number): T | undefined => list[index % Math.max(list.length, 1)];

/** Hours go by the last digit, so that all records of a number agree. */
function slotsOf(number: string): string {
  const all = Object.keys(SLOTS);
  const last = Number(readNumber(number).e164.at(-1) ?? 9);
  return all[last - 2] ?? '';
}

/**
 * Makes the rows of a register. An appointment is made for the number of the call that it is near to. The row of a
 * request has no end of its own.
 */
export function makeRegister(
  plans: RecordPlan[],
  requests: Requests,
  pool: MadeNumber[],
  d0: Day,
  logs: CallLog[] | null,
  zone: string,
): ConsentRow[] {
  const rows = usableRows(logs);
  return plans.flatMap((plan, index) => {
    const number = pool[plan.number % pool.length];
    if (number === undefined) return [];
    const asks = requests !== 'none' && (plan.request !== null || requests === 'only');
    const isConsent = !asks || (requests === 'some' && plan.choice % 4 === 0);
    const givenOn = plan.given === 'leap' ? dayOf('2028-02-29') : d0 + (plan.given ?? 0);
    const day = isConsent ? givenOn : d0 + (plan.request ?? 0);
    const text = (offset: number | null): string =>
      offset === null ? '' : writeDay(day + offset, plan.style);
    const call = pick(rows, plan.near?.call ?? plan.appointment?.call ?? 0);
    const near = plan.near && writeNear(call, plan.near.delta, zone);
    // A register of which no row can be read is another matter: the first one can.
    const isNoDay = index > 0 && plan.choice > 97 && plan.style === 5;
    const isNear = (what: string): boolean => near !== null && plan.near?.what === what && !isNoDay;
    const write = (what: string, on: Day): string =>
      isNoDay ? '31/02/2026' : isNear(what) ? (near ?? '') : writeDay(on, plan.style);
    const withdrawn = plan.near?.what === 'withdrawn' ? (near ?? '') : text(plan.withdrawn);
    // A withdrawn record keeps no appointment: what one would be worth is not said.
    const meets = plan.appointment !== null && withdrawn === '';
    const appointment = meets ? (writeNear(call, plan.appointment?.delta ?? 0, zone) ?? '') : '';
    const isOfCall = call !== undefined && (near !== null || appointment !== '');
    return {
      number: isOfCall ? call.number : writeBare(number, plan.choice),
      given: isConsent && (plan.given !== null || isNear('given')) ? write('given', day) : '',
      request: asks ? write('request', d0 + (plan.request ?? 0)) : '',
      withdrawn,
      expires: asks ? '' : text(plan.expires),
      appointment,
      purpose: plan.purpose,
      slots: slotsOf(isOfCall ? call.number : writeBare(number, plan.choice)),
      proof: plan.proof ? `rec-${plan.choice}` : '',
    };
  });
}
