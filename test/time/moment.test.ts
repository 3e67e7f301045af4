import { parse } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoment, readMomentBytes } from '../../src/time/moment.ts';
import { dose } from '../dose.ts';

/** Wall-clock seconds of an ISO text, by the platform's own reading. */
function wall(iso: string): number {
  return Date.parse(`${iso}Z`) / 1000;
}

const noon = '2024-05-06T12:05:00';

describe('dates', () => {
  it.each([
    ['2024-05-06', '2024-05-06T00:00:00', null, 'day'],
    ['2024/5/6', '2024-05-06T00:00:00', null, 'day'],
    ['06/05/2024', '2024-05-06T00:00:00', null, 'day'],
    ['6/5/2024', '2024-05-06T00:00:00', null, 'day'],
    ['06.05.2024', '2024-05-06T00:00:00', null, 'day'],
    ['06-05-24', '2024-05-06T00:00:00', null, 'day'],
    ['06/05/24 12:05', noon, null, 'minute'],
    ['31-12-99', '2099-12-31T00:00:00', null, 'day'],
    ['20240506', '2024-05-06T00:00:00', null, 'day'],
    ['202405061205', noon, null, 'minute'],
    ['20240506120500', noon, null, 'second'],
    ['20240506T120500Z', noon, 0, 'second'],
    ['20240506 12:05:00', noon, null, 'second'],
    ['20240506 12:05', noon, null, 'minute'],
    ['2024-05-06 12:05:00', noon, null, 'second'],
    ['2024-05-06T12:05', noon, null, 'minute'],
    ['2024-05-06t12:05:00z', noon, 0, 'second'],
    ['2024-05-06T12:05:00.999Z', noon, 0, 'second'],
    ['2024-05-06 12:05:00,5', noon, null, 'second'],
    ['2024-05-06T12:05:00+02', noon, 7200, 'second'],
    ['2024-05-06T12:05:00+0200', noon, 7200, 'second'],
    ['2024-05-06T12:05:00+02:00', noon, 7200, 'second'],
    ['2024-05-06 12:05:00 -04:00', noon, -14_400, 'second'],
    ['2024-05-06 12:05:00 -00:00', noon, 0, 'second'],
    ['2024-05-06 12:05:00 +09:30', noon, 34_200, 'second'],
    ['2024-05-06 12:05:00.000000+00', noon, 0, 'second'],
    ['2024-05-06 12:05:00 UTC', noon, 0, 'second'],
    ['06/05/2024 12:05:00', noon, null, 'second'],
    ['06/05/2024, 12:05:00', noon, null, 'second'],
    ['06/05/2024 à 12h05', noon, null, 'minute'],
    ['06/05/2024 9h05', '2024-05-06T09:05:00', null, 'minute'],
    ['06/05/2024 9h', '2024-05-06T09:00:00', null, 'minute'],
    ['06/05/2024 9 h 05', '2024-05-06T09:05:00', null, 'minute'],
    ['06/05/2024 9h05m10', '2024-05-06T09:05:10', null, 'second'],
    ['06/05/2024 9h05m10s', '2024-05-06T09:05:10', null, 'second'],
    ['06/05/2024 9h05min', '2024-05-06T09:05:00', null, 'minute'],
    ['06/05/2024\u00a09\u202fh\u202f05', '2024-05-06T09:05:00', null, 'minute'],
    ['  06/05/2024 12:05 ', noon, null, 'minute'],
    ['06/05/2024 12:05 am', '2024-05-06T00:05:00', null, 'minute'],
    ['06/05/2024 12:05 PM', noon, null, 'minute'],
    ['06/05/2024 1:05:30 p.m.', '2024-05-06T13:05:30', null, 'second'],
    ['1714997100', noon, 0, 'second'],
    ['1714997100.75', noon, 0, 'second'],
    ['1714997100999', noon, 0, 'second'],
    ['1714997100.123', noon, 0, 'second'],
    ['2024-05-06 12:05:00.123456+00', noon, 0, 'second'],
    ['2024-05-06 12:05:00.123456+02', noon, 7200, 'second'],
    ['29/02/2024', '2024-02-29T00:00:00', null, 'day'],
    ['29/02/2000', '2000-02-29T00:00:00', null, 'day'],
    ['01/01/1990', '1990-01-01T00:00:00', null, 'day'],
    ['31/12/2100 23:59:59', '2100-12-31T23:59:59', null, 'second'],
    ['06/05/2024 00:00', '2024-05-06T00:00:00', null, 'minute'],
    ['4102444800', '2100-01-01T00:00:00', 0, 'second'],
    ['4133980799', '2100-12-31T23:59:59', 0, 'second'],
  ])('%j', (text, iso, offset, precision) => {
    expect(readMoment(text)).toEqual({ local: wall(iso), offset, precision });
  });

  it.each([
    '4133980800',
    '00/05/2024',
    '06/00/2024',
    '',
    ' ',
    'hier',
    '31/02/2024',
    '30/02/2024 10:00',
    '29/02/2023',
    '29/02/2100',
    '2024-02-30',
    '2024-13-01',
    '00/05/2024',
    '06/00/2024',
    '05/13/2024',
    '06/05/2024 25:00',
    '06/05/2024 24:00:00',
    '06/05/2024 23:60',
    '06/05/2024 23:59:60',
    '06/05/2024 9h60',
    '06/05/2024 0:05 am',
    '06/05/2024 13:05 pm',
    '06/05/2024 10:5',
    '06/05/2024 10:05:3',
    '06/05/2024 10:05 lundi',
    '06/05/2024 10:05 +15:00',
    '06/05/2024 10:05 +02:60',
    '06/05/2024Z',
    '06/05-2024',
    '06/05/20245',
    '06/05',
    '31/12/1989',
    '01/01/2101',
    '2024-05-061',
    '20240532',
    '20240506126000',
    '612345678',
    '0639980001',
    '0712345678',
    '+33639980001',
    '9999999999',
    '9999999999999',
    '12:05',
    '1714997100.',
    '1714997100.5.5',
  ])('%j is no date', (text) => {
    expect(readMoment(text)).toBeNull();
  });

  it('the month comes first only where that is said', () => {
    expect(readMoment('05/06/2024 9:05 am', 'month-first')?.local).toBe(wall('2024-05-06T09:05:00'));
    expect(readMoment('05/06/2024')?.local).toBe(wall('2024-06-05T00:00:00'));
    expect(readMoment('13/05/2024', 'month-first')).toBeNull();
    expect(readMoment('2024-05-06', 'month-first')?.local).toBe(wall('2024-05-06T00:00:00'));
  });

  it('the month comes first where the clock says am or pm', () => {
    const order = 'month-first-with-am-pm';
    expect(readMoment('05/06/2024 9:05 am', order)?.local).toBe(wall('2024-05-06T09:05:00'));
    expect(readMoment('05/06/2024 9:05:00PM', order)?.local).toBe(wall('2024-05-06T21:05:00'));
    expect(readMoment('05/06/24, 9:05 p.m.', order)?.local).toBe(wall('2024-05-06T21:05:00'));
    expect(readMoment('13/05/2024 9:05 am', order)).toBeNull();
    expect(readMoment('05/06/2024 09:05', order)?.local).toBe(wall('2024-06-05T09:05:00'));
    expect(readMoment('05/06/2024', order)?.local).toBe(wall('2024-06-05T00:00:00'));
    expect(readMoment('05/13/2024 09:05', order)).toBeNull();
    expect(readMoment('2024-05-06 9:05 am', order)?.local).toBe(wall('2024-05-06T09:05:00'));
    expect(readMoment('6 May 2024 9:05 am', order)?.local).toBe(wall('2024-05-06T09:05:00'));
  });

  it('every day of the years is the one that date-fns reads', () => {
    const anyDay = fc.record({
      year: fc.integer({ min: 1990, max: 2100 }),
      month: fc.integer({ min: 0, max: 13 }),
      day: fc.integer({ min: 0, max: 32 }),
    });
    fc.assert(
      fc.property(anyDay, ({ year, month, day }) => {
        const text = `${day}/${month}/${year}`;
        const read = parse(text, 'd/M/yyyy', new Date(0));
        const expected = Number.isNaN(read.getTime())
          ? undefined
          : Date.UTC(read.getFullYear(), read.getMonth(), read.getDate()) / 1000;
        return readMoment(text)?.local === expected;
      }),
      { numRuns: dose(1000, 20_000) },
    );
  });

  it('what the platform writes is read back', () => {
    const any = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(any, (date) => {
        const seconds = Math.floor(date.getTime() / 1000);
        return readMoment(date.toISOString())?.local === seconds;
      }),
    );
  });
});

describe('a day of the week before figures', () => {
  it.each([
    ['Tue 05/07/2024', 'month-first', '2024-05-07T00:00:00'],
    ['Tue, 05/07/2024 8:05 PM', 'month-first', '2024-05-07T20:05:00'],
    ['mar. 07/05/2024 20:05', 'day-first', '2024-05-07T20:05:00'],
    ['dimanche 2024-05-05 20:05:10', 'day-first', '2024-05-05T20:05:10'],
  ] as const)('%j, %s', (text, order, iso) => {
    expect(readMoment(text, order)?.local).toBe(wall(iso));
  });

  it.each(['Tue 05/07/2024', 'Wed 07/05/2024', 'le 07/05/2024', 'appel 07/05/2024'])(
    'that is not the date’s, or no day: %j',
    (text) => {
      expect(readMoment(text)).toBeNull();
    },
  );
});

describe('bytes', () => {
  const read = (text: string): number => {
    const bytes = Buffer.from(`;${text};`);
    return readMomentBytes(bytes, 1, bytes.length - 1);
  };

  it.each([
    '2024-05-06 12:05:00',
    '2024-05-06T12:05:00',
    '06/05/2024 12:05:00',
    '06/05/2024 12:05',
    '29/02/2024 00:00',
    '2100-12-31 23:59:59',
    '1995-05-06 12:05:00',
  ])('%j is decided', (text) => {
    expect(read(text)).toBe(readMoment(text)?.local);
  });

  it.each([
    '2024-05-06 12:05',
    '2024-05-06T12:05:00Z',
    '2024-05-06 24:00:00',
    '2023-02-29 12:05:00',
    '2024-05-06_12:05:00',
    '2024-05 06 12:05:00',
    '2024-05-06 12h05:00',
    '2024-05-06 12:05.00',
    '20x4-05-06 12:05:00',
    '19:4-05-06 12:05:00',
    '6/5/2024 12:05:0000',
    '06/05/2024T12:05:00',
    '06/05/2024 12:05.00',
    '06/05/2024 12h05',
    '06/05-2024 12:05',
    '31/02/2024 12:05',
    '01/01/1989 12:05',
    '06/05/2024 12:60',
    '06/05/2024',
    '1714997100',
    '',
  ])('%j is left to the slow reading', (text) => {
    expect(read(text)).toBeNaN();
  });

  it('wherever the bytes decide, the text says the same, without an offset', () => {
    const two = fc.nat(65).map((n) => String(n).padStart(2, '0'));
    const gap = fc.constantFrom(' ', 'T', '  ', '-');
    const sign = fc.constantFrom('-', '/', '.', ':');
    const year = fc.integer({ min: 1985, max: 2105 }).map(String);
    const tail = fc.oneof(
      fc.constant(''),
      two.map((s) => `:${s}`),
      fc.constant('Z'),
    );
    const text = fc
      .tuple(fc.boolean(), year, two, two, sign, gap, two, two, tail)
      .map(
        ([iso, y, a, b, s, g, h, m, t]) => `${iso ? [y, a, b].join(s) : [a, b, y].join(s)}${g}${h}:${m}${t}`,
      );
    let decided = 0;
    fc.assert(
      fc.property(text, (written) => {
        const seconds = read(written);
        if (Number.isNaN(seconds)) return true;
        decided++;
        const moment = readMoment(written);
        return moment?.local === seconds && moment.offset === null;
      }),
      { numRuns: dose(4000, 100_000) },
    );
    expect(decided).toBeGreaterThan(0);
  });

  it('of damaged texts too', () => {
    const damaged = fc
      .tuple(
        fc.constantFrom('2024-05-06 12:05:00', '06/05/2024 12:05:00', '06/05/2024 12:05'),
        fc.nat(18),
        fc.string({ unit: 'binary-ascii', minLength: 0, maxLength: 2 }),
      )
      .map(([base, at, put]) => base.slice(0, at) + put + base.slice(at + put.length));
    fc.assert(
      fc.property(damaged, (written) => {
        const seconds = read(written);
        return Number.isNaN(seconds) || readMoment(written)?.local === seconds;
      }),
      { numRuns: dose(1000, 20_000) },
    );
  });
});
