import { describe, expect, test } from 'vitest';
import { ConsentThen } from '../../../src/audit/past-calls/consent-then.ts';
import { ConsentBook, type ConsentEntry } from '../../../src/store/consents.ts';
import { isoDay } from '../../../src/time/days.ts';
import { dayNamed } from '../days.ts';
import { entry, paris, span } from './entries.ts';

describe('records on the calendar of another number of the person', () => {
  // At half past eleven in the evening in Paris the next day has begun in Réunion.
  const instant = span('2026-09-15 23:30').from;
  const there = { given: null, givenAt: null, withdrawn: null, withdrawnAt: null };
  const next = dayNamed('2026-09-16');
  const given = { ...entry('', 2), given: next, givenAt: instant };
  const withdrawn = { ...entry('', 3), ...there, withdrawn: next, withdrawnAt: instant + 60 };
  const requested = { ...entry('', 4), ...there, requested: next, requestedAt: instant };
  const facts = (now: string, ...entries: ConsentEntry[]) => {
    const book = new ConsentBook();
    for (const one of entries) book.add(0, one);
    const { consents, withdrawals, requests, withdrawnBy } = new ConsentThen(book).at(
      0,
      paris,
      span(now),
      null,
    );
    const short = (day: number | null) => (day === null ? '' : isoDay(day).slice(8));
    return [
      ...consents.map((one) => `given ${one.source.line} on ${short(one.given)}`),
      ...withdrawals.map((day) => `withdrawn ${withdrawnBy?.line} on ${short(day)}`),
      ...requests.map(({ day }) => `asked on ${short(day)}`),
    ];
  };
  const earlier = entry('2026-09-14-> 2026-09-15 23:40', 5);

  test.each<[string, string, ConsentEntry[], string[]]>([
    ['a second before', '2026-09-15 23:29:59', [given], []],
    ['what was given has been given by the day of the call', '2026-09-15 23:30', [given], ['given 2 on 15']],
    ['on the next day it was given on its own', '2026-09-16 11:00', [given], ['given 2 on 16']],
    [
      'and withdrawn a minute later, before midnight',
      '2026-09-15 23:59',
      [given, withdrawn],
      ['given 2 on 15', 'withdrawn 3 on 15'],
    ],
    ['not yet', '2026-09-15 23:30:59', [given, withdrawn], ['given 2 on 15']],
    [
      'withdrawn later on the calendar that is a day behind',
      '2026-09-16 11:00',
      [given, { ...entry('', 3), withdrawn: dayNamed('2026-09-15'), withdrawnAt: instant + 60 }],
      ['given 2 on 16', 'withdrawn 3 on 16'],
    ],
    [
      'withdrawn before it was given',
      '2026-09-16 11:00',
      [given, { ...withdrawn, withdrawnAt: instant - 60 }],
      ['given 2 on 16'],
    ],
    [
      'of two withdrawals that of the later day',
      '2026-09-16 11:00',
      [earlier, withdrawn],
      ['given 5 on 14', 'withdrawn 3 on 16'],
    ],
    ['in any order', '2026-09-16 11:00', [withdrawn, earlier], ['given 5 on 14', 'withdrawn 3 on 16']],
    [
      'of two on one day the later',
      '2026-09-16 11:00',
      [given, { ...withdrawn, line: 6, withdrawnAt: instant + 120 }, withdrawn],
      ['given 2 on 16', 'withdrawn 6 on 16'],
    ],
    [
      'not what is given later that day',
      '2026-09-16 11:00',
      [given, entry('2026-09-16 11:00:01', 7)],
      ['given 2 on 16'],
    ],
    ['a request', '2026-09-15 23:50', [requested], ['asked on 15']],
    ['a request, the day after', '2026-09-16 11:00', [requested], ['asked on 16']],
  ])('%s', (_, now, entries, wanted) => {
    expect(facts(now, ...entries)).toEqual(wanted);
  });
});
