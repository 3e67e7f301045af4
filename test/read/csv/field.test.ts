import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FieldView } from '../../../src/read/csv/field.ts';
import { recordsIn } from '../../../src/read/csv/records.ts';
import { dose } from '../../dose.ts';
import { referenceRecords } from '../reference.ts';
import { bytesOf, viewOf } from '../support.ts';

describe('the content of a field', () => {
  it.each([
    ['plain', '06 12', '06 12'],
    ['spaces stay', '  06 ', '  06 '],
    ['quoted', '"06;12"', '06;12'],
    ['quoted behind spaces', '  "a"', 'a'],
    ['doubled quotes', '"a ""b"""', 'a "b"'],
    ['text behind the closing quote', '"User 10" <114>', 'User 10 <114>'],
    ['quotes behind the closing quote', '"a"b"c"', 'ab"c"'],
    ['empty quotes', '""', ''],
    ['nothing', '', ''],
    ['a quote inside', 'a"b', 'a"b'],
  ])('%s', (_, written, content) => {
    expect(viewOf(written).text()).toBe(content);
  });

  it('is the same as a second reader finds', () => {
    const piece = fc.constantFrom('"', '""', ' ', 'a', '\n', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (parts) => {
        const written = Buffer.from(parts.join(''), 'utf8').toString('latin1');
        const [record] = referenceRecords(written, ';').records;
        fc.pre(record?.raw === written && record.fields.length === 1);
        const content = Buffer.from(record?.fields[0] ?? '', 'latin1').toString('utf8');
        expect(viewOf(parts.join('')).text()).toBe(content);
      }),
      { numRuns: dose(500, 10_000) },
    );
  });

  it('a column that the row does not have is empty', () => {
    const batch = recordsIn(bytesOf('a;b\nc\n'), { delimiter: 0x3b, quotes: true });
    const view = new FieldView();
    view.at(batch, 1, 1);
    expect([view.empty, view.text()]).toEqual([true, '']);
    view.at(batch, 0, 1);
    expect([view.empty, view.text()]).toEqual([false, 'b']);
  });

  it('is trimmed of spaces, tabs and line ends', () => {
    const view = viewOf('"\t a b\r\n"');
    view.trim();
    expect(view.text()).toBe('a b');
    const blank = viewOf(' \t ');
    blank.trim();
    expect(blank.empty).toBe(true);
  });
});
