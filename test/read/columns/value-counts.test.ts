import { describe, expect, it } from 'vitest';
import { maskedRemark, maskedValue, ValueCounts } from '../../../src/read/columns/value-counts.ts';

describe('a flag or a status as it is shown', () => {
  it.each([
    ['sans doute', 'sans doute'],
    ['Refusée', 'Refusée'],
    ['NE PAS RAPPELER', 'NE PAS RAPPELER'],
    ['OPT OUT', 'OPT OUT'],
    ['K1', 'K1'],
    ['2024-03-01', '2024-03-01'],
    ['', ''],
    ['Anne Roux', 'xxxx xxxx'],
    ['ANNE ROUX', 'xxxx xxxx'],
    ['rappeler Anne et puis Zoé', 'xxxxxxxx xxxx xx xxxx xxx'],
    ['a@exemple.fr', 'x@xxxxxxx.xx'],
    ['0600451011', '••••••••••'],
    ['06 00 45 10 11', '06 00 •• •• 11'],
    ['une remarque plus longue que cela', 'xxx xxxxxxxx xxxx xxxxxx xxx xxxx'],
  ])('%s', (text, shown) => {
    expect(maskedValue(text)).toBe(shown);
  });
});

describe('a remark as it is shown', () => {
  it.each([
    ['Ne pas appeler le mercredi', 'Ne pas appeler le mercredi'],
    ['Mme Roux ne veut plus être appelée', 'Mme xxxx ne veut plus être appelée'],
    ['NE PLUS APPELER MME ROUX', 'NE PLUS APPELER xxx xxxx'],
    ['Anne Robinson', 'xxxx Robinson'],
    ['refus', 'refus'],
    ['Refus. Voir Jean-Paul ou jp@exemple.fr', 'Refus. xxxx xxxx-xxxx ou xx@xxxxxxx.xx'],
    ['stop, voir 06 00 45 10 11', 'stop, voir 06 00 •• •• 11'],
  ])('%s', (text, shown) => {
    expect(maskedRemark(text)).toBe(shown);
  });
});

function counted(why: 'name' | 'word', ...texts: string[]): ValueCounts {
  const counts = new ValueCounts(why);
  for (const [i, text] of texts.entries()) counts.add(text, i + 2);
  return counts;
}

describe('the values of a column', () => {
  it('are counted, the most frequent first, with the line of the first', () => {
    const counts = counted('name', 'b', 'a', 'b', 'c');
    expect(counts).toMatchObject({ total: 4, line: 2 });
    expect(counts.values()).toEqual([
      { value: 'b', count: 2 },
      { value: 'a', count: 1 },
      { value: 'c', count: 1 },
    ]);
    expect(counts.all()).toEqual(['a', 'b', 'c']);
  });

  it('are ten at most where they are listed, and so many at most that are known', () => {
    const word = (i: number) => Array.from(String(i), (digit) => 'abcdefghij'[Number(digit)]).join('');
    const many = (count: number) => counted('name', ...Array.from({ length: count }, (_, i) => word(i)));
    expect(many(11).values()).toHaveLength(10);
    expect(many(11).all()).toHaveLength(11);
    expect(many(999).all()).toHaveLength(999);
    expect(many(1000).all()).toBeNull();
    expect(many(1001).total).toBe(1001);
  });

  it.each<[string, 'name' | 'word', string, boolean]>([
    ['a word', 'name', 'peut-être', true],
    ['a name', 'name', 'Anne Roux', false],
    ['several lines', 'name', 'a\nb', false],
    ['a remark', 'word', 'Mme Roux refuse', true],
    ['80 characters', 'word', `${'x'.repeat(74)} refus`, true],
    ['81 characters', 'word', `${'x'.repeat(75)} refus`, false],
  ])('can be shown: %s', (_, why, text, isOpen) => {
    expect(counted(why, 'stop', text).areOpen()).toBe(isOpen);
  });
});
