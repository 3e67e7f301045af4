import type { Day } from '../model.ts';
import { parseIsoDay } from './days.ts';

/** The date of a moment in Europe/Paris. */
export function dayInParis(moment: Date): Day {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(moment);
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`that day is ${text}`);
  return day;
}
