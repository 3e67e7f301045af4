import { describe, expect, test } from 'vitest';
import { ConsentThen, nothingKnown } from '../../../src/audit/past-calls/consent-then.ts';
import { ConsentBook, type ConsentEntry } from '../../../src/store/consents.ts';
import { isoDay } from '../../../src/time/days.ts';
import { dayNamed } from '../days.ts';
import { entry, paris, span } from './entries.ts';

const DAY = 86_400;

function thenOf(records: readonly string[]) {
  const book = new ConsentBook();
  for (const [i, record] of records.entries()) book.add(0, entry(record, i + 2));
  return new ConsentThen(book);
}

/** Lines of the records that decide, and days of withdrawals and refusals, as one text. */
function known(records: readonly string[], now: string, no: string | null): string {
  const facts = thenOf(records).at(0, paris, span(now), no === null ? null : span(no));
  const lines = facts.consents.map(({ source }) => source.line);
  const days = (what: string, list: readonly number[]) =>
    list.map((day) => `${what} ${isoDay(day).slice(5)}`);
  return [
    ...lines.map((line) => `given ${line}`),
    ...days('withdrawn', facts.withdrawals),
    ...days('refused', [...facts.refusals, ...facts.objections]),
  ].join(', ');
}

describe('what is known at the moment of a call', () => {
  const given = ['2026-09-01'];
  const rows: [string, string[], string, string | null, string][] = [
    ['given on a day before', given, '2026-09-15 11:00', null, 'given 2'],
    ['given on that day, at no known time', given, '2026-09-01 00:00', null, 'given 2'],
    ['given tomorrow', given, '2026-08-31 23:59:59', null, ''],
    ['given a second before', ['2026-09-15 10:59:59'], '2026-09-15 11:00', null, 'given 2'],
    ['given at that second', ['2026-09-15 11:00'], '2026-09-15 11:00', null, 'given 2'],
    ['given a second after', ['2026-09-15 11:00:01'], '2026-09-15 11:00', null, ''],
    ['given at any time, the call at none', ['2026-09-15 11:00:01'], '2026-09-15', null, 'given 2'],
    ['given the day after, the call at no time', ['2026-09-16 00:00:01'], '2026-09-15', null, ''],
    ['only the latest giving counts', ['2026-09-01', '2026-09-02'], '2026-09-15', null, 'given 3'],
    ['in any order', ['2026-09-02', '2026-09-01'], '2026-09-15', null, 'given 2'],
    [
      'not one that is still to come',
      ['2026-09-01', '2026-09-15 12:00'],
      '2026-09-15 11:00',
      null,
      'given 2',
    ],
    [
      'of one day all that came before',
      ['2026-09-15', '2026-09-15 09:00', '2026-09-15 12:00'],
      '2026-09-15 11:00',
      null,
      'given 2, given 3',
    ],
    ['withdrawn before', ['2026-09-01-> 2026-09-02'], '2026-09-15 11:00', null, 'given 2, withdrawn 09-02'],
    [
      'withdrawn that day, at no known time',
      ['2026-09-01-> 2026-09-15'],
      '2026-09-15 00:00',
      null,
      'given 2, withdrawn 09-15',
    ],
    [
      'withdrawn at that second',
      ['2026-09-01-> 2026-09-15 11:00'],
      '2026-09-15 11:00',
      null,
      'given 2, withdrawn 09-15',
    ],
    ['withdrawn a second after', ['2026-09-01-> 2026-09-15 11:00:01'], '2026-09-15 11:00', null, 'given 2'],
    ['withdrawn tomorrow', ['2026-09-01-> 2026-09-16'], '2026-09-15 11:00', null, 'given 2'],
    [
      'withdrawn at any time, the call at none',
      ['2026-09-01-> 2026-09-15 20:00'],
      '2026-09-15',
      null,
      'given 2, withdrawn 09-15',
    ],
    [
      'withdrawn a second before it was given again',
      ['2026-09-01-> 2026-09-02 08:59:59', '2026-09-02 09:00'],
      '2026-09-15',
      null,
      'given 3',
    ],
    [
      'withdrawn in the second in which it was given again',
      ['2026-09-01-> 2026-09-02 09:00', '2026-09-02 09:00'],
      '2026-09-15',
      null,
      'given 3, withdrawn 09-02',
    ],
    [
      'withdrawn on the day of giving, at no known time',
      ['2026-09-01-> 2026-09-02', '2026-09-02 09:00'],
      '2026-09-15',
      null,
      'given 3, withdrawn 09-02',
    ],
    [
      'a moment that does not count hides none of that day',
      ['2026-09-02 09:00-> 2026-09-02 08:00', '-> 2026-09-02'],
      '2026-09-15',
      null,
      'given 2, withdrawn 09-02',
    ],
    ['withdrawn a day before it was given', ['2026-09-02-> 2026-09-01'], '2026-09-15', null, 'given 2'],
    ['withdrawn, never given', ['-> 2026-09-01'], '2026-09-15', null, 'withdrawn 09-01'],
    ['refused since', given, '2026-09-15 11:00', '2026-09-02 10:00', 'given 2, refused 09-02'],
    [
      'refused on the day of giving, at no known time',
      given,
      '2026-09-15 11:00',
      '2026-09-01 08:00',
      'given 2, refused 09-01',
    ],
    [
      'refused a second before the giving',
      ['2026-09-01 09:00'],
      '2026-09-15',
      '2026-09-01 08:59:59',
      'given 2',
    ],
    [
      'refused in that second',
      ['2026-09-01 09:00'],
      '2026-09-15',
      '2026-09-01 09:00',
      'given 2, refused 09-01',
    ],
    [
      'refused that day, at no known time',
      ['2026-09-01 09:00'],
      '2026-09-15',
      '2026-09-01',
      'given 2, refused 09-01',
    ],
    ['refused the day before', given, '2026-09-15', '2026-08-31 23:59', 'given 2'],
    ['refused, never given', ['-> 2026-09-16'], '2026-09-15', '2026-09-14', ''],
  ];
  test.each(rows)('%s', (_, records, now, no, wanted) => {
    expect(known(records, now, no)).toBe(wanted);
  });

  test('the record that withdrew is named', () => {
    const then = thenOf(['2026-09-01', '-> 2026-09-03', '-> 2026-09-02']);
    const at = (now: string) => then.at(0, paris, span(now), null).withdrawnBy;
    expect(at('2026-09-15')).toEqual({ file: 'consents.csv', line: 3, day: dayNamed('2026-09-03') });
    expect(at('2026-09-02')).toEqual({ file: 'consents.csv', line: 4, day: dayNamed('2026-09-02') });
    expect(at('2026-09-01')).toBeNull();
    expect(nothingKnown.withdrawnBy).toBeNull();
  });

  test('between two events it is one thing, so that what hangs on it can be remembered', () => {
    const then = thenOf(['2026-09-01', '2026-09-05']);
    const at = (now: string, no: string | null = null) =>
      then.at(0, paris, span(now), no === null ? null : span(no));
    expect(at('2026-09-02')).toBe(at('2026-09-04'));
    expect(at('2026-09-05')).not.toBe(at('2026-09-04'));
    expect(at('2026-09-06', '2026-09-05')).not.toBe(at('2026-09-06'));
  });

  test.each([
    ['a withdrawal', { withdrawn: dayNamed('2026-09-05') }],
    ['a request to be called back', { requested: dayNamed('2026-09-05') }],
  ])('%s is such an event', (_, event) => {
    const book = new ConsentBook();
    book.add(0, { ...entry('2026-09-01', 2), ...event });
    const then = new ConsentThen(book);
    const at = (now: string) => then.at(0, paris, span(now), null);
    expect(at('2026-09-02')).toBe(at('2026-09-04'));
    expect(at('2026-09-05')).not.toBe(at('2026-09-04'));
    expect(at('2026-09-05')).toBe(at('2026-09-06'));
  });

  test.each([
    [16, true],
    [15, false],
  ])('of a number with %i records it is remembered while others are asked for: %s', (count, wanted) => {
    const book = new ConsentBook();
    for (let i = 0; i < count; i++) book.add(0, entry('2026-09-01', i + 2));
    book.add(1, entry('2026-09-01', 50));
    const then = new ConsentThen(book);
    const [first, , again] = [0, 1, 0].map((id) => then.at(id, paris, span('2026-09-10'), null));
    expect(again === first).toBe(wanted);
    expect(again).toEqual(first);
  });

  test('whatever the order in which numbers with many records are asked for', () => {
    const book = new ConsentBook();
    for (let i = 0; i < 40; i++)
      book.add(i % 2, entry(`2026-09-${String((i >> 1) + 1).padStart(2, '0')}`, i));
    const then = new ConsentThen(book);
    const lineOf = (id: number, now: string) => then.at(id, paris, span(now), null).consents[0]?.source.line;
    expect([0, 1, 0, 1].map((id) => lineOf(id, '2026-09-10'))).toEqual([18, 19, 18, 19]);
  });
});

describe('a consent for a later period', () => {
  function bookOf(...entries: ConsentEntry[]) {
    const book = new ConsentBook();
    for (const one of entries) book.add(0, one);
    return new ConsentThen(book);
  }
  const older = entry('2026-07-01', 2);
  const later = { ...entry('2026-08-01', 3), from: dayNamed('2026-09-02') };
  const linesOn = (then: ConsentThen, now: string) =>
    then.at(0, paris, span(now), null).consents.map(({ source }) => source.line);

  test.each([
    ['the evening before it begins', '2026-09-01 19:00', []],
    ['the day on which it begins', '2026-09-02 10:00', [3]],
  ])('%s', (_, now, lines) => {
    expect(linesOn(bookOf(later), now)).toEqual(lines);
  });

  test('leaves an older one in force until then', () => {
    const then = bookOf(later, older);
    expect([linesOn(then, '2026-09-01 19:00'), linesOn(then, '2026-09-02 10:00')]).toEqual([[2], [3]]);
  });

  test.each([
    ['the last to be given counts, though another began later', ['2026-07-01', '2026-09-05'], [3]],
    ['both where they were given on one day', ['2026-08-01', '2026-09-05'], [3, 2]],
    ['not one whose period has not begun', ['2026-08-20', '2026-09-11'], [3]],
    ['nor one given on another day', ['2026-08-20', '2026-09-05'], [2]],
  ])('%s', (_, [given = '', from = ''], lines) => {
    const other = { ...entry(given, 2), from: dayNamed(from) };
    expect(linesOn(bookOf(later, other), '2026-09-10 11:00')).toEqual(lines);
    expect(linesOn(bookOf(other, later), '2026-09-10 11:00')).toEqual(lines);
  });

  test('never before it was given, whatever its period', () => {
    const early = { ...entry('2026-09-03', 2), from: dayNamed('2026-09-01') };
    expect(linesOn(bookOf(early), '2026-09-02 11:00')).toEqual([]);
    expect(linesOn(bookOf(early), '2026-09-03 11:00')).toEqual([2]);
  });

  test('is met by a withdrawal before it begins', () => {
    const then = bookOf({ ...later, withdrawn: dayNamed('2026-08-15') });
    expect(then.at(0, paris, span('2026-09-02'), null).withdrawals).toEqual([dayNamed('2026-08-15')]);
  });
});

describe('the first giving after a call', () => {
  test.each([
    ['none', ['2026-09-01'], '2026-09-15 11:00', null],
    ['a later second of that day', ['2026-09-15 11:00:01'], '2026-09-15 11:00', '2026-09-15 at 11:00:01'],
    ['the next of several', ['2026-09-18', '2026-09-17', '2026-09-01'], '2026-09-15', '2026-09-17'],
  ])('%s', (_, records, now, wanted) => {
    const later = thenOf(records).later(0, paris, span(now), null);
    const time = later && (later.from + paris.offsetAt(later.from)) % DAY;
    const shown =
      later &&
      (later.from === later.to ? `${isoDay(later.day)} at 11:00:0${(time ?? 0) % 60}` : isoDay(later.day));
    expect(shown).toBe(wanted);
  });
});

describe('a request to be called back', () => {
  const asked = (text: string, withdrawal: string): ConsentEntry => {
    const { day, from, to } = span(text);
    return { ...entry(`-> ${withdrawal}`, 2), requested: day, requestedAt: from === to ? from : null };
  };
  const requestsOf = (one: ConsentEntry, no: string | null = null) => {
    const book = new ConsentBook();
    book.add(0, one);
    const known = new ConsentThen(book).at(0, paris, span('2026-09-16 11:00'), no === null ? null : span(no));
    return known.requests.map(({ day, stands }) => ({ day, stands }));
  };
  const standing = [{ day: dayNamed('2026-09-15'), stands: true }];

  test.each([
    ['a withdrawal earlier that day', '2026-09-15 11:00', '2026-09-15 10:59:59', null, standing],
    ['a withdrawal in that second', '2026-09-15 11:00', '2026-09-15 11:00', null, []],
    ['a withdrawal of that day, at no known time', '2026-09-15 11:00', '2026-09-15', null, []],
    ['a withdrawal that is still to come', '2026-09-15 11:00', '2026-09-16 11:00:01', null, standing],
    ['a request that is still to come', '2026-09-16 11:00:01', '', null, []],
    ['a refusal earlier that day', '2026-09-15 11:00', '', '2026-09-15 10:00', standing],
    ['a refusal later that day', '2026-09-15 11:00', '', '2026-09-15 12:00', []],
  ])('%s', (_, request, withdrawal, no, wanted) => {
    expect(requestsOf(asked(request, withdrawal), no)).toEqual(wanted);
  });

  test('in any order, those that came before', () => {
    const book = new ConsentBook();
    for (const when of ['2026-09-17', '2026-09-15', '2026-09-14']) book.add(0, asked(when, ''));
    const { requests } = new ConsentThen(book).at(0, paris, span('2026-09-16 11:00'), null);
    expect(requests.map(({ day }) => isoDay(day))).toEqual(['2026-09-14', '2026-09-15']);
  });
});
