import { asWholeNumber } from '../cli/options/values/number.ts';
import { InputError } from '../errors.ts';
import type { Day, Instant } from '../model.ts';
import type { Zone } from '../time/zones.ts';
import type { CheckOptions } from './model.ts';
import { dayGiven } from './settings.ts';

/** @throws InputError for what is no number, or cut short, quoted as typed */
export function wholeNumber(typed: string): string {
  try {
    return asWholeNumber({ text: typed, at: { flag: '' }, fields: {} });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // How to go on is told to those who type commands.
    const { remedy: _, ...detail } = error.detail;
    throw new InputError(detail);
  }
}

/**
 * The moment of a call, and its day in the place called.
 *
 * @returns an instant of null where a day alone is asked about
 * @throws InputError for what is no moment or day, and for both
 */
export function askedMoment(
  { at, day }: Pick<CheckOptions, 'at' | 'day'>,
  zone: Zone,
  today: Day,
): { day: Day; instant: Instant | null } {
  if (day !== undefined && at !== undefined) throw dayAndMoment;
  if (day !== undefined) return { day: dayGiven('day', day, today), instant: null };
  const instant = Math.floor((at ?? new Date()).getTime() / 1000);
  if (!(instant >= first && instant < last)) throw noMoment;
  return { day: zone.dayAt(instant), instant };
}

const [first, last] = [Date.UTC(1990, 0, 2) / 1000, Date.UTC(2100, 0, 1) / 1000];

const dayAndMoment = new InputError({
  code: 'library/day-and-moment',
  problem: { en: 'at and day are both given', fr: 'at et day sont tous deux donnés' },
  expected: { en: 'one of the two', fr: 'l’un des deux' },
});
const noMoment = new InputError({
  code: 'library/no-moment',
  problem: { en: 'at: this is no moment of a call', fr: 'at\u00a0: ce n’est pas le moment d’un appel' },
  expected: { en: 'a Date of 1990 to 2099', fr: 'une Date de 1990 à 2099' },
});
