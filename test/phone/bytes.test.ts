import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/encoding/decode.ts';
import { readNumberBytes } from '../../src/phone/bytes.ts';
import { readCell } from '../../src/phone/cell.ts';
import { PhoneKind } from '../../src/phone/number.ts';
import { dose } from '../dose.ts';

/** Reads the bytes from the middle of a longer buffer, so that a look beyond the cell shows. */
function read(cell: string | Uint8Array, around = '7'): number {
  const bytes = typeof cell === 'string' ? Buffer.from(cell) : cell;
  const buffer = Buffer.concat([Buffer.from(around), bytes, Buffer.from(around)]);
  return readNumberBytes(buffer, around.length, around.length + bytes.length);
}

const windows1252 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('shapes that are decided', () => {
  test.each([
    ['0612345678', 33612345678],
    ['06 12 34 56 78', 33612345678],
    ['06.12.34.56.78', 33612345678],
    ['06-12-34-56-78', 33612345678],
    ['06 - 12 - 34 - 56 - 78', 33612345678],
    ['  06 12 34 56 78  ', 33612345678],
    ['06\u00a012\u00a034\u00a056\u00a078', 33612345678],
    ['06\u202f12\u202f34\u202f56\u202f78', 33612345678],
    ["'0612345678", 33612345678],
    [" ' 06 12 34 56 78", 33612345678],
    ["'+33612345678", 33612345678],
    ['+33612345678', 33612345678],
    ['+33 6 12 34 56 78', 33612345678],
    ['0033612345678', 33612345678],
    ['00 33 6 12 34 56 78', 33612345678],
    ['33612345678', 33612345678],
    ['612345678', 33612345678],
    ['0692123456', 262692123456],
    ['+33692123456', 262692123456],
    ['+262 692 12 34 56', 262692123456],
    ['+590590810540', 590590810540],
    ['+594694201234', 594694201234],
    ['+596696201234', 596696201234],
    ['508412233', 508412233],
    ['0508412233', 508412233],
    ['0708401234', 508708401234],
    ['0976212345', 33976212345],
    [`${' '.repeat(60)}0612345678`, 33612345678],
    [`06${' '.repeat(80)}12345678`, 33612345678],
  ])('%j', (cell, number) => {
    expect(read(cell)).toBe(number);
  });

  test('no-break spaces of Windows-1252', () => {
    expect(read(windows1252('06\u00a012\u00a034\u00a056\u00a078'))).toBe(33612345678);
  });
});

describe('cells that are left to the other reader', () => {
  test.each([
    '',
    ' ',
    "'",
    '+',
    "''0612345678",
    '06 12 34 56 78 / 07 56 98 76 54',
    '06 12 34 56 78/79',
    '06 12 34 56 78 07 56 98 76 54',
    '06 12 34 56 78 ou 07 56 98 76 54',
    '0612345678;',
    '0612345678\n0756987654',
    '06/12/34/56/78',
    '(06) 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '+330612345678',
    '06 12 34 56 78.',
    '06 12 34 56 78-',
    '-0612345678',
    '.0612345678',
    '+ 33612345678',
    '++33612345678',
    'Tél. : 0612345678',
    '6 12 34 56 78',
    '61234567.0',
    '3361234567.0',
    '612345678.0',
    '061234567',
    '06123456789',
    '0033061234567',
    '0012345678',
    '+262999999999',
    '+262709231234',
    '+590692123456',
    '+32470123456',
    '+687231234',
    '+34612345678',
    '12345678901',
    '123456789012',
    '0899123456',
    '0700123456',
    '07001234567890',
    '3975',
    '0612345678\u00a0',
    '\u00a00612345678',
    '06\u200712345678',
    `06${' '.repeat(100)}12345678`,
    `06${' '.repeat(81)}12345678`,
    '+0262692123456',
    '+033612345678',
    '033612345678',
    '+32612345678',
    '+34000000000',
    '+33000000000',
    '0034612345678',
    '00000612345678',
    '336123456789',
    '3361234567',
    '330612345678',
  ])('%j', (cell) => {
    expect(read(cell)).toBe(0);
  });

  test.each([
    ['both forms of the no-break space', [0x30, 0x36, 0xc2, 0xa0, 0xa0]],
    ['a lead byte alone', [0x30, 0x36, 0xc2]],
    ['another lead byte', [0x30, 0x36, 0xe2, 0x80, 0xaa]],
    ['a cut narrow no-break space', [0x30, 0x36, 0xe2, 0x80]],
    ['a lead byte in place of a digit', [0x30, 0x36, 0xc2, 0x39]],
    ['a no-break space behind another lead byte', [0x30, 0x36, 0xc3, 0xa0]],
    ['the end of a narrow no-break space', [0x30, 0x36, 0xe3, 0x80, 0xaf]],
    ['a narrow no-break space without its middle', [0x30, 0x36, 0xe2, 0x81, 0xaf]],
    ['a narrow no-break space beside one of Windows-1252', [0x30, 0x36, 0xe2, 0x80, 0xaf, 0xa0]],
  ])('%s', (_name, lead) => {
    expect(read(Buffer.from([...lead, ...Buffer.from('12345678')]))).toBe(0);
  });
});

describe('what stands after the cell', () => {
  test.each([
    ['061234567', '8'],
    ['', '0612345678'],
    ['', "'0612345678"],
    ['', '+33612345678'],
    ['  ', '  0612345678'],
    ['06 12 34 56 78 ', '/ 0712345678'],
  ])('%j followed by %j', (cell, after) => {
    const bytes = Buffer.from(cell + after);
    const { length } = Buffer.from(cell);
    expect(readNumberBytes(bytes, 0, length)).toBe(length < 10 ? 0 : 33612345678);
  });

  test('a multi-byte space that begins inside and ends outside', () => {
    expect(readNumberBytes(Buffer.from('0612345678\u00a0'), 0, 11)).toBe(0);
    expect(readNumberBytes(Buffer.from('0612345678\u202f'), 0, 12)).toBe(0);
  });
});

/** Where the bytes decide, the text is exactly one usable number, the same one. */
function agrees(bytes: Buffer): boolean {
  const decided = read(bytes);
  if (decided === 0) return true;
  const numbers = readCell(decodeText(bytes));
  return numbers.length === 1 && numbers[0]?.kind === PhoneKind.usable && numbers[0].number === decided;
}

const digits = fc.stringMatching(/^\d{5,10}$/);
const head = fc.constantFrom('', '0', '+33', '0033', '33', '+262', '+590', '+594', '+596', '+508', '00', '+');
const gaps = fc.constantFrom('', '', '', ' ', '.', '-', '\u00a0', '\u202f', ' - ', '  ', '/', ',', '\n', '0');
const around = fc.constantFrom('', '', '', ' ', "'", '’', ' \u00a0', '.', '-', '.0', ' / ', '\ufeff');
const shapes = fc
  .tuple(around, head, digits, fc.array(gaps, { minLength: 12, maxLength: 12 }), around)
  .map(([before, code, national, between, after]) => {
    const spread = Array.from(code + national, (c, i) => c + (between[i % 12] ?? '')).join('');
    return before + spread + after;
  });

describe('agreement with the reader of text', () => {
  test('in written shapes', () => {
    fc.assert(
      fc.property(shapes, (cell) => agrees(Buffer.from(cell)) && agrees(windows1252(cell))),
      { numRuns: dose(5000, 100_000) },
    );
  });

  test('in shapes of which most are decided', () => {
    const plain = fc
      .tuple(
        fc.constantFrom('0', '+33', '0033', '33', ''),
        fc.integer({ min: 100_000_000, max: 999_999_999 }),
        fc.constantFrom('', ' ', '.', '\u00a0', '\u202f'),
      )
      .map(([code, national, gap]) => `${code}${String(national).replace(/(\d)(?=(..)+$)/g, `$1${gap}`)}`);
    const runs = dose(5000, 100_000);
    let decided = 0;
    fc.assert(
      fc.property(plain, (cell) => {
        if (read(cell) > 0) decided++;
        return agrees(Buffer.from(cell));
      }),
      { numRuns: runs },
    );
    expect(decided).toBeGreaterThan(0.4 * runs);
  });

  test('in any bytes of a phone cell', () => {
    const byte = fc.constantFrom(...Buffer.from("0123456789 .-+'/"), 0xa0, 0xc2, 0xe2, 0x80, 0xaf, 0x92);
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 24 }), (bytes) => agrees(Buffer.from(bytes))),
      { numRuns: dose(5000, 100_000) },
    );
  });
});
