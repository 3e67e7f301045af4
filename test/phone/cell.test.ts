import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell } from '../../src/phone/cell.ts';
import { PhoneKind } from '../../src/phone/number.ts';
import { dose } from '../dose.ts';

const names = ['usable', 'invalid', 'not callable', 'foreign'];

/** Each number as its kind and its text in the cell. */
function pieces(cell: string): string[] {
  return readCell(cell).map(({ kind, start, end }) => `${names[kind]}: ${cell.slice(start, end)}`);
}

describe('one number', () => {
  test.each([
    ['  06 12 34 56 78 ', 'usable: 06 12 34 56 78'],
    ['06/12/34/56/78', 'usable: 06/12/34/56/78'],
    ['06 12/34/56 78', 'usable: 06 12/34/56 78'],
    ['+33/6/12/34/56/78', 'usable: +33/6/12/34/56/78'],
    ['0/6/1/2/3/4/5/6/7/8', 'usable: 0/6/1/2/3/4/5/6/7/8'],
    ['０６／１２／３４／５６／７８', 'usable: ０６／１２／３４／５６／７８'],
    [" 'Tél. : 06 12 34 56 78 ", "usable: 'Tél. : 06 12 34 56 78"],
    ['Tél. :\n06 12 34 56 78', 'usable: Tél. :\n06 12 34 56 78'],
    ['6,12345678E+08', 'usable: 6,12345678E+08'],
    ['\u202a06 12 34 56 78\u202c', 'usable: \u202a06 12 34 56 78\u202c'],
    ['06 12 34 56 78 /', 'usable: 06 12 34 56 78'],
    ['; 06 12 34 56 78 ; \u200e;', 'usable: 06 12 34 56 78'],
    ['+32 470 12 34 56', 'foreign: +32 470 12 34 56'],
    ['0 800 08 33 46', 'not callable: 0 800 08 33 46'],
    ['3975', 'not callable: 3975'],
  ])('%j', (cell, piece) => {
    expect(pieces(cell)).toEqual([piece]);
  });
});

describe('several numbers', () => {
  const a = '06 12 34 56 78';
  const b = '01 42 34 56 78';
  test.each([
    '/',
    ' / ',
    ';',
    '; ',
    ',',
    ' | ',
    '|',
    '\n',
    '\r\n',
    '\r',
    ' ou ',
    ' OU ',
    'ou',
    '／',
    '//',
    ' ::: ',
    ':::',
    ' - ',
    ' – ',
    ' — ',
    ' -- ',
    '\u00a0- ',
    ' et ',
    ' and ',
    ' or ',
    ' & ',
    ' • ',
    '<br>',
    '<br />',
  ])('separated by %j', (separator) => {
    expect(pieces(a + separator + b)).toEqual([`usable: ${a}`, `usable: ${b}`]);
  });

  test.each([
    ['06/12/34/56/78/01/42/34/56/78', ['usable: 06/12/34/56/78', 'usable: 01/42/34/56/78']],
    ['6,12345678E+08, 1,42345678E+08', ['usable: 6,12345678E+08', 'usable: 1,42345678E+08']],
    [`${a} et ${b} ou 07 56 98 76 54`, [`usable: ${a}`, `usable: ${b}`, 'usable: 07 56 98 76 54']],
    [
      '06 - 12 - 34 - 56 - 78 - 01 - 42 - 34 - 56 - 78',
      ['usable: 06 - 12 - 34 - 56 - 78', 'usable: 01 - 42 - 34 - 56 - 78'],
    ],
    [`${a} (perso) / ${b} (bureau, le matin)`, [`usable: ${a} (perso)`, `usable: ${b} (bureau, le matin)`]],
    [`T: +33 1 42 34 56 78 M: ${a}`, ['usable: T: +33 1 42 34 56 78', `usable: M: ${a}`]],
    [`Tél. 1 : ${b} Tél. 2 : ${a}`, [`usable: Tél. 1 : ${b}`, `usable: Tél. 2 : ${a}`]],
    [`${b}, poste 12 / ${a}`, [`usable: ${b}, poste 12`, `usable: ${a}`]],
    [`="${a} / ${b}"`, [`usable: ${a}`, `usable: ${b}`]],
    [`${a} / 3975`, [`usable: ${a}`, 'not callable: 3975']],
    [`${a} / +32 470 12 34 56 ; 15`, [`usable: ${a}`, 'foreign: +32 470 12 34 56', 'not callable: 15']],
    [`Port. : ${a}\nFixe : ${b}`, [`usable: Port. : ${a}`, `usable: Fixe : ${b}`]],
    [`'${a} / ’${b}`, [`usable: '${a}`, `usable: ’${b}`]],
    ['08 09 10 20 89/ 08 00 08 33 46', ['not callable: 08 09 10 20 89', 'not callable: 08 00 08 33 46']],
    // Read as long as it can be, the foreign number would take the beginning of the next.
    ['+49 30 1234567/06/12/34/56/78', ['foreign: +49 30 1234567', 'usable: 06/12/34/56/78']],
    // Fewest numbers, and of as few those in which the first is the longest.
    [`+49 30 123456/15; ${a}`, ['foreign: +49 30 123456/15', `usable: ${a}`]],
    ['+49 30 123456/0/612345678', ['foreign: +49 30 123456/0', 'usable: 612345678']],
    ['15/17/18', ['not callable: 15', 'not callable: 17', 'not callable: 18']],
  ])('%j', (cell, found) => {
    expect(pieces(cell)).toEqual(found);
  });
});

describe('numbers and what is none', () => {
  const a = '06 12 34 56 78';
  test.each([
    ['01 77 70 73 70/71', ['usable: 01 77 70 73 70', 'invalid: 71']],
    [`domicile / ${a}`, ['invalid: domicile', `usable: ${a}`]],
    [`${a} / bureau / 9h/12h`, [`usable: ${a}`, 'invalid: bureau / 9h/12h']],
    ['+49 30 1234567/06/12/34/56/7', ['foreign: +49 30 1234567/06/12/34', 'invalid: 56/7']],
    [`x / ${a} / y`, ['invalid: x', `usable: ${a}`, 'invalid: y']],
    ['06/12/34/56/78/x', ['usable: 06/12/34/56/78', 'invalid: x']],
    [
      `${a} et le 07 56 98 76 54 / 3975`,
      [`usable: ${a}`, 'invalid: le 07 56 98 76 54', 'not callable: 3975'],
    ],
    [`${a} - 79`, [`usable: ${a}`, 'invalid: 79']],
    [`Mme Martin - ${a}`, ['invalid: Mme Martin', `usable: ${a}`]],
    [
      `Tél :\nOpposé aux opérations de marketing\n${a}`,
      ['invalid: Tél :\nOpposé aux opérations de marketing', `usable: ${a}`],
    ],
    [`${a} / ne plus appeler`, [`usable: ${a}`, 'invalid: ne plus appeler']],
    [`15/05/2024 - ${a}`, ['invalid: 15/05/2024', `usable: ${a}`]],
  ])('%j', (cell, found) => {
    expect(pieces(cell)).toEqual(found);
  });
});

describe('fax numbers', () => {
  const a = '05 55 12 34 56';
  const f = '05 55 12 34 57';
  test.each([
    [`${a} et fax ${f}`, [`usable: ${a}`, `invalid: et fax ${f}`]],
    [`${a} fax: ${f}`, [`usable: ${a}`, `invalid: fax: ${f}`]],
    [`${a} (Fax ${f})`, [`usable: ${a}`, `invalid: (Fax ${f})`]],
    [`${a} - Télécopie : ${f}`, [`usable: ${a}`, `invalid: - Télécopie : ${f}`]],
    [`${a} / télécopieur ${f}`, [`usable: ${a}`, `invalid: télécopieur ${f}`]],
    [`${a} / Te\u0301le\u0301copie ${f}`, [`usable: ${a}`, `invalid: Te\u0301le\u0301copie ${f}`]],
    [`${a} / FAX ${f} / ${a}`, [`usable: ${a}`, `invalid: FAX ${f}`, `usable: ${a}`]],
    [`${a} / ${f} (fax)`, [`usable: ${a}`, `invalid: ${f} (fax)`]],
    [`${a}\nFax :\n${f}`, [`usable: ${a}`, `invalid: Fax :\n${f}`]],
    [`Fax :\n${f} / ${a}`, [`invalid: Fax :\n${f}`, `usable: ${a}`]],
    [`Tél. ${a}\nTéléfax ${f}`, [`usable: Tél. ${a}`, `invalid: Téléfax ${f}`]],
    [`Fax ${f}`, [`invalid: Fax ${f}`]],
    [`${f} fax`, [`invalid: ${f} fax`]],
    [`T: ${a} F: ${f}`, [`usable: T: ${a}`, `invalid: F: ${f}`]],
    [`F : ${f}`, [`invalid: F : ${f}`]],
    [`${a} & fax ${f}`, [`usable: ${a}`, `invalid: & fax ${f}`]],
    [`Tél/Fax : ${f}`, [`invalid: Tél/Fax : ${f}`]],
    [`${a} / Fax :`, [`usable: ${a}`, 'invalid: Fax :']],
    [`${a} / F\u00a0: ${f}`, [`usable: ${a}`, `invalid: F\u00a0: ${f}`]],
    [`${a} / \u200b \u200b / ${f}`, [`usable: ${a}`, `usable: ${f}`]],
    [`${a}\nFax :\n\u200b \u200b\n${f}`, [`usable: ${a}`, `invalid: Fax :\n\u200b \u200b\n${f}`]],
  ])('%j', (cell, found) => {
    expect(pieces(cell)).toEqual(found);
  });
});

describe('cells without any number are one invalid piece', () => {
  test.each([
    'REJETE PAR BLOCTEL',
    'contact.06@exemple.fr',
    'Lundi 9h-12h / 14h-18h, sauf jeudi',
    'Sur rendez-vous ou par mail',
    '055573016',
    '01/02/2024 / 31/12/2024',
    '15/05/2024',
    '2024/05/17',
    '15 - 05 - 2024',
    '8 - 12 / 14 - 18',
    'Jean et Marie',
    '06 12 34 56 78 (ou 79)',
    '06 12 34 56 78 (07 56 98 76 54)',
    '06 12 34 56 78 ne plus appeler',
    '/',
    "'",
  ])('%j', (cell) => {
    expect(pieces(`  ${cell}\n`)).toEqual([`invalid: ${cell}`]);
  });
});

describe('empty cells have none', () => {
  test.each(['', '   ', '\u00a0\u202f', '\n', '\u200b', '\u202a \u202c', '\ufeff', '=""', ' = " " '])(
    '%j',
    (cell) => {
      expect(readCell(cell)).toEqual([]);
    },
  );
});

test('a cell of a great many segments is read at once', () => {
  const cell = Array(2000).fill('06 12 34 56 78').join(' / ');
  expect(readCell(cell)).toHaveLength(2000);
  expect(readCell(`${cell} / x`)).toHaveLength(2001);
});

test('pieces stand in order, apart from each other, and reading a usable one alone gives it again', () => {
  const words = fc.constantFrom(
    '06 12 34 56 78',
    '0692123456',
    '3975',
    '+32 470 12 34 56',
    '06',
    '12',
    '78',
    'fax',
    'et fax 0555123456',
    '(perso)',
    'poste 12',
    'p:',
    'Tél. :',
    'x',
    '',
  );
  const separators = fc.constantFrom('/', ' / ', ';', ', ', '\n', ' ou ', ' ', ' - ', ' et ', ' ::: ');
  const cells = fc.array(fc.tuple(words, separators), { maxLength: 8 }).map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(cells, (cell) => {
      let end = 0;
      for (const piece of readCell(cell)) {
        expect(piece.start).toBeGreaterThanOrEqual(end);
        expect(piece.end).toBeGreaterThan(piece.start);
        end = piece.end;
        const own = cell.slice(piece.start, piece.end);
        expect(own.trim()).toBe(own);
        if (piece.kind === PhoneKind.invalid) continue;
        const [alone] = readCell(own);
        expect(alone).toEqual({ ...piece, start: 0, end: own.length });
      }
      expect(end).toBeLessThanOrEqual(cell.length);
    }),
    { numRuns: dose(500, 10_000) },
  );
});
