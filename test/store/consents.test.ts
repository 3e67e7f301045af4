import { describe, expect, test } from 'vitest';
import { ConsentBook, type ConsentEntry } from '../../src/store/consents.ts';

const consent = (changes: Partial<ConsentEntry>): ConsentEntry => ({
  given: 20_000,
  givenAt: null,
  withdrawn: null,
  withdrawnAt: null,
  expires: null,
  expiresAt: null,
  appointment: null,
  purpose: '',
  proof: true,
  file: 'consents.csv',
  line: 2,
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
    ];
    entries.forEach((entry, i) => {
      book.add(7, entry);
      book.add(i, consent({ line: 100 + i }));
    });
    expect(book.of(7)).toEqual(entries.toReversed());
    expect(book.of(1).map(({ line }) => line)).toEqual([101]);
    expect(book.size).toBe(14);
  });
});
