import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../src/phone/mask.ts';
import { fits, hasDigits } from '../../../../src/report/html/page-script/fits.ts';

const masked = '06 12 •• •• 78';

describe('a number is found', () => {
  it.each([
    ['by its first digits', masked, '0612', true],
    ['by its last digits', masked, '78', true],
    ['by all that is shown', masked, '061278', true],
    ['as it is shown', masked, '06 12 •• •• 78', true],
    ['typed in full', masked, '06 12 34 56 78', true],
    ['typed in full with dots', masked, '06.12.34.56.78', true],
    ['with its country code', masked, '+33 6 12 34 56 78', true],
    ['with its country code and a zero in brackets', masked, '+33 (0)6 12 34 56 78', true],
    ['with zeros before its country code', masked, '0033612345678', true],
    ['not by a beginning that goes on in what is not shown', masked, '06123', false],
    ['not by an end that begins in what is not shown', masked, '5678', false],
    ['not by digits that are not shown', masked, '345', false],
    ['not by another beginning', masked, '0613', false],
    ['not by another end', masked, '5679', false],
    ['not in full where a shown digit differs', masked, '06 12 34 56 79', false],
    ['not by one digit', masked, '0', false],
    ['not by more digits than it has', masked, '06 12 34 56 780', false],
    ['not by words', masked, '06 12 abc', false],
    ['not where there is none', '', '06', false],
    ['abroad', '+32 • •• •• •• 56', '+32 4 70 12 34 56', true],
    ['abroad, another country', '+32 • •• •• •• 56', '+31 4 70 12 34 56', false],
    ['in full, where it is shown in full', '06 12 34 56 78', '3456', true],
  ])('%s', (_, number, words, expected) => {
    expect(hasDigits(number, words)).toBe(expected);
  });

  it('however it is typed, by itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 33_100_000_000, max: 33_999_999_999 }), fc.boolean(), (number, mask) => {
        const shown = formatNumber(number, mask);
        expect(hasDigits(shown, formatNumber(number, false))).toBe(true);
        expect(hasDigits(shown, `+${number}`)).toBe(true);
      }),
    );
  });
});

describe('a finding fits', () => {
  const seen = {
    rule: 'hours/closed-day',
    severity: 'error',
    subject: 'call',
    text: 'call on a saturday\ncalls.csv, line 195\n06 12 •• •• 78',
    number: masked,
  };
  it.each([
    ['no filter', {}, true],
    ['its rule', { r: 'hours/closed-day' }, true],
    ['another rule', { r: 'hours/outside-window' }, false],
    ['its severity and its subject', { s: 'error', o: 'call' }, true],
    ['its severity, another subject', { s: 'error', o: 'contact' }, false],
    ['another severity', { s: 'warning' }, false],
    ['its words, whatever their case', { q: ' LINE 195 ' }, true],
    ['words that it has not', { q: 'line 196' }, false],
    ['its digits', { q: '0612345678' }, true],
    ['its digits, another rule', { q: '0612345678', r: 'a/b' }, false],
  ])('%s', (_, filter, expected) => {
    expect(fits(seen, filter)).toBe(expected);
  });
});
