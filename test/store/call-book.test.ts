import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallBook } from '../../src/store/call-book.ts';
import { type CallRow, CallRows, emptyCallRow, Precision } from '../../src/store/call-rows.ts';
import { enterCalls } from '../../src/store/enter-calls.ts';
import { NumberTable } from '../../src/store/number-table.ts';
import { parseIsoDay } from '../../src/time/days.ts';
import { exhausted } from '../steps.ts';

const PARIS = 33612345678;
const REUNION = 262692123456;
const HOUR = 3600;

/** An instant in UTC. */
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}Z`) / 1000;
const noon = at('2024-05-06 10:00:00');

type Written = Partial<CallRow> & { file?: string };

/** A book of rows, of the first number unless they say otherwise; each in the file that it names. */
function bookOf(written: readonly Written[], numbersOf: readonly number[] = [PARIS, REUNION]) {
  const numbers = new NumberTable();
  for (const number of numbersOf) numbers.add(number);
  const rows = new CallRows();
  const row: CallRow = {
    ...emptyCallRow(),
    id: 0,
    instant: noon,
    outcome: 'unanswered',
  };
  written.forEach(({ file = 'calls.csv', ...changes }, i) => {
    if (rows.files.at(-1) !== file) rows.files.push(file);
    rows.push({ ...row, line: i + 2, ...changes });
  });
  return exhausted(enterCalls(rows, numbers));
}

const linesOf = (book: CallBook, id = 0) => Array.from(book.of(id), (call) => book.source(call).line);

/** The rows at which the calls begin. */
const rowsOf = (book: CallBook) => Array.from({ length: book.count }, (_, call) => book.row(call));

describe('calls', () => {
  test('of no log', () => {
    const book = bookOf([]);
    expect([book.count, book.hasCalls(0), [...book.of(0)], book.figures.joined]).toEqual([0, false, [], 0]);
    expect([book.rowCount, rowsOf(book)]).toEqual([0, []]);
  });

  test('stand by number, in the order in which they were made', () => {
    const book = bookOf([
      { instant: noon + 300 },
      { id: 1, instant: noon },
      { instant: noon + 100 },
      { instant: noon + 200 },
    ]);
    expect(linesOf(book)).toEqual([4, 5, 2]);
    expect(linesOf(book, 1)).toEqual([3]);
    expect([book.rowCount, rowsOf(book)]).toEqual([4, [2, 3, 0, 1]]);
  });

  test('of one instant stay in the order of file and line', () => {
    const book = bookOf([{ callId: 1 }, { callId: 2 }, { callId: 3 }]);
    expect(linesOf(book)).toEqual([2, 3, 4]);
  });

  test.each([
    ['few rows', 0, 20],
    ['many rows', 60, 200],
  ])('of %s are sorted', (_, minLength, maxLength) => {
    const instants = fc.array(fc.integer({ min: 0, max: 400 }), { minLength, maxLength });
    fc.assert(
      fc.property(instants, (minutes) => {
        const book = bookOf(minutes.map((minute, i) => ({ instant: noon + 60 * minute, callId: i + 1 })));
        const sorted = minutes.map((minute, i) => ({ minute, line: i + 2 }));
        sorted.sort((a, b) => a.minute - b.minute || a.line - b.line);
        expect(linesOf(book)).toEqual(sorted.map(({ line }) => line));
      }),
    );
  });

  test('have the local day of the person called', () => {
    const late = at('2024-05-06 20:30:00');
    const book = bookOf([{ instant: late }, { id: 1, instant: late }]);
    expect(book.day(book.start(0))).toBe(parseIsoDay('2024-05-06'));
    expect(book.day(book.start(1))).toBe(parseIsoDay('2024-05-07'));
    expect(book.instant(book.start(1))).toBe(late);
  });
});

describe('what a call was', () => {
  const rows: [string, Written, { attempt?: true; refusal?: true; objection?: true }][] = [
    ['nobody answered', {}, { attempt: true }],
    ['refused', { outcome: 'refused' }, { attempt: true, refusal: true }],
    ['objected', { outcome: 'objected' }, { attempt: true, objection: true }],
    ['unclassified', { outcome: 'unclassified' }, { attempt: true }],
    ['a wrong number', { outcome: 'invalid' }, { attempt: true }],
    ['not placed', { outcome: 'not-placed' }, {}],
    ['inbound', { direction: 'inbound', outcome: 'answered' }, {}],
    ['refused on an inbound call', { direction: 'inbound', outcome: 'refused' }, { refusal: true }],
    ['objected on an inbound call', { direction: 'inbound', outcome: 'objected' }, { objection: true }],
  ];
  test.each(rows)('%s', (_, row, { attempt = false, refusal = false, objection = false }) => {
    const book = bookOf([row]);
    expect([book.isAttempt(0), book.isRefusal(0), book.isObjection(0)]).toEqual([
      attempt,
      refusal,
      objection,
    ]);
  });

  test.each([
    ['to the second', Precision.second, true],
    ['to the minute', Precision.minute, true],
    ['to the day', Precision.day, false],
  ])('a log that is exact %s', (_, precision, hasTime) => {
    expect(bookOf([{ precision }]).hasTime(0)).toBe(hasTime);
  });
});

describe('rows that are one call', () => {
  const rows: [string, Written[], number][] = [
    ['one id, moments apart', [{ callId: 1 }, { callId: 1, instant: noon + 20 }], 1],
    ['one id, six hours apart', [{ callId: 1 }, { callId: 1, instant: noon + 6 * HOUR }], 1],
    ['one id, a second more', [{ callId: 1 }, { callId: 1, instant: noon + 6 * HOUR + 1 }], 2],
    ['one id, two numbers', [{ callId: 1 }, { callId: 1, id: 1 }], 2],
    ['one id in two logs', [{ callId: 1 }, { callId: 1, file: 'b.csv' }], 1],
    ['other ids, one instant, one log', [{ callId: 1 }, { callId: 2 }], 2],
    ['other ids, one instant, two logs', [{ callId: 1 }, { callId: 2, file: 'b.csv' }], 1],
    ['no ids, one instant', [{}, {}], 1],
    ['no ids, a second apart', [{}, { instant: noon + 1 }], 2],
    ['an id in one of two rows of one instant', [{ callId: 1 }, {}], 1],
    ['no ids, other agents', [{ agent: 1 }, { agent: 2 }], 2],
    ['no ids, one agent', [{ agent: 1 }, { agent: 1, file: 'b.csv' }], 1],
    ['days only', [{ precision: Precision.day }, { precision: Precision.day }], 2],
    [
      'days only, but one id',
      [
        { precision: Precision.day, callId: 1 },
        { precision: Precision.day, callId: 1 },
      ],
      1,
    ],
    [
      'legs of two calls in turn',
      [
        { callId: 1 },
        { callId: 2, instant: noon + 5 },
        { callId: 1, instant: noon + 10 },
        { callId: 2, instant: noon + 15 },
      ],
      2,
    ],
    ['an id before a double', [{ callId: 1 }, { callId: 2 }, { callId: 2, file: 'b.csv' }], 2],
  ];
  test.each(rows)('%s', (_, written, calls) => {
    const book = bookOf(written);
    expect(book.count).toBe(calls);
    expect(book.figures.joined).toBe(written.length - calls);
  });

  test('are the earliest of them, with the most telling outcome', () => {
    const book = bookOf([
      { callId: 1, instant: noon + 30, outcome: 'refused' },
      { callId: 1, instant: noon, outcome: 'unanswered' },
      { callId: 1, instant: noon + 60, outcome: 'answered' },
    ]);
    expect([book.count, book.instant(0), book.isRefusal(0)]).toEqual([1, noon, true]);
    expect(linesOf(book)).toEqual([3]);
  });

  test('are an attempt if one of them is', () => {
    const book = bookOf([
      { callId: 1, outcome: 'not-placed' },
      { callId: 1, instant: noon + 5, outcome: 'failed' },
    ]);
    expect([book.count, book.isAttempt(0)]).toEqual([1, true]);
  });
});

describe('rows without a number', () => {
  const orphan = (changes: Written): Written => ({ id: -1, direction: 'inbound', callId: 1, ...changes });

  test('give their refusal to the call of their id', () => {
    const book = bookOf([{ callId: 1 }, { callId: 2, instant: noon + 60 }, orphan({ outcome: 'refused' })]);
    expect([book.count, book.isRefusal(0), book.isRefusal(1)]).toEqual([2, true, false]);
    expect(book.isAttempt(0)).toBe(true);
  });
  test('give their objection', () => {
    expect(bookOf([{ callId: 1 }, orphan({ outcome: 'objected' })]).isObjection(0)).toBe(true);
  });
  test('both, where there are two', () => {
    const book = bookOf([{ callId: 1 }, orphan({ outcome: 'objected' }), orphan({ outcome: 'refused' })]);
    expect([book.isRefusal(0), book.isObjection(0)]).toEqual([true, true]);
  });
  test('give nothing else', () => {
    const book = bookOf([{ callId: 1 }, orphan({ outcome: 'answered' })]);
    expect([book.isRefusal(0), book.isObjection(0)]).toEqual([false, false]);
  });
  test('are no calls themselves', () => {
    expect(bookOf([orphan({ outcome: 'refused' })]).count).toBe(0);
  });
  test('more than six hours away, they are of another call with the same id', () => {
    const book = bookOf([{ callId: 1 }, orphan({ outcome: 'refused', instant: noon + 24 * HOUR })]);
    expect(book.isRefusal(0)).toBe(false);
  });
});
