import { type Day, dayOf, isHoliday, isSunday, lawDay, regimeOf } from './calendar.ts';
import type { Options } from './campaign.ts';
import { type ConsentRecord, isWithdrawn } from './consents.ts';

/** First days on which calls about a thing are banned. */
const BANNED: Record<string, string> = {
  'energy-renovation': '2020-07-26',
  'cpf-training': '2022-12-21',
  'housing-adaptation': '2026-08-11',
};

/** First days on which only messages about a thing are banned, while many believe that calls are. */
const BANNED_ELSEWHERE: Record<string, string> = { 'housing-adaptation': '2025-07-02' };

/** What a day says of the sector: an error where calls are banned, a warning where only other channels are. */
export function banOf(day: Day, { sector, basis, law }: Options): 'error' | 'warning' | null {
  if (basis === 'contract') return null;
  const since = (from: string | undefined): boolean => from !== undefined && lawDay(day, law) >= dayOf(from);
  if (since(BANNED[sector])) return 'error';
  return since(BANNED_ELSEWHERE[sector]) ? 'warning' : null;
}

/** The fifth working day after a request: Saturdays count, Sundays and holidays do not. */
export function lastDayOf(request: Day): Day {
  let day = request;
  for (let left = 5; left > 0; ) {
    day += 1;
    if (!isSunday(day) && !isHoliday(day)) left -= 1;
  }
  return day;
}

/** Records without those that name another purpose: a request is about what was asked. */
export const requestsAbout = (records: ConsentRecord[], purpose: string | null): ConsentRecord[] =>
  records.filter((record) => purpose === null || record.purpose === '' || record.purpose === purpose);

/**
 * Whether somebody's request to be called back is in force on a day. What ends a consent ends it, too.
 *
 * @param noes days of refusals and objections
 */
export function isRequestInForce(
  day: Day,
  noes: Day[],
  records: ConsentRecord[],
  { law, purpose }: Options,
): boolean {
  if (regimeOf(day, law) !== 'opt-in') return false;
  return requestsAbout(records, purpose).some(({ requested }) => {
    if (requested === null || day < requested || day > lastDayOf(requested)) return false;
    return !isWithdrawn(records, requested, day) && !noes.some((no) => requested <= no && no <= day);
  });
}

/** Whether a ban is judged person by person: from the day of the reform on, where a register holds requests. */
export const judgesPersons = (d0: Day, records: ConsentRecord[], { law }: Options): boolean =>
  regimeOf(d0, law) === 'opt-in' && records.some(({ requested }) => requested !== null);
