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

const days = new Set([
  ...[
    'mon',
    'monday',
    'tue',
    'tues',
    'tuesday',
    'wed',
    'weds',
    'wednesday',
    'thu',
    'thur',
    'thurs',
    'thursday',
  ],
  ...['fri', 'friday', 'sat', 'saturday', 'sun', 'sunday'],
  ...['lun', 'lundi', 'mar', 'mardi', 'mer', 'mercredi', 'jeu', 'jeudi', 'ven', 'vendredi', 'sam', 'samedi'],
  ...['dim', 'dimanche'],
]);

/** Whether it is the name of a day of the week or its abbreviation, in English or French. */
export function isDayName(text: string): boolean {
  return days.has(text.toLowerCase());
}

/** Month of a name or its abbreviation in English or French, with or without accents and a full stop; 0: none. */
export function monthNamed(text: string): number {
  const key = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\./gu, '');
  return months.get(key) ?? 0;
}
