import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell, removeNumbers } from '../../src/phone/cell.ts';

/** The cell without the numbers at these places. */
function without(cell: string, ...places: number[]): string {
  const all = readCell(cell);
  return removeNumbers(
    cell,
    all.filter((_, place) => places.includes(place)),
    all,
  );
}

const a = '06 12 34 56 78';
const b = '01 42 34 56 78';
const c = '0692 12 34 56';

describe('what stays', () => {
  test.each([
    ['nothing removed', ` ${a} / ${b} ;`, [], ` ${a} / ${b} ;`],
    ['the second of two', `${a} / ${b}`, [1], a],
    ['the first of two', `${a} / ${b}`, [0], b],
    ['both', ` ${a} / ${b} `, [0, 1], ''],
    ['the only one', ` ${a} `, [0], ''],
    ['leading spaces stay with the first', `  ${a} / ${b}  `, [1], `  ${a}`],
    ['trailing spaces stay with the last', `  ${a} / ${b}  `, [0], `${b}  `],
    ['the first of three', `${a} / ${b} ; ${c}`, [0], `${b} ; ${c}`],
    ['the second of three takes one separator along', `${a} / ${b} ; ${c}`, [1], `${a} ; ${c}`],
    ['the last of three', `${a} / ${b} ; ${c}`, [2], `${a} / ${b}`],
    ['two of three', `${a} / ${b} ; ${c}`, [0, 2], b],
    ['the word ou', `${a} ou ${b}`, [1], a],
    ['a line break', `${a}\n${b}\n${c}`, [1], `${a}\n${c}`],
    ['labels and apostrophes go with their number', `'Port. : ${a}\n'Fixe : ${b}`, [0], `'Fixe : ${b}`],
    ['labels and apostrophes stay with theirs', `'Port. : ${a}\n'Fixe : ${b}`, [1], `'Port. : ${a}`],
    ['a remainder', '01 77 70 73 70/71', [1], '01 77 70 73 70'],
    ['a fax with what ties it', `${a} et fax ${b}`, [1], a],
    ['a fax between two numbers', `${a} et fax ${b} / ${c}`, [1], `${a} / ${c}`],
    ['a separator behind the last', `${a} / ${b} /`, [1], a],
    ['marks stay with their number', `\u202a${a}\u202c / \u202a${b}\u202c`, [1], `\u202a${a}\u202c`],
    ['a remark goes with its number', `${a} (perso) / ${b} (bureau)`, [0], `${b} (bureau)`],
    ['a remark stays with its number', `${a} (perso) / ${b} (bureau)`, [1], `${a} (perso)`],
    ['an extension goes with its number', `${b} poste 12 - ${a}`, [0], a],
    ['an extension behind a semicolon, too', `${a};tel:+33142345678;ext=12`, [1], a],
    ['three colons', `p:${a} ::: m:${b} ::: ${c}`, [1], `p:${a} ::: ${c}`],
    ['the word et', `${a} et ${b} ou ${c}`, [1], `${a} ou ${c}`],
    ['a dash', `${a} - ${b} - ${c}`, [0, 1], c],
    ['a separator before a name without one', `${a} ; ${b} Fixe : ${c}`, [1], `${a} ; Fixe : ${c}`],
    ['a name without a separator before one', `${a} Fixe : ${b} ; ${c}`, [1], `${a} ; ${c}`],
    ['a line break before a name without one', `${a}\n${b} Fixe : ${c}`, [1], `${a}\nFixe : ${c}`],
    ['names without a separator', `T: ${b} M: ${a}`, [0], `M: ${a}`],
    ['a formula', `="${a}"`, [0], ''],
    ['the first of a formula', `="${a} / ${b}" `, [0], `="${b}" `],
    ['the last of a formula', `="${a} / ${b}"`, [1], `="${a}"`],
    ['the middle of a formula', `=""${a} / ${b} / ${c}""`, [1], `=""${a} / ${c}""`],
    ['full-width digits stay', `０６１２３４５６７８ / ${b}`, [1], '０６１２３４５６７８'],
  ])('%s', (_name, cell, places, left) => {
    expect(without(cell, ...places)).toBe(left);
  });
});

test('the kept numbers, and only they, are read from what is left', () => {
  const numbers = fc.constantFrom(
    a,
    `'${b}`,
    `Tél. : ${c}`,
    '+32 470 12 34 56',
    '3975',
    '+33612345678',
    `p:${a}`,
    `${b} (bureau)`,
    `[perso] ${a} x12`,
  );
  const separators = fc.constantFrom('/', ' / ', ';', ', ', '\n', ' ou ', ' | ', ' ::: ', ' et ');
  const cells = fc.array(fc.tuple(numbers, separators, fc.boolean()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(cells, (parts) => {
      const cell = parts.map(([number, separator], i) => (i > 0 ? separator : '') + number).join('');
      const all = readCell(cell);
      const removed = all.filter((_, i) => parts[i]?.[2]);
      const left = removeNumbers(cell, removed, all);
      const kept = all.filter((piece) => !removed.includes(piece));
      expect(readCell(left).map(({ number }) => number)).toEqual(kept.map(({ number }) => number));
      for (const { start, end } of kept) expect(left).toContain(cell.slice(start, end));
    }),
  );
});
