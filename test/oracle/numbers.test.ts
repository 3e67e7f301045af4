import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { dayOf, isHoliday, isoOf, readMoment, yearsOn } from './calendar.ts';
import { readCell, readNumber, removeParts } from './numbers.ts';

const written: [string, string][] = [
  ['06 12 34 56 78', '33612345678 FR'],
  ['06/12/34/56/78', '33612345678 FR'],
  ['+33 (0)6 12 34 56 78', '33612345678 FR'],
  ['0033612345678', '33612345678 FR'],
  ['33612345678', '33612345678 FR'],
  ['tel:+33612345678', '33612345678 FR'],
  ['Tél. : 06.12.34.56.78', '33612345678 FR'],
  ["'0612345678", '33612345678 FR'],
  ['(06) 12 34 56 78', '33612345678 FR'],
  ['\u202a06 12 34 56 78\u202c', '33612345678 FR'],
  ['０６１２３４５６７８', '33612345678 FR'],
  ['612345678', '33612345678 FR'],
  ['612345678.0', '33612345678 FR'],
  ['6,12345678E+08', '33612345678 FR'],
  ['6,12346E+08', 'invalid'],
  ['055573016', 'invalid'],
  ['06123456789', 'invalid'],
  ['0692123456', '262692123456 RE'],
  ['+33 692 12 34 56', '262692123456 RE'],
  ['262692123456', '262692123456 RE'],
  ['0639012345', '262639012345 YT'],
  ['0508412233', '508412233 PM'],
  ['+508 41 22 33', '508412233 PM'],
  ['0901512345', '33901512345 GP'],
  ['+687 26 12 34', '687261234 NC'],
  ['+44 20 7946 0958', 'foreign'],
  ['3975', 'not-callable'],
  ['0 800 08 33 46', 'not-callable'],
  ['118 218', 'not-callable'],
  ['07 00 51 23 45', 'not-callable'],
  ['REJETE PAR BLOCTEL', 'invalid'],
];

test.each(written)('%s is read', (text, wanted) => {
  const { kind, e164, territory } = readNumber(text);
  expect(kind === 'usable' ? `${e164} ${territory}` : kind).toBe(wanted);
});

const cells: [string, number][] = [
  ['0612345678 / 0145123456', 2],
  ['06/12/34/56/78', 1],
  ['06/12/34/56/78 ou 01/45/12/34/56', 2],
  ['0612345678\n0145123456|0692123456', 3],
  ['0612345678 ; 12', 1],
  ['  ', 0],
];

test.each(cells)('%j holds its numbers', (cell, count) => {
  expect(readCell(cell).parts).toHaveLength(count);
});

test('a removed number takes one separator along', () => {
  const without = (text: string) =>
    removeParts('0612345678 / 0145123456 / 0692123456', (p) => p.text === text);
  expect(without('0612345678')).toBe('0145123456 / 0692123456');
  expect(without('0145123456')).toBe('0612345678 / 0692123456');
  expect(without('0692123456')).toBe('0612345678 / 0145123456');
});

test('the eleven holidays are those of a calendar library', () => {
  const library = new Holidays('FR');
  for (let year = 2022; year <= 2031; year += 1) {
    const theirs = library.getHolidays(year).filter(({ type }) => type === 'public');
    const days = new Set(theirs.map(({ date }) => date.slice(0, 10)));
    const first = dayOf(`${year}-01-01`);
    const ours = Array.from({ length: 366 }, (_, index) => first + index)
      .filter(isHoliday)
      .map(isoOf);
    expect(ours.filter((iso) => iso.startsWith(String(year)))).toEqual([...days].sort());
  }
});

test('dates as people write them', () => {
  expect(readMoment('01/09/2026', 'Europe/Paris').day).toBe(dayOf('2026-09-01'));
  expect(readMoment('31/02/2026', 'Europe/Paris')).toEqual({ day: null, instant: null });
  expect(readMoment('2024-05-06 12:00:00', 'Indian/Reunion').instant).toBe(
    Date.parse('2024-05-06T08:00:00Z') / 1000,
  );
  expect(isoOf(yearsOn(dayOf('2028-02-29'), 1))).toBe('2029-03-01');
});
