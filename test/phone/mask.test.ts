import fc from 'fast-check';
import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { formatE164, formatNumber } from '../../src/phone/mask.ts';

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
