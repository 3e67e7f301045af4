import { describe, expect, test } from 'vitest';
import {
  type ConsentSpan,
  ConsentThen,
  consentSpan,
  nothingKnown,
} from '../../../src/audit/past-calls/consent-then.ts';
import { zoneOfTerritory } from '../../../src/phone/zone.ts';
import { ConsentBook, type ConsentEntry } from '../../../src/store/consents.ts';
import { isoDay } from '../../../src/time/days.ts';
import { dayNamed } from '../days.ts';

const paris = zoneOfTerritory(0);
const DAY = 86_400;

/** `2026-09-01`, or `2026-09-01 15:30` on the clock of Paris. */
function span(text: string): ConsentSpan {
  const [date = '', time] = text.split(' ');
  const day = dayNamed(date);
  const [hour = 0, minute = 0, second = 0] = (time ?? '').split(':').map(Number);
  const instant = paris.instantOf(day * DAY + hour * 3600 + minute * 60 + second);
  return consentSpan(day, time === undefined ? null : instant, paris);
}

/** Given, then withdrawn where a `-` follows. */
function entry(text: string, line: number): ConsentEntry {
  const [given = '', withdrawn = ''] = text.split('-> ');
  const known = (part: string) => {
    const of = part.trim();
    if (of === '') return { day: null, at: null };
    const { day, from, to } = span(of);
    return { day, at: from === to ? from : null };
  };
  return {
    given: known(given).day,
    givenAt: known(given).at,
    withdrawn: known(withdrawn).day,
    withdrawnAt: known(withdrawn).at,
    expires: null,
    expiresAt: null,
    from: null,
    fromAt: null,
    slots: [],
    appointment: null,
    requested: null,
    requestedAt: null,
    purpose: '',
    proof: true,
    file: 'consents.csv',
    line,
  };
}

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
    const later = thenOf(records).later(0, paris, span(now));
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
    ['a refusal earlier that day', '2026-09-15 11:00', '', '2026-09-15 10:00', standing],
    ['a refusal later that day', '2026-09-15 11:00', '', '2026-09-15 12:00', []],
  ])('%s', (_, request, withdrawal, no, wanted) => {
    expect(requestsOf(asked(request, withdrawal), no)).toEqual(wanted);
  });
});
