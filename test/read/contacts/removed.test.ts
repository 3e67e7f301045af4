import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhoneKind } from '../../../src/phone/number.ts';
import { readRemoved, removedCell } from '../../../src/read/contacts/removed.ts';
import { madeNumbers } from '../../oracle/generator-numbers.ts';

const none: number[] = [];

describe('a cell of removed numbers', () => {
  it.each<[string, string, number[], number[], number]>([
    ['nothing', '', none, none, 0],
    ['one, behind the apostrophe that spreadsheets ask for', "'+33612345678", [33612345678], none, 0],
    ['several', '+33612345678 +33145000000', [33612345678, 33145000000], none, 0],
    [
      'one twice is a switchboard’s',
      '+33612345678 +33145000000 +33145000000',
      [33612345678, 33145000000],
      [33145000000],
      0,
    ],
    ['as a spreadsheet leaves it', '33612345678', [33612345678], none, 0],
    ['as people write it, in one word', '0692123456', [262692123456], none, 0],
    ['one abroad', '+442079460958', [442079460958], none, 0],
    ['of nobody', '+33800083346 3975 +336', none, none, 3],
    ['a word', 'none', none, none, 0],
  ])('%s', (_, text, numbers, switchboards, unreadable) => {
    const read = readRemoved(text);
    expect([read.numbers.map(({ number }) => number), read.switchboards, read.unreadable]).toEqual([
      numbers,
      switchboards,
      unreadable,
    ]);
  });

  it('tells who is abroad', () => {
    expect(readRemoved('+33612345678 +442079460958').numbers.map(({ kind }) => kind)).toEqual([
      PhoneKind.usable,
      PhoneKind.foreign,
    ]);
  });

  it('is read as it was written, whatever the numbers are', () => {
    const cells = fc.array(fc.record({ made: madeNumbers, often: fc.boolean() }), { maxLength: 5 });
    fc.assert(
      fc.property(cells, (all) => {
        const often = new Set(all.filter((one) => one.often).map(({ made }) => Number(made.e164)));
        const numbers = [...new Set(all.map(({ made }) => Number(made.e164)))].sort((a, b) => a - b);
        const read = readRemoved(`'${removedCell(numbers.toReversed(), (number) => often.has(number))}`);
        expect(read.numbers.map(({ number }) => number)).toEqual(numbers);
        expect(read.switchboards).toEqual(numbers.filter((number) => often.has(number)));
      }),
    );
  });
});
