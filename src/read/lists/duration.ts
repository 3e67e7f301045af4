import { fold } from '../../formats/lexicon/words.ts';
import { dateOf, dayOf } from '../../time/days.ts';
import type { Moment } from '../../time/moment.ts';

const DAY = 86_400;
const written = /^(\d{1,4}) ?(j|jours?|d|days?|semaines?|weeks?|mois|months?|ans?|annees?|y|years?)$/;

/** Whether a text says how long something holds: `6 mois`, `1 an`, `90 days`. */
export function isDuration(text: string): boolean {
  return written.test(fold(text));
}

/** The moment so long after another one; a month's missing day runs on into the next month. */
export function momentAfter(start: Moment, duration: string): Moment {
  const [, count = '0', unit = ''] = written.exec(fold(duration)) ?? [];
  const day = Math.floor(start.local / DAY);
  const end = /^[jd]/.test(unit)
    ? day + Number(count)
    : /^[sw]/.test(unit)
      ? day + 7 * Number(count)
      : monthsAfter(day, Number(count) * (unit.startsWith('m') ? 1 : 12));
  return { ...start, local: start.local + (end - day) * DAY };
}

function monthsAfter(start: number, months: number): number {
  const { year, month, day } = dateOf(start);
  const all = year * 12 + month - 1 + months;
  return dayOf(Math.floor(all / 12), (all % 12) + 1, day);
}
