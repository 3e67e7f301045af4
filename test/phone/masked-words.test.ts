import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskName, maskWords } from '../../src/phone/masked-words.ts';

describe('words of cells that hold no number', () => {
  test.each([
    ['REJETE PAR BLOCTEL', 'REJETE PAR BLOCTEL'],
    ['Appeler après 18h30', 'Appeler après ••h••'],
    ['055573016', '•••••••••'],
    ['０５ ٠٦ ² Ⅷ', '•• •• • •'],
    ['  deux\n\tlignes\u00a0ici ', 'deux lignes ici'],
    ['gauche\u202e a\u200b\u0000\u001b[31m droite', 'gauche a[••m droite'],
    ['a \u200b b', 'a b'],
    ['<b>gras</b>', '<b>gras</b>'],
    ['', ''],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    ['👍'.repeat(61), `${'👍'.repeat(59)}…`],
  ])('%j', (text, shown) => {
    expect(maskWords(text)).toBe(shown);
  });

  test('no digit, control or directional character passes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = maskWords(text);
        expect(shown).not.toMatch(/[\p{N}\p{C}]|^\s|\s$|\s\s/u);
        expect(Array.from(shown).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe('names of agents and campaigns', () => {
  test.each([
    ['a code', 'agent12', 'agent12'],
    ['a year', 'Printemps 2026', 'Printemps 2026'],
    ['five digits', 'Poste 12345', 'Poste 12345'],
    ['six digits', 'Poste 123456', 'Poste ••••••'],
    ['a day', 'Relance 13/05/2024', 'Relance 13/05/2024'],
    ['a day in one', 'Relance_20240513', 'Relance_20240513'],
    ['a day before a number', 'Relance 13/05/2024 06 00 45 11 66', 'Relance 13/05/2024 •• •• •• •• ••'],
    ['five digits with spaces between', 'Poste 1 23 45', 'Poste 1 23 45'],
    ['six digits with spaces between', 'Poste 12 34 56', 'Poste •• •• ••'],
    ['a number with dots', 'Léa 06.00.45.11.66', 'Léa ••.••.••.••.••'],
    ['a number with dashes and a country code', '+33 6-00-45-11-66', '+•• •-••-••-••-••'],
    ['a number with a zero in brackets', '+33 (0)600451166', '+•• (•)•••••••••'],
    ['digits of another script', '٠٦٠٠٤٥', '••••••'],
    ['a number with what nobody sees between', '060\u200b045\u00a01166', '•••••• ••••'],
    ['digits apart by words', 'Lot 123 et 456', 'Lot 123 et 456'],
    ['spaces and line ends', '  Équipe\n\tSud ', 'Équipe Sud'],
    ['a long name', 'x'.repeat(61), `${'x'.repeat(59)}…`],
  ])('%s', (_, text, shown) => {
    expect(maskName(text)).toBe(shown);
  });

  test('no number passes, however it is written', () => {
    const between = fc.stringMatching(/^[ .\-/]{0,3}$/);
    const digits = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), between), {
      minLength: 6,
      maxLength: 14,
    });
    fc.assert(
      fc.property(digits, (pieces) => {
        // A year may make a day of the others.
        fc.pre(!/19|20/.test(pieces.flat().join('').replace(/\D/g, '')));
        expect(maskName(`Léa ${pieces.flat().join('')}`)).not.toMatch(/\d/);
      }),
    );
  });
});
