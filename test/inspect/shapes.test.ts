import { describe, expect, it } from 'vitest';
import { formOf, ShapeCounts, shapeOf } from '../../src/inspect/inputs/phone-shapes.ts';
import { viewOf } from '../read/support.ts';
import { inspected } from './run.ts';

describe('a written number', () => {
  it.each([
    ['0199000011', '0999999999', 'national'],
    ['01 99 00 00 11', '09 99 99 99 99', 'national'],
    ['01\u00a099\u202f00 00 11', '09 99 99 99 99', 'national'],
    ['01.99.00.00.11', '09.99.99.99.99', 'national'],
    ['+33199000011', '+33999999999', 'international'],
    ['+33 1 99 00 00 11', '+33 9 99 99 99 99', 'international'],
    ['+33 (0)1 99 00 00 11', '+33 (9)9 99 99 99 99', 'international'],
    ['0033199000011', '0033999999999', 'international'],
    ['+262 262 00 00 11', '+262 999 99 99 99', 'overseas'],
    ['+32 2 555 12 12', '+99 9 999 99 99', 'foreign'],
    ['33199000011', '33999999999', 'no-plus'],
    ['199000011', '999999999', 'nine-digits'],
    ['199000011.0', '999999999.0', 'decimal'],
    ['1,99000011E+08', '9,99999999E+08', 'scientific'],
    ['3975', '9999', 'short'],
    ['Tél. : 01 99 00 00 11', 'x. : 99 99 99 99 99', 'words'],
    ['REJETE PAR BLOCTEL', 'x x x', 'words'],
    ['90199000011', '99999999999', 'other'],
    ['', '', 'other'],
  ])('%s is %s', (text, shape, form) => {
    expect([shapeOf(text), formOf(text)]).toEqual([shape, form]);
  });

  it('is cut where it is long', () => {
    expect(shapeOf('9'.repeat(40))).toBe('9'.repeat(40));
    expect(shapeOf('9'.repeat(41))).toBe(`${'9'.repeat(39)}…`);
  });
});

describe('the numbers of a file', () => {
  it('are counted by shape and kind, the most frequent first', async () => {
    const cells = [
      '01 99 00 00 11',
      '01 99 00 00 12',
      '199000013',
      '3975',
      '+32 2 555 12 12',
      '01 99 00',
      '',
    ];
    const { phoneShapes } = await inspected(['nom;telephone', ...cells.map((cell) => `Roux;${cell}`)]);
    expect(phoneShapes).toEqual({
      list: [
        { shape: '09 99 99 99 99', form: 'national', kind: 'usable', count: 2 },
        { shape: '+99 9 999 99 99', form: 'foreign', kind: 'foreign', count: 1 },
        { shape: '09 99 99', form: 'short', kind: 'invalid', count: 1 },
        { shape: '9999', form: 'short', kind: 'not-callable', count: 1 },
        { shape: '999999999', form: 'nine-digits', kind: 'usable', count: 1 },
      ],
      more: { shapes: 0, count: 0 },
      prefix: null,
    });
  });

  it('of one cell count one by one', async () => {
    const { phoneShapes } = await inspected([
      'telephone',
      '01 99 00 00 11 / 02 61 91 00 12',
      '01 77 70 73 70/71',
    ]);
    expect(phoneShapes.list).toEqual([
      { shape: '09 99 99 99 99', form: 'national', kind: 'usable', count: 3 },
      { shape: '99', form: 'short', kind: 'invalid', count: 1 },
    ]);
  });

  it('are those of all phone columns', async () => {
    const lines = ['telephone;mobile;fax', '01 99 00 00 11;06 00 00 00 12;01 99 00 00 13'];
    expect((await inspected(lines)).phoneShapes.list).toMatchObject([{ shape: '09 99 99 99 99', count: 2 }]);
  });

  it('of a log are those of the first column that is filled', async () => {
    const lines = [
      'id,raw_digits,started_at,direction',
      '1,0199000011,2024-05-06T10:05:00Z,outbound',
      '2,anonymous,2024-05-06T10:06:00Z,outbound',
    ];
    expect((await inspected(lines, { role: 'calls' })).phoneShapes.list).toEqual([
      { shape: '0999999999', form: 'national', kind: 'usable', count: 1 },
      { shape: 'x', form: 'words', kind: 'invalid', count: 1 },
    ]);
  });

  it('beyond twenty shapes are summed up', () => {
    const counts = new ShapeCounts();
    for (let length = 1; length <= 22; length++) counts.add(viewOf(`a${'1'.repeat(length)}`));
    const { list, more } = counts.result();
    expect([list.length, more]).toEqual([20, { shapes: 2, count: 2 }]);
  });
});

describe('digits before numbers', () => {
  it.each([
    [['90199000011', '90261910012', '80199000013'], { digits: '9', count: 2 }],
    [['0010199000011'], { digits: '001', count: 1 }],
    [['123450199000011'], { digits: '12345', count: 1 }],
    [['1234560199000011'], null],
    [['9199000011'], null],
    [['0199000011'], null],
    [['901990000'], null],
  ])('%j: %j', (cells, prefix) => {
    const counts = new ShapeCounts();
    for (const cell of cells) counts.add(viewOf(cell));
    expect(counts.result().prefix).toEqual(prefix);
  });
});
