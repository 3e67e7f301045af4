import { type Day, dayIn, readMoment, yearsOn } from './calendar.ts';
import type { Campaign, ConsentRow, ContactList } from './campaign.ts';
import { usableNumbers } from './persons.ts';
import { placedNumbers } from './places.ts';

/** A consent record with its days on the calendar of the number. */
export interface ConsentRecord {
  e164: string;
  given: Day | null;
  /** Seconds since the epoch; null where the register has a day only. */
  givenAt: number | null;
  withdrawn: Day | null;
  withdrawnAt: number | null;
  expires: Day | null;
  /** Seconds since the epoch. */
  appointment: number | null;
  /** Day and, where it is known, instant of having asked to be called back. */
  requested: Day | null;
  requestedAt: number | null;
  /** Weekdays (1: Monday) and seconds of the day between which calls were agreed on; null: any. */
  slots: { days: number[]; from: number; to: number } | null;
  purpose: string;
  proof: boolean;
  /** Whether its number or one of its dates cannot be read; then it gives nothing. */
  unreadable: boolean;
}

/** What the hours mean that generated registers write. */
export const SLOTS: Readonly<Record<string, NonNullable<ConsentRecord['slots']>>> = {
  'lundi-mercredi 18h-20h': { days: [1, 2, 3], from: 18 * 3600, to: 20 * 3600 },
  '10:00-12:30': { days: [1, 2, 3, 4, 5, 6, 7], from: 10 * 3600, to: 12.5 * 3600 },
  'jeudi, vendredi': { days: [4, 5], from: 0, to: 24 * 3600 },
};

/** Whether a file has consents at all, be it the contact list. */
export const hasConsents = ({ consents, contacts }: Campaign): boolean =>
  consents !== null || contacts.consents !== null;

/** The consents that stand in the contact list, one for each number of a row that says anything. */
function listConsents({ consents, phoneColumns, rows }: ContactList): ConsentRow[] {
  if (consents === null) return [];
  const nothing = { expires: '', appointment: '', request: '', slots: '', purpose: '', proof: '' };
  return rows.flatMap(({ cells }) => {
    const [given = '', withdrawn = ''] = [cells[consents.given], cells[consents.withdrawn]];
    if (given + withdrawn === '') return [];
    const numbers = usableNumbers(cells, phoneColumns);
    return numbers.map(({ e164 }) => ({ ...nothing, number: `+${e164}`, given, withdrawn }));
  });
}

/** Reads the register, and what the list has of one. A moment without an offset is on the clock of Paris. */
export function readConsents(campaign: Campaign): ConsentRecord[] {
  const readNumber = placedNumbers(campaign);
  return [...(campaign.consents ?? []), ...listConsents(campaign.contacts)].map((row) => {
    const number = readNumber(row.number);
    const day = (text: string): Day | null => dayIn(readMoment(text, 'Europe/Paris'), number.zone);
    const isDate = (text: string): boolean => text.trim() === '' || day(text) !== null;
    const dates = [row.given, row.withdrawn, row.expires, row.appointment, row.request];
    const unreadable = number.e164 === '' || !dates.every(isDate);
    const [given, request] = unreadable ? ['', ''] : [row.given, row.request];
    return {
      e164: number.e164,
      unreadable,
      given: day(given),
      givenAt: readMoment(given, 'Europe/Paris').instant,
      withdrawn: day(row.withdrawn),
      withdrawnAt: readMoment(row.withdrawn, 'Europe/Paris').instant,
      expires: day(row.expires),
      appointment: unreadable ? null : readMoment(row.appointment, 'Europe/Paris').instant,
      requested: day(request),
      requestedAt: readMoment(request, 'Europe/Paris').instant,
      slots: SLOTS[row.slots] ?? null,
      purpose: row.purpose.trim(),
      proof: row.proof.trim() !== '',
    };
  });
}

/** The records given on the latest day of giving up to `day`: they decide. */
export function deciding(records: ConsentRecord[], day: Day): ConsentRecord[] {
  const known = records.filter(({ given }) => given !== null && given <= day);
  const latest = Math.max(...known.map(({ given }) => given ?? Number.NEGATIVE_INFINITY));
  return known.filter(({ given }) => given === latest);
}

/** The first day on which deciding records no longer hold: the earliest of one year on and their own expiry. */
export function lapseOf(records: ConsentRecord[]): Day {
  const days = records.flatMap(({ given, expires }) => [
    given === null ? Number.POSITIVE_INFINITY : yearsOn(given, 1),
    expires ?? Number.POSITIVE_INFINITY,
  ]);
  return Math.min(...days);
}

/** Of deciding records, those that lapse first: of several, the earliest lapse decides. */
export function firstToLapse(records: ConsentRecord[]): ConsentRecord[] {
  const lapse = lapseOf(records);
  return records.filter((record) => lapseOf([record]) === lapse);
}

/** Whether a withdrawal in any record falls on a day from `from` to `day`. */
export function isWithdrawn(records: ConsentRecord[], from: Day, day: Day): boolean {
  return records.some(({ withdrawn }) => withdrawn !== null && from <= withdrawn && withdrawn <= day);
}
