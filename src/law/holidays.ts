import type { Day, Text } from '../model.ts';
import { dateOf, dayOf } from '../time/days.ts';

/** A holiday: a fixed `month` and `day`, or `fromEaster`, days after Easter Sunday. */
type Holiday = { name: Text } & ({ month: number; day: number } | { fromEaster: number });

const abolition = (en: string, fr: string): Text => ({
  en: `Abolition of slavery in ${en}`,
  fr: `abolition de l’esclavage ${fr}`,
});

const holidays = {
  'new-year': { name: { en: 'New Year’s Day', fr: 'jour de l’An' }, month: 1, day: 1 },
  'easter-monday': { name: { en: 'Easter Monday', fr: 'lundi de Pâques' }, fromEaster: 1 },
  'labour-day': { name: { en: 'Labour Day', fr: 'fête du Travail' }, month: 5, day: 1 },
  'victory-day': { name: { en: 'Victory Day 1945', fr: 'Victoire de 1945' }, month: 5, day: 8 },
  ascension: { name: { en: 'Ascension Day', fr: 'Ascension' }, fromEaster: 39 },
  'whit-monday': { name: { en: 'Whit Monday', fr: 'lundi de Pentecôte' }, fromEaster: 50 },
  'national-day': { name: { en: 'National Day', fr: 'fête nationale' }, month: 7, day: 14 },
  assumption: { name: { en: 'Assumption Day', fr: 'Assomption' }, month: 8, day: 15 },
  'all-saints': { name: { en: 'All Saints’ Day', fr: 'Toussaint' }, month: 11, day: 1 },
  armistice: { name: { en: 'Armistice Day 1918', fr: 'Armistice de 1918' }, month: 11, day: 11 },
  christmas: { name: { en: 'Christmas Day', fr: 'Noël' }, month: 12, day: 25 },
  'good-friday': { name: { en: 'Good Friday', fr: 'vendredi saint' }, fromEaster: -2 },
  'saint-stephen': { name: { en: 'Saint Stephen’s Day', fr: 'Saint-Étienne' }, month: 12, day: 26 },
  'abolition-mayotte': { name: abolition('Mayotte', 'à Mayotte'), month: 4, day: 27 },
  'abolition-martinique': { name: abolition('Martinique', 'en Martinique'), month: 5, day: 22 },
  'abolition-guadeloupe': { name: abolition('Guadeloupe', 'en Guadeloupe'), month: 5, day: 27 },
  'abolition-saint-martin': { name: abolition('Saint-Martin', 'à Saint-Martin'), month: 5, day: 28 },
  'abolition-guyane': { name: abolition('French Guiana', 'en Guyane'), month: 6, day: 10 },
  'abolition-saint-barthelemy': {
    name: abolition('Saint-Barthélemy', 'à Saint-Barthélemy'),
    month: 10,
    day: 9,
  },
  'abolition-reunion': { name: abolition('Réunion', 'à La Réunion'), month: 12, day: 20 },
} satisfies Record<string, Holiday>;

export type HolidayId = keyof typeof holidays;

const table: readonly (readonly [HolidayId, Holiday])[] = idsOf(holidays).map((id) => [id, holidays[id]]);

function idsOf<Id extends string>(record: Record<Id, unknown>): Id[] {
  const isId = (key: string): key is Id => key in record;
  return Object.keys(record).filter(isId);
}

export function isHolidayId(id: string): id is HolidayId {
  return Object.hasOwn(holidays, id);
}

/** What a holiday is called in both languages. */
export function holidayName(id: HolidayId): Text {
  return holidays[id].name;
}

/**
 * The holiday that falls on a day, of those that are asked for.
 *
 * @param ids the holidays that count, such as the eleven of article L3133-1
 * @returns null on any other day
 * @example holidayOn(dayOf(2024, 5, 20), ['whit-monday']) // 'whit-monday'
 */
export function holidayOn(day: Day, ids: readonly HolidayId[]): HolidayId | null {
  const found = holidaysByDay.get(day) ?? learnYear(day);
  return found.find((id) => ids.includes(id)) ?? null;
}

const none: readonly HolidayId[] = [];
/** Every day of the years that were asked for; two holidays may share one: Ascension was on 1 May in 2008. */
const holidaysByDay = new Map<Day, readonly HolidayId[]>();

/** Enters the year of a day into the table. */
function learnYear(day: Day): readonly HolidayId[] {
  const { year } = dateOf(day);
  for (let other = dayOf(year, 1, 1); other < dayOf(year + 1, 1, 1); other += 1)
    holidaysByDay.set(other, none);
  const easter = easterSunday(year);
  for (const [id, rule] of table) {
    const on = 'fromEaster' in rule ? easter + rule.fromEaster : dayOf(year, rule.month, rule.day);
    holidaysByDay.set(on, [...(holidaysByDay.get(on) ?? none), id]);
  }
  return holidaysByDay.get(day) ?? none;
}

/** Easter Sunday of the Gregorian calendar by integer arithmetic (Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const leapYears = Math.floor(yearOfCentury / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return dayOf(year, 3, 22) + epact + toSunday - 7 * late;
}
