import { type Day, dayOf, lawDay, regimeOf } from './calendar.ts';
import type { Call } from './calls.ts';
import type { Options } from './campaign.ts';
import { type ConsentRecord, deciding, isWithdrawn, lapseOf } from './consents.ts';
import { isRequestInForce } from './sectors.ts';

const FIRST_DAY = dayOf('2022-04-01');

export const isNo = ({ outcome }: Call): boolean => outcome === 'refused' || outcome === 'objected';
export const daysOfNoes = (calls: Call[]): Day[] => calls.filter(isNo).map(({ day }) => day);

/** Whether a consent was in force on a day; the limit of a year came with the duty to ask. */
function isConsentInForce(day: Day, noes: Day[], records: ConsentRecord[], options: Options): boolean {
  const last = deciding(records, day);
  const given = last[0]?.given ?? null;
  if (given === null || isWithdrawn(records, given, day) || noes.some((no) => no >= given)) return false;
  if (regimeOf(day, options.law) === 'opt-in' || options.dialing === 'machine') return day < lapseOf(last);
  return last.every(({ expires }) => expires === null || day < expires);
}

/**
 * Whether a call ended with words that bar every later one: "never call again", or in insurance a refusal of a call
 * that nobody had asked for (C. assur. L112-2-2).
 *
 * @param earlier calls before it, of the same number or person as the records
 */
function endsContact(call: Call, earlier: Call[], records: ConsentRecord[], options: Options): boolean {
  if (call.outcome === 'objected') return true;
  if (call.outcome !== 'refused' || options.sector !== 'insurance' || options.basis === 'contract')
    return false;
  if (lawDay(call.day, options.law) < FIRST_DAY) return false;
  const noes = daysOfNoes(earlier);
  const inForce = [isConsentInForce, isRequestInForce];
  return !inForce.some((isInForce) => isInForce(call.day, noes, records, options));
}

/** Whether somebody has ended all contact in one of these calls, and given no consent with proof on a later day up to `day`. */
export function isContactEnded(day: Day, calls: Call[], records: ConsentRecord[], options: Options): boolean {
  return calls.some((call, index) => {
    if (call.day > day || !endsContact(call, calls.slice(0, index), records, options)) return false;
    return !records.some(({ given, proof }) => proof && given !== null && call.day < given && given <= day);
  });
}
