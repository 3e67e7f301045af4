import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell } from '../../src/phone/cell.ts';
import { PhoneKind, readNumber } from '../../src/phone/number.ts';
import { unusableText, type WhyInvalid, whyInvalid } from '../../src/phone/why-invalid.ts';
import { invalidNumber } from '../../src/rules/phone/invalid.ts';

/** The reason and its figures in one text. */
function why(text: string): string {
  const reason: WhyInvalid = whyInvalid(text);
  if ('count' in reason) return `${reason.id} ${reason.count}`;
  return 'block' in reason ? `${reason.id} ${reason.block}` : reason.id;
}

describe('why a text is no number', () => {
  test.each([
    ['055573016', 'oneMissing'],
    ['06 12 34 56 7', 'oneMissing'],
    ['Tél. : 055573016', 'oneMissing'],
    ['055573016 (perso)', 'oneMissing'],
    ['06123456789', 'oneMore'],
    ['06 12 34 56 78 90', 'many 12'],
    ['06 12 34 56 78 07 56 98 76 54', 'many 20'],
    ['71', 'few 2'],
    ['0262 9', 'few 5'],
    ['61234567.0', 'few 8'],
    ['="06 12"', 'few 4'],
    ['6123456789', 'beginning 10'],
    ['330612345678', 'beginning 12'],
    ['32470123456', 'beginning 11'],
    ['+33 712345', 'behindCode 6'],
    ['+33 06 12 34 56 7', 'behindCode 8'],
    ['+333671287154', 'behindCode 10'],
    ['+508 41 22', 'behindCode 4'],
    ['07 10 12 34 56', 'block 07 1'],
    ['+33 7 10 12 34 56', 'block 07 1'],
    ['710123456', 'block 07 1'],
    ['04 00 12 34 56', 'block 04 0'],
    ['06 39 98 00 12', 'block 06 39 ••'],
    ['+805690821', 'abroad'],
    ['+590 692 12 34 56', 'abroad'],
    ['+687 12 34 56', 'abroad'],
    ['00 00 00 00 00', 'abroad'],
    ['6,12E+08', 'spreadsheet'],
    ['6E+08', 'spreadsheet'],
    ['6.12346e8', 'spreadsheet'],
    ['12/05/2024', 'date'],
    ['2024-12-31 1', 'date'],
    ['2024', 'date'],
    ['Lundi 9h-12h / 14h-18h', 'date'],
    ['06 12 34 56 O8', 'letters'],
    ['06 12 34 56 78 ne plus appeler', 'letters'],
    ['470123456 (Belgique)', 'letters'],
    ['06_12_34_56_78', 'signs'],
    ['06,12,34,56,78', 'signs'],
    ['٠٦١٢٣٤٥٦٧٨', 'signs'],
    ['06123456²8', 'signs'],
    ['06_12_34_5', 'few 7'],
    ['+33_6_12', 'behindCode 3'],
    ['33_6_12_34_56_78', 'signs'],
    ['33_6_12_34_56_7', 'beginning 10'],
    ['44_6_12_34_56_78', 'beginning 11'],
    ['44_33_6_12_34_56', 'beginning 11'],
    ['06 12 34 56 abc', 'letters'],
    ['06 12 34 5 abc', 'words'],
    ['(Suisse) 791234567', 'letters'],
    ['06123456 poste 12', 'letters'],
    ['fax 01 99 00 00 13', 'fax'],
    ['F: 01 99 00 00 13', 'fax'],
    ['contact06@exemple.fr', 'mail'],
    ['REJETE PAR BLOCTEL', 'words'],
    ['Martin 12', 'words'],
    ['Tél. :', 'words'],
    ['/', 'words'],
  ])('%j: %s', (text, reason) => {
    expect(why(text)).toBe(reason);
    expect(readCell(text).every(({ kind }) => kind === PhoneKind.invalid)).toBe(true);
  });

  test('every reason has a message, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9 ./()-]{0,24}$/)),
        (text) => {
          expect(invalidNumber.messages).toHaveProperty(whyInvalid(text).id);
        },
      ),
    );
  });

  test('no number begins as it is said that none does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000_000, max: 999_999_999 }),
        fc.nat({ max: 99_999_999 }),
        (one, other) => {
          const reason = whyInvalid(`0${one}`);
          if (readNumber(`0${one}`).kind !== PhoneKind.invalid || reason.id !== 'block') return;
          const { block } = reason;
          if (block.includes('•')) return;
          const beginning = block.replaceAll(' ', '');
          const alike =
            beginning +
            String(other)
              .padStart(8, '0')
              .slice(0, 10 - beginning.length);
          expect(readNumber(alike).kind).toBe(PhoneKind.invalid);
        },
      ),
    );
  });
});

test('only what is invalid has a reason', () => {
  expect(unusableText('3975', PhoneKind.notCallable)).toEqual({ words: '••••', why: null });
  expect(unusableText('0612', PhoneKind.invalid)).toEqual({ words: '••••', why: { id: 'few', count: 4 } });
});
