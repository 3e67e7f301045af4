import { plainLetters } from './plain-letters.ts';

const names: readonly (readonly string[])[] = [
  ['jan', 'january', 'janv', 'janvier'],
  ['feb', 'february', 'fev', 'fevr', 'fevrier'],
  ['mar', 'march', 'mars'],
  ['apr', 'april', 'avr', 'avril'],
  ['may', 'mai'],
  ['jun', 'june', 'juin'],
  ['jul', 'july', 'juil', 'juillet'],
  ['aug', 'august', 'aou', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'decembre'],
];

const months = new Map(names.flatMap((month, i) => month.map((name): [string, number] => [name, i + 1])));

const dayNames: readonly (readonly string[])[] = [
  ['sun', 'sunday', 'dim', 'dimanche'],
  ['mon', 'monday', 'lun', 'lundi'],
  ['tue', 'tues', 'tuesday', 'mar', 'mardi'],
  ['wed', 'weds', 'wednesday', 'mer', 'mercredi'],
  ['thu', 'thur', 'thurs', 'thursday', 'jeu', 'jeudi'],
  ['fri', 'friday', 'ven', 'vendredi'],
  ['sat', 'saturday', 'sam', 'samedi'],
];

const days = new Map(dayNames.flatMap((day, i) => day.map((name): [string, number] => [name, i])));

/** Day of the week of its name or abbreviation in English or French, Sunday is 0; -1: none. */
export function weekdayNamed(text: string): number {
  return days.get(text.toLowerCase()) ?? -1;
}

/** Month of a name or its abbreviation in English or French, with or without accents and a full stop; 0: none. */
export function monthNamed(text: string): number {
  return months.get(plainLetters(text).replaceAll('.', '')) ?? 0;
}
