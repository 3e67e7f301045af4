import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedDate, maskedFlag, maskedText } from '../../src/phone/masked-text.ts';

describe('numbers in a text are masked as people write them', () => {
  test.each([
    ['0612345678'],
    ['06 12 34 56 78'],
    ['06.12.34.56.78'],
    ['06-12-34-56-78'],
    ['06/12/34/56/78'],
    ['06–12–34–56–78'],
    ['06_12_34_56_78'],
    ['06·12·34·56·78'],
    ['06\u200b12\u200b34\u200b56\u200b78'],
    ['０６１２３４５６７８'],
    ['06\u00a012\u202f34 56 78'],
    ['+33612345678'],
    ['+33 6 12 34 56 78'],
    ['+33 (0)6 12 34 56 78'],
    ['0033612345678'],
    ['33612345678'],
  ])('%s', (number) => {
    expect(maskedText(`voir ${number}, merci`, true)).toBe('voir 06 12 •• •• 78, merci');
    expect(maskedText(`voir ${number}, merci`, false)).toBe(`voir ${number}, merci`);
  });

  test.each([
    ['a date', 'le 2024-05-13 10:05:00'],
    ['a French date with its hour', 'le 06.05.2024 10:15'],
    ['a hash', `sha256 ${'0612345678'.repeat(4)}`],
    ['a date of a file name', 'appels_2024_05_13_101500.csv'],
    ['a moment of a file name', 'appels-20240513_101500.csv'],
    ['an id of a call', '1715587500.123456'],
    ['a short number', 'le 3975'],
    ['a line', 'ligne 1 234 567'],
  ])('%s stays', (_, text) => {
    expect(maskedText(text, true)).toBe(text);
  });

  test.each([
    ['numbers in one run', '061234567806123456790612345680', '•'.repeat(30)],
    ['another script', '٠٦١٢٣٤٥٦٧٨', '•'.repeat(10)],
  ])('%s show no digit', (_, text, shown) => {
    expect(maskedText(`voir ${text}, merci`, true)).toBe(`voir ${shown}, merci`);
  });

  test.each([
    ['p:+33612345678', 'p:06 12 •• •• 78'],
    ['="0612345678"', '="06 12 •• •• 78"'],
    ['06 12 34 56 78 ::: 01 42 34 56 78', '06 12 •• •• 78 ::: 01 42 •• •• 78'],
    ['06 12 34 56 78 - 01 42 34 56 78', '06 12 •• •• 78 - 01 42 •• •• 78'],
    ['06 12 34 56 78 et 01 42 34 56 78', '06 12 •• •• 78 et 01 42 •• •• 78'],
    ['+33 (1) 42 34 56 78 (bureau)', '01 42 •• •• 78 (bureau)'],
    ['0142345678x12', '01 42 •• •• 78x12'],
    ['le 13/05/2024 - 0612345678', 'le 13/05/2024 - 06 12 •• •• 78'],
  ])('%s, with what stands around it', (text, shown) => {
    expect(maskedText(text, true)).toBe(shown);
  });

  test('an address is its shape', () => {
    expect(maskedText('ada.l@exemple.fr', true)).toBe('xxx.x@xxxxxxx.xx');
  });

  test('no mobile number is left, whatever stands around it', () => {
    const separators = fc.constantFrom('', ' ', '.', '-', '\u00a0', '/');
    const around = fc.constantFrom('', ' ', 'tel:', '«\u00a0', '(', '”');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), separators, around, (rest, between, before) => {
        const digits = `061${String(rest).padStart(7, '0')}`;
        const written = digits.match(/../g)?.join(between) ?? '';
        const bare = maskedText(`${before}${written} fin`, true).replace(/[\s./-]/g, '');
        expect(bare).not.toContain(digits.slice(1));
      }),
    );
  });
});

test('what stands where a date should keeps its digits, and its words unless they may be a name', () => {
  expect(maskedDate('31/02/2024')).toBe('31/02/2024');
  expect(maskedDate('hier')).toBe('hier');
  expect(maskedDate('le 31 avril, Zoé')).toBe('xx 31 xxxxx, xxx');
  expect(maskedDate('06 12 34 56 78')).toBe('06 12 •• •• 78');
});

test.each([
  ['sans doute', 'sans doute'],
  ['Peut-être', 'Peut-être'],
  ['?', '?'],
  ['Paul Martin', 'xxxx xxxxxx'],
  ['PAUL MARTIN', 'xxxx xxxxxx'],
  ['0612345678', '••••••••••'],
  ['p@q', 'x@x'],
  ['a demandé à ne plus être vu', 'x xxxxxxx x xx xxxx xxxx xx'],
])('a flag that says neither yes nor no: %s', (text, shown) => {
  expect(maskedFlag(text)).toBe(shown);
});

describe('what surely is no number stays as it is', () => {
  test.each([
    ['le 13/05/2024 à 10:05:00'],
    ['RDV 13-05-2024 14h30'],
    ['RDV 13.05.2024 10:15-11:45'],
    ['du 06/05/2024 10:15 au 07/05/2024 11:45'],
    ['13 05 2024 10 15'],
    ['06/05/24 10:15'],
    ['06-05-24 08:15:30'],
    ['09:00-12:00, 14:00-18:00'],
    ['lundi 09:00-12:00 14:00-18:00'],
    ['durée 00:01:30, attente 00:00:12'],
    ['2024-05-13T10:05:00.123+02:00'],
    ['2024-05-13T08:05:00Z'],
    ['2024-05-13 10:05:00 / 2024-05-14 11:10:00'],
    ['20240513101500'],
    ['20240513-061500'],
    ['appels_20240513.csv'],
    ['/var/log/asterisk/cdr-2024-05-13.csv:1234'],
    ['1715587500'],
    ['1715587500123'],
    ['1715587500.123456'],
    ['id 1715587500.4521, file 12'],
    ['550e8400-e29b-41d4-a716-446655440000'],
    ['d41d8cd98f00b204e9800998ecf8427e'],
    ['lignes 12, 345, 678 et 9012'],
    ['lines 612, 345, 678'],
    ['ligne 1 234 567 sur 2 345 678'],
    ['montant 1 250,00 € puis 12 500,50 €'],
    ['1 234 567,89 EUR'],
    ['12.345.678 octets'],
    ['75001 Paris, 69003 Lyon'],
    ['client 48213, dossier 2024-118'],
    ['192.168.100.200'],
    ['campaign-audit 0.1.0, Node v20.11.1, linux x64'],
    ['code 3975 ou 118218'],
    ['article L223-1 du 30/06/2025, 12 mois'],
    ['between 10am and 8pm, at most 4 times in 30 days'],
    ['call at 5 point 30, meet at the office'],
    ['3 @ 5,50 €'],
    ['@admin #12'],
    ['rappeler (à 14h) ou (at noon)'],
    ['Peut-être, à voir (a)'],
    ['NRP 3 fois, refus argumenté'],
    ['chez elle après 18h'],
    [''],
  ])('%s', (text) => {
    expect(maskedText(text, true)).toBe(text);
  });
});

describe('an address is masked however it is written', () => {
  test.each([
    ['voir "x y"@exemple.fr', 'voir "x x"@xxxxxxx.xx'],
    ['jean (at) exemple.fr, merci', 'xxxx (xx) xxxxxxx.xx, merci'],
    ['jean[at]exemple.fr', 'xxxx[xx]xxxxxxx.xx'],
    ['mail jean [arobase] exemple point fr', 'mail xxxx [xxxxxxx] xxxxxxx xxxxx xx'],
    ['jean point dupont arobase exemple point fr', 'xxxx xxxxx xxxxxx xxxxxxx xxxxxxx xxxxx xx'],
    ['write to jean at example dot com now', 'write to xxxx xx xxxxxxx xxx xxx now'],
    ['jean @ exemple.fr', 'xxxx @ xxxxxxx.xx'],
    ['jean＠exemple.fr', 'xxxx＠xxxxxxx.xx'],
    ['jean.dupont+a@exemple.co.uk;marie@b.fr', 'xxxx.xxxxxx+x@xxxxxxx.xx.xx;xxxxx@x.xx'],
    ['<jean(at)exemple(point)fr>', '<xxxx(xx)xxxxxxx(xxxxx)xx>'],
    ['«\u00a0jean dupont\u00a0»@exemple.fr', '«\u00a0xxxx xxxxxx\u00a0»@xxxxxxx.xx'],
    ['a@b', 'x@x'],
  ])('%s', (text, shown) => {
    expect(maskedText(text, true)).toBe(shown);
    expect(maskedText(text, false)).toBe(text);
  });
});

describe('a number keeps what it needs to be known again, in whatever company', () => {
  test.each([
    ['rappeler 14h30 0647832915', 'rappeler 14h30 06 47 •• •• 15'],
    ['RDV 13-05-2024 06 47 83 29 15', 'RDV 13-05-2024 06 47 •• •• 15'],
    ['RDV 13-05-2024 06:30 06 47 83 29 15', 'RDV 13-05-2024 06:30 •• •• •• •• ••'],
    ['poste 2 0647832915', 'poste 2 06 47 •• •• 15'],
    ['06:47:83:29:15', '06 47 •• •• 15'],
    ['6,47832915E+08', '•,••••••••x+••'],
    ['75001 06 47 83 29 15', '75001 06 47 •• •• 15'],
    ['appels-0647832915.csv', 'appels-06 47 •• •• 15.csv'],
    ['06 12 06 47 83 29 15', '•• •• •• •• •• •• ••'],
    ['90647832915', '•••••••••••'],
    ['+44 20 7946 0958', '+44 •• •• •• •• 58'],
    ['0044 20 7946 0958 x12', '+44 •• •• •• •• 58 x12'],
    ['(06) 47 83 29 15', '06 47 •• •• 15'],
  ])('%s', (text, shown) => {
    expect(maskedText(text, true)).toBe(shown);
  });
});
