import type { Distribution } from '../../../report/model.ts';
import { parseIsoDay, weekday } from '../../../time/days.ts';
import { paragraph, section } from '../../terminal/page.ts';
import type { SummaryPage } from './page.ts';

const shown = 3;

interface Spot {
  name: string;
  calls: number;
  violating: number;
}

/** The days and the hours of the week in which most calls broke a rule. */
export function worstTimes(page: SummaryPage): string[] {
  const { report, words } = page;
  if (report.on !== 'calls' || report.distribution === null) return [];
  const days = worst(daysOf(page, report.distribution));
  const hours = worst(hoursOf(page, report.distribution));
  return section(page, words.when, [
    ...line(page, words.worstDays, days),
    ...line(page, words.worstHours, hours),
  ]);
}

function line(page: SummaryPage, title: string, spots: readonly Spot[]): string[] {
  if (spots.length === 0) return [];
  const list = spots.map(({ name, calls, violating }) => page.words.spot(name, violating, calls));
  return paragraph(page, `${title}${page.voice.colon}${list.join(', ')}`, 2);
}

/** Those with most violations, of equals those with fewest calls beside them. */
function worst(spots: readonly Spot[]): Spot[] {
  return spots
    .filter(({ violating }) => violating > 0)
    .sort((a, b) => b.violating - a.violating || a.calls - b.calls)
    .slice(0, shown);
}

function daysOf({ words }: SummaryPage, { days }: Distribution): Spot[] {
  return days.map(({ date, calls, violating }) => {
    const day = parseIsoDay(date);
    return { name: words.dayInWeek(day === null ? 0 : weekday(day), date), calls, violating };
  });
}

function hoursOf({ words }: SummaryPage, { hours, violatingHours }: Distribution): Spot[] {
  return hours.flatMap((row, of) =>
    row.map((calls, hour) => ({
      name: words.hourOfWeek(of, hour),
      calls,
      violating: violatingHours[of]?.[hour] ?? 0,
    })),
  );
}
