import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { readCell } from '../../src/phone/cell.ts';
import { PhoneKind, readNumber } from '../../src/phone/number.ts';
import { dose } from '../dose.ts';

describe('what stands around a number', () => {
  test.each([
    '="0612345678"',
    '=""0612345678""',
    ' = "06 12 34 56 78" ',
    '=+33612345678',
    '"06 12 34 56 78"',
    '`0612345678',
    '‘0612345678',
    'p:+33612345678',
    'P : 06 12 34 56 78',
    'm:0612345678',
    'w: 0612345678',
    't:+33 6 12 34 56 78',
    'tel://+33612345678',
    'Tél. (bureau) : 06 12 34 56 78',
    'Tél 1 : 06 12 34 56 78',
    'Mobile - 06 12 34 56 78',
    'Port. pro : 06.12.34.56.78',
    'Ligne directe : 06 12 34 56 78',
    'Work: +33 6 12 34 56 78',
    '06 12 34 56 78 (perso)',
    '06 12 34 56 78 [pro]',
    '(perso) 06 12 34 56 78',
    '06.12.34.56.78 (M. Martin)',
    '06 12 34 56 78 (liste rouge, ne pas démarcher)',
    '06 12 34 56 78 (après 18h30)',
    '06 12 34 56 78 (de préférence à l’hôpital d’Anglet)',
    '06 12 34 56 78 perso',
    '06 12 34 56 78 - bureau',
    '612345678 (perso)',
    '+33 (6) 12 34 56 78',
    '0033 (6) 12 34 56 78',
    '06 12 34 56 78 poste 12',
    '06 12 34 56 78, poste n° 12',
    '06 12 34 56 78 (poste 12)',
    '06 12 34 56 78 ext. 3',
    '06 12 34 56 78 Ext: 3',
    '06 12 34 56 78 extension 12',
    '06 12 34 56 78 #12',
    '0612345678x12',
    '06 12 34 56 78 p. 12',
    '+33612345678;ext=12',
    'tel:+33-6-12-34-56-78;ext=12',
    '06 12 34 56 78 x12 (bureau)',
    '06 12 34 56 78 (a) (b) (c) (d)',
  ])('%j', (text) => {
    expect(readNumber(text)).toEqual({ kind: PhoneKind.usable, number: 33612345678, territory: 0 });
  });

  test('of a foreign number, and of a service', () => {
    expect(readNumber('+1 (212) 555-0123 x45')).toMatchObject({
      kind: PhoneKind.foreign,
      number: 12125550123,
    });
    expect(readNumber('0 800 08 33 46 (gratuit)').kind).toBe(PhoneKind.notCallable);
    expect(readNumber('3975 (gratuit)').kind).toBe(PhoneKind.notCallable);
  });
});

describe('what makes no number of a text', () => {
  test.each([
    ['a fax', 'F: 01 42 34 56 78'],
    ['a fax in brackets', '01 42 34 56 78 (fax)'],
    ['a number of a lead form', 'f:1200000000000'],
    ['an id', 'l:100000000000001'],
    ['another country behind nine digits', '470123456 (Belgique)'],
    ['another country behind ten', '0470 12 34 56 (BE)'],
    ['another country before them', '(Suisse) 791234567'],
    ['a country code in a remark', '470123456 (tél. +32)'],
    ['the last digits of a neighbour', '06 12 34 56 78 (ou 79)'],
    ['another number in brackets', '06 12 34 56 78 (07 56 98 76 54)'],
    ['doubt', '06 12 34 56 78 (?)'],
    ['words', '06 12 34 56 78 ne plus appeler'],
    ['words before it', 'M. Martin 06 12 34 56 78'],
    ['a short number and a factor', '15 x 12'],
    ['a short number in two groups and a factor', '39 75 x 12'],
    ['five remarks', '06 12 34 56 78 (a) (b) (c) (d) (e)'],
    ['digits among letters', '06 12 34 x56 78'],
    ['nine digits from 0 with an extension', '061234567 poste 8'],
    ['eleven digits with a remark', '06123456789 (perso)'],
    ['letters', 'SIREN 612 345 678'],
    ['an account', 'FR76 3000 6000 0112 3456 7890 189'],
    ['a company’s place', '612 345 678 00012'],
  ])('%s', (_, text) => {
    expect(readNumber(text).kind).toBe(PhoneKind.invalid);
  });

  test('a long remark, which takes no time', () => {
    expect(readNumber(`0612345678 (${'a'.repeat(120)})`).kind).toBe(PhoneKind.usable);
    expect(readNumber(`0612345678 (${'a1'.repeat(50_000)})`).kind).toBe(PhoneKind.invalid);
    expect(readNumber(`0612345678${' ('.repeat(90)}`).kind).toBe(PhoneKind.invalid);
  });
});

/** A number that libphonenumber takes for one, in some shape. */
const valid = fc
  .tuple(
    fc.constantFrom('+33', '+262', '+590', '+594', '+596', '+32', '+44'),
    fc.integer({ min: 1_000_000, max: 999_999_999 }),
    fc.constantFrom('', ' ', '.', '-', '\u00a0'),
  )
  .map(([code, rest, gap]) => ({ rest, text: `${code} ${String(rest).replace(/(?<=.)(?=(?:..)+$)/g, gap)}` }))
  .filter(({ text }) => parsePhoneNumberFromString(text)?.isValid() === true)
  .map(({ text }) => text);
const known = fc.oneof(
  valid,
  fc.integer({ min: 601_000_000, max: 629_999_999 }).map((rest) => `0${rest}`),
  fc.integer({ min: 601_000_000, max: 629_999_999 }).map(String),
);
const before = fc.constantFrom('', 'p:', 'T: ', 'Tél. bureau : ', "'", '(perso) ', 'Mobile (pro) : ');
const behind = fc.constantFrom(
  '',
  ' (perso)',
  ' [M. Martin]',
  ' poste 12',
  'x7',
  ' #123',
  ';ext=4',
  ' ext. 5 (pro)',
);
const around = fc.constantFrom('', '', '="');

test('a number stays the same, whatever belongs to it', () => {
  fc.assert(
    fc.property(known, before, behind, around, (number, label, remark, opening) => {
      const plain = readNumber(number);
      const text = opening + label + number + remark + opening.replace('=', '');
      expect(plain.kind).not.toBe(PhoneKind.invalid);
      expect(readNumber(text)).toEqual(plain);
      expect(readCell(text)).toEqual([{ ...plain, start: 0, end: text.length }]);
    }),
    { numRuns: dose(500, 20_000) },
  );
});

test('an extension is read as libphonenumber reads it', () => {
  fc.assert(
    fc.property(
      valid,
      fc.constantFrom(';ext=12', ' ext. 12', ' x12', ' extension 12', '#12'),
      (number, ext) => {
        const theirs = parsePhoneNumberFromString(number + ext);
        expect(theirs?.ext).toBe('12');
        expect(readNumber(number + ext)).toEqual(readNumber(theirs?.number ?? ''));
      },
    ),
    { numRuns: dose(500, 20_000) },
  );
});

test('two numbers are two, whatever stands between them', () => {
  const between = fc.constantFrom(' - ', ' – ', ' ::: ', ' et ', ' ou ', ' / ', ' & ', '\n');
  fc.assert(
    fc.property(known, behind, between, known, behind, (one, remark, separator, other, more) => {
      const text = one + remark + separator + other + more;
      const read = readCell(text);
      expect(read.map(({ number }) => number)).toEqual([readNumber(one).number, readNumber(other).number]);
      expect(read.map(({ start, end }) => text.slice(start, end))).toEqual([one + remark, other + more]);
    }),
    { numRuns: dose(500, 20_000) },
  );
});
