import type { CallingDay } from '../../../law/calling-days.ts';
import { holidayName } from '../../../law/holidays.ts';
import type { Day } from '../../../model.ts';
import { areHoursInferred, territories } from '../../../phone/territories.ts';
import type { ClockChange } from '../../../time/clock-changes.ts';
import { dateOf, isoDay, weekday } from '../../../time/days.ts';
import { fixedZone } from '../../../time/zones.ts';
import { weekdays } from '../../../words/weekdays.ts';
import { beside, openPage, paragraph, printed } from '../../terminal/page.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { clockAt, isOneClock, spanAt, withinZone } from './clock.ts';
import type { WindowCalendar } from './model.ts';
import { monthTable } from './month.ts';
import { type WindowPage, windowWords } from './words.ts';

/**
 * Calling windows for a person at a terminal: a small calendar for each month, a row a week, with what is special
 * below it, then what the marks mean.
 *
 * @returns lines with a line end each
 */
export function calendarText(calendar: WindowCalendar, options: TextOptions): string {
  const page = openPage(windowWords, options);
  const oneClock = isOneClock(calendar);
  const lines = [
    ...head(page, calendar, oneClock),
    ...monthsOf(calendar).flatMap((days) => ['', ...month(page, calendar, days, oneClock)]),
    '',
    ...legend(page, calendar),
    ...notes(page, calendar).flatMap((note) => paragraph(page, note)),
  ];
  return printed(lines);
}

function head(page: WindowPage, calendar: WindowCalendar, oneClock: boolean): string[] {
  const { words, lang, paint } = page;
  const { place, zone, centre, days } = calendar;
  const [first, last] = [days.at(0), days.at(-1)].map((day) => isoDay(day?.day ?? 0));
  const title = words.title(place.within[lang], place.id, first ?? '', last ?? '');
  return [
    ...paragraph(page, title).map((line) => paint.bold(line)),
    ...paragraph(page, words.clocks(zone.name, centre.name, oneClock)),
  ];
}

function monthsOf({ days }: WindowCalendar): CallingDay[][] {
  const months = new Map<string, CallingDay[]>();
  for (const day of days) {
    const month = isoDay(day.day).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months.values()];
}

function month(
  page: WindowPage,
  calendar: WindowCalendar,
  days: readonly CallingDay[],
  oneClock: boolean,
): string[] {
  const { voice, paint } = page;
  const [first, last] = [days.at(0)?.day ?? 0, days.at(-1)?.day ?? 0];
  const name = voice
    .date(isoDay(first))
    .replace(/^\S+?\u00a0/, '')
    .replace('\u00a0', ' ');
  const changes = calendar.changes.filter(({ day }) => day >= first && day <= last);
  const specials = [
    ...days.flatMap((day) => holidaySpecials(page, calendar, day)),
    ...changes.map((change) => ({ day: change.day, mark: '  ', text: changeText(page, calendar, change) })),
  ];
  return [
    paint.bold(name),
    ...monthTable(page, calendar, days, oneClock),
    ...specials.sort((a, b) => a.day - b.day).flatMap((special) => specialLines(page, special)),
  ];
}

/** What is special about a day; marked as in the grid. */
interface Special {
  day: Day;
  mark: string;
  text: string;
}

/** `** Mon 20  text`, its further lines below the text. */
function specialLines(page: WindowPage, { day, mark, text }: Special): string[] {
  const name = weekdays[page.lang][weekday(day)]?.slice(0, 3) ?? '';
  const label = ` ${name} ${String(dateOf(day).day).padStart(2)}  `;
  return beside(page, page.paint.yellow(mark) + label, text, mark.length + label.length);
}

function holidaySpecials({ words, lang }: WindowPage, calendar: WindowCalendar, one: CallingDay): Special[] {
  const { day, closed, localHoliday } = one;
  const holiday = closed?.holiday ?? null;
  const mark = closed === null ? '  ' : '**';
  const isLocal = localHoliday !== null && (holiday === localHoliday || closed === null);
  if (isLocal) {
    return [{ day, mark, text: words.localHoliday(holidayName(localHoliday)[lang], calendar.localHolidays) }];
  }
  return holiday === null ? [] : [{ day, mark, text: words.publicHoliday(holidayName(holiday)[lang]) }];
}

function changeText({ words, lang }: WindowPage, calendar: WindowCalendar, change: ClockChange): string {
  const { at, zone, before, after } = change;
  const within = zone.name === calendar.zone.name ? calendar.place.within[lang] : withinZone(zone, lang);
  // The clocks of France change for summer time and for nothing else.
  const season = territories.some((territory) => territory.zone === zone.name);
  return words.clockChange(within, after > before, season, clockAt(at, fixedZone(before)), clockAt(at, zone));
}

/** The marks that occur. */
function legend(page: WindowPage, { days, centre }: WindowCalendar): string[] {
  const { words, lang } = page;
  const spans = days.flatMap(({ day, windows, unrestricted }) =>
    unrestricted ? [] : windows.map((window) => spanAt(window, centre, day)),
  );
  const within = withinZone(centre, lang);
  const marks = [
    days.some(({ closed }) => closed?.reason === 'weekend') ? words.weekendMark : '',
    days.some(({ closed }) => closed?.reason === 'public-holiday') ? words.holidayMark : '',
    spans.some((span) => span.includes('+')) ? words.nextDayMark(within) : '',
    spans.some((span) => span.includes('−')) ? words.dayBeforeMark(within) : '',
  ].filter((mark) => mark !== '');
  if (marks.length === 0) return [];
  return paragraph(page, marks.map((mark) => mark.replaceAll(' ', '\u00a0')).join('  '));
}

function notes({ words, lang }: WindowPage, calendar: WindowCalendar): string[] {
  const { days, lawDay, lawHash, localHolidays, place } = calendar;
  const optIn = days.find(({ regime }) => regime === 'opt-in');
  const consent = optIn?.day === days[0]?.day ? words.consent : words.consentFrom(isoDay(optIn?.day ?? 0));
  const isOpen = ({ closed, localHoliday }: CallingDay) => closed === null && localHoliday !== null;
  return [
    ...(lawDay === null ? [] : [words.simulated(isoDay(lawDay))]),
    ...(days.some(({ unrestricted }) => unrestricted) ? [words.noHours] : []),
    ...(optIn === undefined ? [] : [consent]),
    ...(!localHolidays && days.some(isOpen) ? [words.localOpen] : []),
    ...(areHoursInferred(place.id) ? [words.inferred(place.within[lang])] : []),
    words.scope(lawHash.slice(0, 12)),
  ];
}
