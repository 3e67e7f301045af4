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
});
