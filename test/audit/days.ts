import type { Day } from '../../src/model.ts';
import { parseIsoDay } from '../../src/time/days.ts';

/** An ISO day as a day number; the text has to be one. */
export function dayNamed(text: string): Day {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}
