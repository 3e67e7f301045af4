import { plainLetters } from './plain-letters.ts';

/** Hours of some days of the week. */
export interface AgreedHours {
  /** Bit 0: Monday. */
  days: number;
  /** Seconds of the day; `to` is outside. */
  from: number;
  to: number;
}

const everyDay = 127;
const midnight = 86_400;
const dayNames = [
  ['lun', 'lundi', 'lundis', 'mon', 'monday', 'mondays'],
  ['mar', 'mardi', 'mardis', 'tue', 'tues', 'tuesday', 'tuesdays'],
  ['mer', 'mercredi', 'mercredis', 'wed', 'wednesday', 'wednesdays'],
  ['jeu', 'jeudi', 'jeudis', 'thu', 'thur', 'thurs', 'thursday', 'thursdays'],
  ['ven', 'vendredi', 'vendredis', 'fri', 'friday', 'fridays'],
  ['sam', 'samedi', 'samedis', 'sat', 'saturday', 'saturdays'],
  ['dim', 'dimanche', 'dimanches', 'sun', 'sunday', 'sundays'],
];
const indexOfDay = new Map(
  dayNames.flatMap((names, day) => names.map((name): [string, number] => [name, day])),
);
const groups = new Map([
  ['semaine', 31],
  ['weekdays', 31],
  ['weekday', 31],
  ['ouvres', 31],
  ['weekend', 96],
  ['weekends', 96],
  ['daily', everyDay],
  ['everyday', everyDay],
]);
const to = new Set(['-', 'a', 'au', 'to', 'until', 'till']);
const filler = new Set(
  'du de des d le les la from between entre on in the en of jours jour days day tous et and puis then , ; / | + & \n . : ( )'.split(
    ' ',
  ),
);
const anyTime = new Set([
  'indifferent',
  'any time',
  'anytime',
  'toute la journee',
  'a toute heure',
  'sans restriction',
  'no preference',
  'aucune restriction',
]);
const parts = /\d{1,2}(?:(?: ?(?:h|:|heures?) ?)(?:\d\d)?)?(?: ?[ap]\.?m\b\.?)?|[a-z]+\.?|\S/g;
const clock = /^(\d{1,2})(?: ?(?:h|:|heures?) ?(\d\d)?)?(?: ?([ap])\.?m\.?)?$/;

/**
 * The hours and weekdays that somebody stated: `lundi-vendredi 18h-20h`, `Mon-Fri 6pm-8pm`, `14:00-18:00`, `samedi`.
 *
 * @returns none where any time will do; null for what cannot be read
 */
export function readSlots(text: string): AgreedHours[] | null {
  const plain = plainText(text);
  if (anyTime.has(plain)) return [];
  return new SlotText(plain.match(parts) ?? []).read();
}

function plainText(text: string): string {
  return plainLetters(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/week[- ]?end/g, 'weekend')
    .replace(/every day|tous les jours|7j ?\/ ?7|7 ?jours(?: sur |\/)7/g, 'everyday')
    .replace(/\s+/g, ' ')
    .trim();
}

class SlotText {
  private readonly words: readonly string[];
  private at = 0;
  private days = 0;
  private hasHours = false;
  private readonly slots: AgreedHours[] = [];

  constructor(words: readonly string[]) {
    this.words = words.map((word) => (word.length > 1 && /^[a-z]/.test(word) ? word.replace('.', '') : word));
  }

  read(): AgreedHours[] | null {
    while (this.at < this.words.length) {
      const word = this.words[this.at] ?? '';
      if (!(this.day(word) || this.hours(word) || this.skip(word))) return null;
    }
    this.closeDays();
    return this.slots.length === 0 ? null : this.slots;
  }

  private closeDays(): void {
    if (this.days !== 0 && !this.hasHours) this.slots.push({ days: this.days, from: 0, to: midnight });
  }

  private day(word: string): boolean {
    const first = indexOfDay.get(word);
    const group = groups.get(word);
    if (first === undefined && group === undefined) return false;
    if (this.hasHours) this.days = 0;
    this.hasHours = false;
    this.at++;
    this.days |= group ?? this.rangeOfDays(first ?? 0);
    return true;
  }

  private rangeOfDays(first: number): number {
    const last = to.has(this.words[this.at] ?? '')
      ? indexOfDay.get(this.words[this.at + 1] ?? '')
      : undefined;
    if (last === undefined) return 1 << first;
    this.at += 2;
    let days = 0;
    for (let day = first; ; day = (day + 1) % 7) {
      days |= 1 << day;
      if (day === last) return days;
    }
  }

  private hours(word: string): boolean {
    const first = clock.exec(word);
    if (first === null) return false;
    const between = this.words[this.at - 1] === 'entre' || this.words[this.at - 1] === 'between';
    const mark = this.words[this.at + 1] ?? '';
    const last = clock.exec(this.words[this.at + 2] ?? '');
    if (last === null || !(to.has(mark) || (between && (mark === 'et' || mark === 'and')))) return false;
    const end = secondsOf(last, undefined);
    const start = secondsOf(first, last[3]);
    if (!(start < end)) return false;
    this.slots.push({ days: this.days === 0 ? everyDay : this.days, from: start, to: end });
    this.hasHours = true;
    this.at += 3;
    return true;
  }

  private skip(word: string): boolean {
    if (!filler.has(word) && !(word === '-' && this.at > 0)) return false;
    this.at++;
    return true;
  }
}

/** Seconds of the day; NaN for no time of a day. */
function secondsOf([, hour, minute = '0', half]: RegExpExecArray, halfOfEnd: string | undefined): number {
  const hours = Number(hour);
  const said = half ?? (hours < 12 ? halfOfEnd : undefined);
  if (half !== undefined && (hours < 1 || hours > 12)) return Number.NaN;
  const full = said === undefined ? hours : (hours % 12) + (said === 'p' ? 12 : 0);
  const seconds = full * 3600 + Number(minute) * 60;
  return seconds <= midnight && Number(minute) < 60 ? seconds : Number.NaN;
}
