import { describe, expect, test } from 'vitest';
import { ConsentBook, type ConsentEntry, emptyConsent } from '../../src/store/consents.ts';

const consent = (changes: Partial<ConsentEntry>): ConsentEntry => ({
  ...emptyConsent('consents.csv', 2),
  given: 20_000,
  proof: true,
  ...changes,
});

describe('the consent book', () => {
  test('has nothing for other numbers', () => {
    const book = new ConsentBook();
    book.add(3, consent({}));
    expect([book.has(2), book.has(3), book.has(4)]).toEqual([false, true, false]);
    expect(book.of(2)).toEqual([]);
  });

  test('gives back what was entered, the last first', () => {
    const book = new ConsentBook();
    const entries = [
      consent({ line: 2 }),
      consent({ line: 3, given: null, withdrawn: 20_010, proof: false }),
      consent({ line: 4, expires: 20_300, purpose: 'energie', file: 'other.csv' }),
      consent({ line: 5, appointment: 1_789_000_000, purpose: 'energie' }),
      consent({ line: 6, givenAt: 1_728_000_100, withdrawn: 20_010, withdrawnAt: 1_728_900_200 }),
      consent({ line: 7, withdrawn: 20_011, withdrawnAt: 4_000_000_000 }),
      consent({ line: 8, given: 0, expires: 0, withdrawn: 0 }),
      consent({ line: 9, from: 20_005, fromAt: 1_728_432_000, slots: [{ days: 31, from: 0, to: 3600 }] }),
    ];
    entries.forEach((entry, i) => {
      book.add(70, entry);
      book.add(i, consent({ line: 100 + i }));
    });
    expect(book.of(70)).toEqual(entries.toReversed());
    expect(book.of(1).map(({ line }) => line)).toEqual([101]);
    expect(book.size).toBe(16);
  });

  test('a withdrawal on an unknown day meets whatever was given before and after it', () => {
    const book = new ConsentBook();
    book.add(1, consent({ line: 2, given: 20_000, givenAt: 1_728_000_100 }));
    book.addUndatedWithdrawal(1, 'other.csv', 9);
    book.add(1, consent({ line: 3, given: 20_010 }));
    book.add(2, consent({ line: 4 }));
    const of = (id: number) => book.of(id).map(({ given, withdrawn, line }) => [given, withdrawn, line]);
    expect(of(1)).toEqual([
      [20_010, null, 3],
      [20_000, null, 2],
      [null, 20_010, 9],
      [null, 20_000, 9],
    ]);
    expect(book.of(1)[3]).toMatchObject({ file: 'other.csv', withdrawnAt: 1_728_000_100, givenAt: null });
    expect(of(2)).toEqual([[20_000, null, 4]]);
  });
});
