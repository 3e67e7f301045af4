import { type Day, dayOf, firstLawfulDay, isoOf, localIso, regimeOf } from './calendar.ts';
import { type Call, isAttempt, readCalls } from './calls.ts';
import type { Campaign, KeptRow, Options } from './campaign.ts';
import { type ConsentRecord, deciding, firstToLapse, lapseOf, readConsents } from './consents.ts';
import { daysOfNoes } from './endings.ts';
import { readLists } from './lists.ts';
import { personNumbers, usableNumbers } from './persons.ts';
import { placedNumbers } from './places.ts';
import { removedCells } from './removed.ts';
import { bloctelBinds, consentBinds, namesAnother, requestCounts } from './rules.ts';
import { banOf, isRequestInForce } from './sectors.ts';

const FARTHEST = 3000;
const inWindow = (call: Call, d0: Day): boolean => isAttempt(call) && call.day >= d0 - 29 && call.day <= d0;

/** `2024-05-13T10:00:00+02:00` of a local clock, by trying every offset. */
function localInstant(day: Day, hour: number, zone: string): string {
  const date = isoOf(day + Math.floor(hour / 24));
  const wanted = `${date}T${String(hour % 24).padStart(2, '0')}:00:00`;
  const utc = Date.parse(`${wanted}Z`) / 1000;
  for (let quarters = -56; quarters <= 56; quarters += 1) {
    const iso = localIso(utc - quarters * 900, zone);
    if (iso.startsWith(wanted)) return iso;
  }
  throw new Error(`no ${wanted} in ${zone}`);
}

/** One value where all are the same, else all of them. */
const shared = (values: string[]): string =>
  new Set(values).size === 1 ? (values[0] ?? '') : values.join(' ');

/** Whether what was kept on D0 no longer stands on a later day. */
function hasLapsed(day: Day, d0: Day, calls: Call[], records: ConsentRecord[], options: Options): boolean {
  const { law } = options;
  if (regimeOf(day, law) !== regimeOf(d0, law)) return true;
  if (calls.some((call) => call.day === day && ['refused', 'objected'].includes(call.outcome))) return true;
  const bound = regimeOf(d0, law) !== 'before-hours' && options.audience !== 'b2b';
  if (bound && calls.filter((call) => inWindow(call, day)).length >= 4) return true;
  const isRequested = isRequestInForce(day, daysOfNoes(calls), records, options);
  if (banOf(day, options) === 'error' && !isRequested) return true;
  if (!consentBinds(d0, options) || (isRequested && requestCounts(day, options))) return false;
  if (records.some(({ withdrawn }) => withdrawn === day)) return true;
  const last = deciding(records, day);
  if (namesAnother(firstToLapse(last), options.purpose)) return true;
  return options.basis === null && last.length > 0 && day >= lapseOf(last);
}

/** The day after the thirty that an export is good for; it may lie before D0 where that was accepted. */
function scrubDue(campaign: Campaign, d0: Day): Day {
  const { options } = campaign;
  if (regimeOf(d0, options.law) === 'opt-in' || !bloctelBinds(options)) return d0 + FARTHEST;
  const days = readLists(campaign).exports.flatMap(({ day }) => (day === null ? [] : [day + 31]));
  return Math.min(d0 + FARTHEST, ...days);
}

/** The seven cells that `--annotate` puts beside each kept row, worked out day by day. */
export function annotations(campaign: Campaign, kept: KeptRow[]): string[][] {
  const { options, contacts } = campaign;
  const { law, audience } = options;
  const d0 = firstLawfulDay(dayOf(options.start), law, audience);
  const { calls } = readCalls(campaign);
  const records = readConsents(campaign);
  const placed = placedNumbers(campaign);
  const persons = personNumbers(contacts, options.policy.switchboardRows ?? 10);
  const free = audience === 'b2b' || regimeOf(d0, law) === 'before-hours';
  const removed = removedCells(campaign, kept);
  return kept.map(({ index, cells }, row) => {
    const person = persons[index] ?? new Set();
    const own = calls.filter(({ e164 }) => person.has(e164));
    const given = records.filter(({ e164 }) => person.has(e164));
    const numbers = usableNumbers(cells, contacts.phoneColumns).map(({ e164 }) => placed(`+${e164}`));
    const scrub = scrubDue(campaign, d0);
    let until = Math.min(d0 + 1, scrub);
    while (until < scrub && !hasLapsed(until, d0, own, given, options)) until += 1;
    const windows = numbers.map((number) => {
      const [from, to] = free ? [0, 24] : [10, 13];
      return `${localInstant(d0, from, number.zone)}/${localInstant(d0, to, number.zone)}`;
    });
    return [
      numbers.map(({ e164 }) => `+${e164}`).join(' '),
      shared(numbers.map(({ place }) => place)),
      shared(numbers.map(({ zone }) => zone)),
      free ? '' : String(4 - own.filter((call) => inWindow(call, d0)).length),
      until === d0 + FARTHEST ? '' : isoOf(until),
      shared(windows),
      removed[row] ?? '',
    ];
  });
}
