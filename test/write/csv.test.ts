import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField, csvQuoted } from '../../src/write/csv.ts';

describe('csvField', () => {
  it.each([
    ['plain words', 'rien à signaler', 'rien à signaler'],
    ['nothing', '', ''],
    ['the delimiter', 'a;b', '"a;b"'],
    ['another delimiter', 'a,b', 'a,b'],
    ['quotes', 'a "b"', '"a ""b"""'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['an ISO date', '2024-05-06', '2024-05-06'],
    ['equals sign', '=1+1', "'=1+1"],
    ['plus', '+1', "'+1"],
    ['minus', '-1', "'-1"],
    ['at', '@A1', "'@A1"],
    ['tab', '\t=1', "'\t=1"],
    ['carriage return first', '\r=1', '"\'\r=1"'],
    ['spaces before a formula', '  =1+1', "'  =1+1"],
    ['a no-break space before a formula', '\u00a0@A1', "'\u00a0@A1"],
    ['a quote before a formula', '"=1+1"', '"\'""=1+1"""'],
    ['a full-width equals sign', '＝1+1', "'＝1+1"],
    ['a full-width plus', '＋1－2＠A', "'＋1－2＠A"],
    ['a foreign number in full', '+687 23 12 34', "'+687 23 12 34"],
    ['a negative number', '-12', "'-12"],
    ['a path that begins with a minus', '-x.csv', "'-x.csv"],
    ['an equals sign further on', 'a=1', 'a=1'],
    ['a formula with a quote', '="a"', '"\'=""a"""'],
    ['a sign alone, such as standard input', '-', '-'],
  ])('%s', (_name, value, expected) => {
    expect(csvField(value, ';')).toBe(expected);
  });

  it('comes back through csv-parse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(',', ';', '\t', '|'), (value, delimiter) => {
        const line = `${csvQuoted(value, delimiter)}${delimiter}end\n`;
        expect(parse(line, { delimiter, record_delimiter: '\n' })).toEqual([[value, 'end']]);
      }),
    );
  });
});
