import { holidayName } from '../../../law/holidays.ts';
import type { Instant } from '../../../model.ts';
import { isoDay, weekday } from '../../../time/days.ts';
import { isoInstant, type Zone } from '../../../time/zones.ts';
import { weekdays } from '../../../words/weekdays.ts';
import { openPage, paragraph, printed } from '../../terminal/page.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { clockAt, withinZone } from './clock.ts';
import type { WindowNow } from './model.ts';
import { type WindowPage, windowWords } from './words.ts';

/** "May I call now?" answered in a few lines, for a person. */
export function nowText(now: WindowNow, options: TextOptions): string {
  const page = openPage(windowWords, options);
  const { words, paint } = page;
  const { answer, lawDay, lawHash } = now;
  const lines = [
    sentences(page, now).join(' '),
    ...(lawDay === null ? [] : [words.simulated(isoDay(lawDay))]),
    ...(answer.today.regime === 'opt-in' ? [words.consent] : []),
    words.scope(lawHash.slice(0, 12)),
  ].flatMap((text) => paragraph(page, text));
  const [first = '', ...rest] = lines;
  const color = answer.lawful ? paint.green.bold : paint.red.bold;
  return printed([color(first), ...rest]);
}

function sentences(page: WindowPage, now: WindowNow): string[] {
  const { words, lang } = page;
  const { answer, place, zone } = now;
  const day = weekdayOf(page, answer.at, zone);
  const iso = isoInstant(answer.at, zone).slice(0, 10);
  const itIs = words.itIs(
    day,
    iso,
    clockAt(answer.at, zone),
    place.within[lang],
    centreTime(page, now, answer.at),
  );
  return [answer.lawful ? words.yes : refusal(page, now), itIs, next(page, now)];
}

function refusal({ words, lang }: WindowPage, { answer }: WindowNow): string {
  const { closed } = answer.today;
  if (closed === null) return words.no.hours;
  return closed.holiday === null ? words.no.weekend : words.no.holiday(holidayName(closed.holiday)[lang]);
}

/** Until or from when. */
function next(page: WindowPage, now: WindowNow): string {
  const { words } = page;
  const { lawful, until, from } = now.answer;
  const at = lawful ? until : from;
  if (at === null) return lawful ? words.always : words.never;
  const say = lawful ? words.before : words.again;
  return say(dayUnlessToday(page, now, at), clockAt(at, now.zone), centreTime(page, now, at));
}

function dayUnlessToday(page: WindowPage, { zone, answer }: WindowNow, at: Instant): string {
  if (zone.dayAt(at) === answer.today.day) return '';
  return `${weekdayOf(page, at, zone)} ${page.voice.date(isoDay(zone.dayAt(at)))}`;
}

function weekdayOf({ lang }: WindowPage, at: Instant, zone: Zone): string {
  return weekdays[lang][weekday(zone.dayAt(at))] ?? '';
}

/** `08:00 in Paris`, with the day where it is another there; empty where both clocks show the same. */
function centreTime(page: WindowPage, { zone, centre }: WindowNow, at: Instant): string {
  if (zone.offsetAt(at) === centre.offsetAt(at)) return '';
  const day = zone.dayAt(at) === centre.dayAt(at) ? '' : `${weekdayOf(page, at, centre)} `;
  return `${day}${clockAt(at, centre)} ${withinZone(centre, page.lang)}`;
}
