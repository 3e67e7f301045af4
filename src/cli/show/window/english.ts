import { dateInWords } from '../../../words/voice.ts';

/** What the calendar of calling windows says, in one language; days come as ISO text. */
export interface WindowWords {
  /** Monday first. */
  weekdays: readonly string[];
  day(iso: string): string;
  title(within: string, id: string, from: string, to: string): string;
  clocks(zone: string, centre: string, alike: boolean): string;
  anyHour: string;
  publicHoliday(name: string): string;
  localHoliday(name: string, bars: boolean): string;
  /** `season` where the change is known to be that of summer time. */
  clockChange(within: string, forward: boolean, season: boolean, before: string, after: string): string;
  weekendMark: string;
  holidayMark: string;
  nextDayMark(within: string): string;
  dayBeforeMark(within: string): string;
  simulated(day: string): string;
  noHours: string;
  consent: string;
  consentFrom(day: string): string;
  localOpen: string;
  scope(hash: string): string;
  yes: string;
  no: { weekend: string; hours: string; holiday(name: string): string };
  itIs(weekday: string, day: string, time: string, within: string, centre: string): string;
  before(day: string, time: string, centre: string): string;
  always: string;
  again(day: string, time: string, centre: string): string;
  never: string;
  /** Summary and description of an event in a calendar file. */
  open(within: string, span: string): string;
  equals(span: string, within: string, other: string, centre: string): string;
  closed(within: string, holiday: string): string;
  nothing(within: string): string;
  calendar(within: string): string;
}

const date = (iso: string) => dateInWords(iso, 'en');

export const english: WindowWords = {
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  day: date,
  title: (within, id, from, to) =>
    `Calling windows ${within} (${id}), ${from === to ? '' : `${date(from)} to `}${date(to)}`,
  clocks: (zone, centre, alike) =>
    zone === centre
      ? `Clock: ${zone}, there and in the call centre.`
      : `Clock there: ${zone}. Clock of the call centre: ${centre}${alike ? ', which shows the same' : ''}.`,
  anyHour: 'any hour',
  publicHoliday: (name) => `public holiday: ${name}`,
  localHoliday: (name, bars) =>
    bars ? `local holiday: ${name}` : `local holiday, open to calls by law: ${name}`,
  clockChange: (within, forward, season, before, after) => {
    const said = season
      ? `summer time ${forward ? 'begins' : 'ends'}`
      : `clocks go ${forward ? 'forward' : 'back'}`;
    return `${said} ${within}: ${before} becomes ${after}`;
  },
  weekendMark: '-- weekend',
  holidayMark: '** public holiday',
  nextDayMark: (within) => `+1 the next day ${within}`,
  dayBeforeMark: (within) => `−1 the day before ${within}`,
  simulated: (day) => `Simulation: every day is judged under the law of ${date(day)}.`,
  noHours: 'Any hour: the law of that day sets neither days nor hours.',
  consent: 'Calls need prior consent as well.',
  consentFrom: (day) => `From ${date(day)} on, calls need prior consent as well.`,
  localOpen: '--local-holidays closes local holidays, too.',
  scope: (hash) =>
    `Days and hours only (C. conso. D223-9, C. trav. L3133-1; law data ${hash}): opposition, consent, refusals and frequency are checked by clean. This is not legal advice.`,
  yes: 'Yes.',
  no: {
    weekend: 'No: weekend.',
    hours: 'No: outside the lawful hours.',
    holiday: (name) => `No: public holiday, ${name}.`,
  },
  itIs: (weekday, day, time, within, centre) =>
    `It is ${weekday} ${date(day)}, ${time} ${within}${aside(centre)}.`,
  before: (day, time, centre) =>
    `Calls may start before ${time}${day === '' ? '' : ` on ${day}`}${aside(centre)}.`,
  always: 'No law sets an end to that.',
  again: (day, time, centre) =>
    `Calls may start again ${day === '' ? '' : `on ${day} `}at ${time}${aside(centre)}.`,
  never: 'They may not start within a year.',
  open: (within, span) => `Calls ${within}: ${span} there`,
  equals: (span, within, other, centre) => `${span} ${within} = ${other} ${centre}`,
  closed: (within, holiday) => `No calls ${within}: ${holiday}`,
  nothing: (within) => `No calls ${within}: weekend`,
  calendar: (within) => `Calling windows ${within}`,
};

function aside(text: string): string {
  return text === '' ? '' : ` (${text})`;
}
