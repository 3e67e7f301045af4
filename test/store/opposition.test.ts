import { describe, expect, test } from 'vitest';
import { OppositionBook } from '../../src/store/opposition.ts';

describe('the opposition book', () => {
  test('knows nothing of a number that no file has', () => {
    const book = new OppositionBook();
    expect([book.isListed(5), book.isAnswered(5), book.isOwn(5)]).toEqual([false, false, false]);
    expect([book.listedSource(5), book.ownSource(5)]).toEqual([null, null]);
  });

  test('keeps lists, answers and the own list apart', () => {
    const book = new OppositionBook();
    const file = book.addFile('bloctel.csv');
    book.list(0, file, 2);
    book.answer(1);
    book.listOwn(2, file, 4);
    const seen = [0, 1, 2].map((id) => [book.isListed(id), book.isAnswered(id), book.isOwn(id)]);
    expect(seen).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    book.answer(0);
    book.listOwn(0, file, 9);
    expect([book.isListed(0), book.isAnswered(0), book.isOwn(0)]).toEqual([true, true, true]);
  });

  test('names the first entry, with its file', () => {
    const book = new OppositionBook();
    const [first, second] = [book.addFile('a.csv'), book.addFile('b.csv')];
    book.list(70_000, second, 100_000);
    book.list(70_000, first, 2);
    book.listOwn(70_000, first, 3);
    book.listOwn(70_000, second, 8);
    expect(book.listedSource(70_000)).toEqual({ file: 'b.csv', line: 100_000 });
    expect(book.ownSource(70_000)).toEqual({ file: 'a.csv', line: 3 });
  });

  test.each<[string, (number | null)[], number, number | null]>([
    ['no dates: the first entry', [null, null], 1, null],
    ['the earliest date', [20_000, 19_999, 20_001], 2, 19_999],
    ['a date beats none', [null, 20_000], 2, 20_000],
    ['an entry without a date takes nothing away', [20_000, null], 1, 20_000],
    ['of equals the first', [20_000, 20_000], 1, 20_000],
  ])('listed several times: %s', (_, days, line, since) => {
    const book = new OppositionBook();
    const file = book.addFile('a.csv');
    for (const [i, day] of days.entries()) {
      book.list(7, file, i + 1, day);
      book.listOwn(8, file, i + 1, day);
    }
    expect([book.listedSource(7)?.line, book.listedSince(7)]).toEqual([line, since]);
    expect([book.ownSource(8)?.line, book.ownSince(8)]).toEqual([line, since]);
    expect([book.ownSince(7), book.listedSince(8), book.listedSince(9)]).toEqual([null, null, null]);
  });

  test('what a list says of calls goes before what it says of consents, a refusal before a no', () => {
    const book = new OppositionBook();
    const file = book.addFile('contacts.csv');
    const said = () => [book.flagSource(0)?.line, book.flagSource(0)?.ofConsent];
    book.flag(0, file, 2, 'Consentement', 'none');
    expect(said()).toEqual([2, 'none']);
    book.flag(0, file, 3, 'Désinscrit le', 'refused');
    book.flag(0, file, 4, 'Consentement', 'none');
    expect(said()).toEqual([3, 'refused']);
    book.flag(0, file, 5, 'DoNotCall');
    book.flag(0, file, 6, 'Stop');
    book.flag(0, file, 7, 'Désinscrit le', 'refused');
    expect(book.flagSource(0)).toEqual({
      file: 'contacts.csv',
      line: 5,
      column: 'DoNotCall',
      ofConsent: null,
    });
  });
});
