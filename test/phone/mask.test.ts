import fc from 'fast-check';
import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { formatE164, formatNumber, maskName, maskWords } from '../../src/phone/mask.ts';

describe('numbers for people', () => {
  test.each([
    [33612345678, '06 12 34 56 78', '06 12 •• •• 78', '+33612345678', '+33612••••78'],
    [262692123456, '06 92 12 34 56', '06 92 •• •• 56', '+262692123456', '+262692••••56'],
    [590590810540, '05 90 81 05 40', '05 90 •• •• 40', '+590590810540', '+590590••••40'],
    [508412233, '05 08 41 22 33', '05 08 •• •• 33', '+508412233', '+508••••33'],
    [508708401234, '07 08 40 12 34', '07 08 •• •• 34', '+508708401234', '+508708••••34'],
    [687231234, '+687 23 12 34', '+687 •• •• 34', '+687231234', '+687••••34'],
    [68987123456, '+689 87 12 34 56', '+689 •• •• •• 56', '+68987123456', '+689••••••56'],
    [681721234, '+681 72 12 34', '+681 •• •• 34', '+681721234', '+681••••34'],
    [32470123456, '+32 4 70 12 34 56', '+32 • •• •• •• 56', '+32470123456', '+32•••••••56'],
    [12125550123, '+1 21 25 55 01 23', '+1 •• •• •• •• 23', '+12125550123', '+1••••••••23'],
    [337001234567890, '07 00 12 34 56 78 90', '07 00 •• •• •• •• 90', '+337001234567890', '+33700••••••••90'],
    [0, '', '', '', ''],
  ])('%d', (number, shown, masked, e164, maskedE164) => {
    expect(formatNumber(number, false)).toBe(shown);
    expect(formatNumber(number, true)).toBe(masked);
    expect(formatE164(number, false)).toBe(e164);
    expect(formatE164(number, true)).toBe(maskedE164);
  });
});

test('the country code of a foreign number is that of its country', () => {
  const wrong = getCountries().flatMap((country) => {
    const code = getCountryCallingCode(country);
    const number = Number(getExampleNumber(country, examples)?.number.slice(1));
    const shown = formatNumber(number, true);
    return shown.startsWith('0') || shown.startsWith(`+${code} `) ? [] : [`${country}: ${shown}`];
  });
  expect(wrong).toEqual([]);
});

test('two masked digits at the end, two or four at the start, and no other, are shown of a French number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 33_100_000_000, max: 33_999_999_999 }), (number) => {
      const national = formatNumber(number, true).replaceAll(' ', '');
      expect(`+33${national.slice(1)}`).toBe(formatE164(number, true));
      expect(national.replaceAll('•', '')).toHaveLength(6);
    }),
  );
});

test('a metropolitan number is its ten digits in pairs, those in the middle masked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (nine) => {
      const pairs: string[] = String(nine).padStart(10, '0').match(/../g) ?? [];
      expect(formatNumber(33_000_000_000 + nine, false)).toBe(pairs.join(' '));
      expect(formatNumber(33_000_000_000 + nine, true)).toBe(pairs.with(2, '••').with(3, '••').join(' '));
    }),
  );
});

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
        expect(maskName(`Léa ${pieces.flat().join('')}`)).not.toMatch(/\d/);
      }),
    );
  });
});
