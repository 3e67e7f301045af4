import { format } from 'date-fns';
import { enGB, fr } from 'date-fns/locale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDatePattern } from '../../src/time/date-pattern.ts';
import { readMoment } from '../../src/time/moment.ts';
import { dose } from '../dose.ts';

function wall(iso: string): number {
  return Date.parse(`${iso}Z`) / 1000;
}

function read(pattern: string, text: string) {
  const found = readDatePattern(pattern);
  if (found === null) throw new Error(`no pattern: ${pattern}`);
  return found.read(text);
}

describe('a pattern reads', () => {
  it.each<[string, string, string, number | null, string]>([
    ['dd/MM/yyyy', '06/05/2024', '2024-05-06T00:00', null, 'day'],
    ['MM/dd/yyyy', '05/06/2024', '2024-05-06T00:00', null, 'day'],
    ['DD.MM.YY', '06.05.24', '2024-05-06T00:00', null, 'day'],
    ['D/M/YYYY', '6/5/2024', '2024-05-06T00:00', null, 'day'],
    ['D/M/YYYY', '16/11/2024', '2024-11-16T00:00', null, 'day'],
    ['yyyyMMdd', '20240506', '2024-05-06T00:00', null, 'day'],
    ['yyyyMMddHHmmss', '20240506120509', '2024-05-06T12:05:09', null, 'second'],
    ['dd/MM/yyyy HH:mm', '06/05/2024 12:05', '2024-05-06T12:05', null, 'minute'],
    ['dd/MM/yyyy HH', '06/05/2024 12', '2024-05-06T12:00', null, 'minute'],
    ['dd/mm/yyyy hh:mm:ss', '06/05/2024 13:05:09', '2024-05-06T13:05:09', null, 'second'],
    ['yyyy-mm-dd HH:mm', '2024-05-06 13:07', '2024-05-06T13:07', null, 'minute'],
    ['HH:mm dd/MM/yyyy', '12:05 06/05/2024', '2024-05-06T12:05', null, 'minute'],
    ['MM/DD/YYYY h:mm a', '05/06/2024 9:05 pm', '2024-05-06T21:05', null, 'minute'],
    ['MM/DD/YYYY hh:mm A', '05/06/2024 12:05 AM', '2024-05-06T00:05', null, 'minute'],
    ['MM/DD/YYYY hh:mm A', '05/06/2024 12:05 p.m.', '2024-05-06T12:05', null, 'minute'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2024-05-06T12:05:09.123+02:00', '2024-05-06T12:05:09', 7200, 'second'],
    ['YYYY-MM-DD[T]HH:mm:ssZ', '2024-05-06T12:05:09-0530', '2024-05-06T12:05:09', -19_800, 'second'],
    ['YYYY-MM-DDTHH:mm:ssZZ', '2024-05-06T12:05:09Z', '2024-05-06T12:05:09', 0, 'second'],
    ['yyyy-MM-dd HH:mm:ssX', '2024-05-06 12:05:09+02', '2024-05-06T12:05:09', 7200, 'second'],
    ['d MMMM yyyy', '6 août 2024', '2024-08-06T00:00', null, 'day'],
    ['d MMMM yyyy', '6 AOUT 2024', '2024-08-06T00:00', null, 'day'],
    ['d MMMM yyyy', '6 ao\u0075\u0302t 2024', '2024-08-06T00:00', null, 'day'],
    ['dd-MMM-yy', '06-Feb-24', '2024-02-06T00:00', null, 'day'],
    ['ddMMMyyyy', '06févr.2024', '2024-02-06T00:00', null, 'day'],
    ['EEEE d MMMM yyyy à HH:mm', 'lundi 6 mai 2024 à 12:05', '2024-05-06T12:05', null, 'minute'],
    ['ddd, DD MMM YYYY HH:mm:ss ZZ', 'Mon, 06 May 2024 12:05:09 +0000', '2024-05-06T12:05:09', 0, 'second'],
    ["dd/MM/yyyy HH'h'mm", '06/05/2024 12h05', '2024-05-06T12:05', null, 'minute'],
    ['[le] dd/MM/yyyy [à] HH[h]mm', 'le 06/05/2024 à 12h05', '2024-05-06T12:05', null, 'minute'],
    ["dd/MM/yyyy h 'o''clock'", "06/05/2024 9 o'clock", '2024-05-06T09:00', null, 'minute'],
    ["dd''MM''yyyy", "06'05'2024", '2024-05-06T00:00', null, 'day'],
    ['(dd|MM|yyyy)', '(06|05|2024)', '2024-05-06T00:00', null, 'day'],
    ['dd/MM/yyyy HH:mm', ' 06/05/2024\u00a0\u202f12:05 ', '2024-05-06T12:05', null, 'minute'],
    [' dd/MM/yyyy\u00a0HH:mm ', '06/05/2024 12:05', '2024-05-06T12:05', null, 'minute'],
    ['dd/MM/yyyy', '31/12/2100', '2100-12-31T00:00', null, 'day'],
    ['dd/MM/yyyy', '01/01/1990', '1990-01-01T00:00', null, 'day'],
    ['dd/MM/yy', '31/12/99', '2099-12-31T00:00', null, 'day'],
    ['dd/MM/yyyy', '29/02/2024', '2024-02-29T00:00', null, 'day'],
  ])('%s: %s', (pattern, text, iso, offset, precision) => {
    expect(read(pattern, text)).toEqual({ local: wall(iso), offset, precision });
  });

  it.each([
    ['dd/MM/yyyy', '6/05/2024'],
    ['dd/MM/yyyy', '06/05/24'],
    ['dd/MM/yyyy', '06-05-2024'],
    ['dd/MM/yyyy', '06/05/2024 12:05'],
    ['dd/MM/yyyy', 'le 06/05/2024'],
    ['dd/MM/yyyy', '31/04/2024'],
    ['dd/MM/yyyy', '29/02/2023'],
    ['dd/MM/yyyy', '06/13/2024'],
    ['dd/MM/yyyy', '00/05/2024'],
    ['dd/MM/yyyy', '31/12/1989'],
    ['dd/MM/yyyy', '01/01/2101'],
    ['dd/MM/yyyy', ''],
    ['dd.MM.yyyy', '06x05x2024'],
    ['d MMMM yyyy', '6 brumaire 2024'],
    ['dd/MM/yyyy HH:mm', '06/05/2024 24:00'],
    ['dd/MM/yyyy HH:mm', '06/05/2024 12:60'],
    ['dd/MM/yyyy HH:mm:ss', '06/05/2024 12:05:60'],
    ['dd/MM/yyyy HH:mm', '06/05/2024 9:05'],
    ['dd/MM/yyyy h:mm a', '06/05/2024 13:05 pm'],
    ['dd/MM/yyyy h:mm a', '06/05/2024 0:05 am'],
    ['dd/MM/yyyy h:mm a', '06/05/2024 9:05'],
    ['dd/MM/yyyy HH:mmX', '06/05/2024 12:05+15'],
    ['dd/MM/yyyy HH:mmX', '06/05/2024 12:05'],
  ])('%s: no date in %j', (pattern, text) => {
    expect(read(pattern, text)).toBeNull();
  });

  it.each(['day-first', 'month-first'] as const)('the words %s', (order) => {
    for (const text of ['05/06/2024 9h05', '13/05/2024', '05/13/2024', '2024-05-06', ''])
      expect(read(order, text)).toEqual(readMoment(text, order));
  });
});

it.each([
  '',
  'day',
  'dd/MM',
  'MM/yyyy',
  'dd/yyyy',
  'HH:mm:ss',
  'dd/MM/yyyy dd',
  'dd/MM/yyyy MMM',
  'dd/MM/yyyy yy',
  'dd/mm/MM/yyyy',
  'dd/MM/yyyy HH:HH',
  'dd/MM/yyyy HH hh',
  'dd/MM/yyyy HH:MM',
  'dd/MM/yyyy HH:mm:mm',
  'dd/MM/yyyy ss',
  'dd/MM/yyyy HH:ss',
  'dd/MM/yyyy a',
  'dd/MM/yyyy X',
  'dd/MM/yyyy HH:mm SSS',
  'dd/MM/yyy',
  'dd/MM/yyyy QQ',
  'DDD/MM/yyyy',
  'jour/mois/année',
  "dd/'MM'/yyyy",
])('%j is no pattern of a whole date', (pattern) => {
  expect(readDatePattern(pattern)).toBeNull();
});

/** Tokens as date-fns writes them, and the same for us in the manner of Java or of moment.js. */
const spellings = {
  year: [
    ['yyyy', 'YYYY'],
    ['yy', 'YY'],
  ],
  month: [['MM'], ['M'], ['MMM'], ['MMMM']],
  day: [
    ['dd', 'DD'],
    ['d', 'D'],
  ],
  weekday: [
    ['EEE', 'ddd'],
    ['EEEE', 'dddd'],
  ],
  clock: [
    ['HH:mm'],
    ['H:mm:ss'],
    ['HH:mm:ss.SSS'],
    ['hh:mm a', 'hh:mm A'],
    ["H'h'mm", 'H[h]mm'],
    ['HH:mm:ssXXX', 'HH:mm:ssZ'],
    ['HH:mm X', 'HH:mm ZZ'],
  ],
} as const;

/** One of the spellings for date-fns, with one for us. */
function token(part: keyof typeof spellings) {
  return fc
    .constantFrom(...spellings[part])
    .chain((same) => fc.tuple(fc.constant(same[0]), fc.constantFrom(...same)));
}

type Spelled = readonly [theirs: string, ours: string];

function joined(parts: readonly Spelled[], separator: string): Spelled {
  return [parts.map(([theirs]) => theirs).join(separator), parts.map(([, ours]) => ours).join(separator)];
}

it('what date-fns writes with a pattern is read back with it', () => {
  const dates = fc
    .tuple(
      fc.tuple(token('day'), token('month'), token('year')),
      fc.boolean(),
      fc.constantFrom('/', '-', '.', ' ', ', '),
      fc.option(token('weekday'), { nil: null }),
      fc.option(token('clock'), { nil: null }),
    )
    .map(([parts, turned, separator, weekday, clock]) => {
      const date = joined(turned ? parts.toReversed() : parts, separator);
      return joined(
        [weekday, date, clock].filter((part) => part !== null),
        ' ',
      );
    });
  const when = fc.date({ min: new Date(2000, 0, 2), max: new Date(2099, 11, 30), noInvalidDate: true });
  fc.assert(
    fc.property(dates, when, fc.constantFrom(enGB, fr), ([theirs, ours], date, locale) => {
      const text = format(date, theirs, { locale });
      const midnight = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 1000;
      const seconds = theirs.includes('ss') ? date.getSeconds() : 0;
      const time = /H|h/.test(theirs) ? date.getHours() * 3600 + date.getMinutes() * 60 + seconds : 0;
      expect(read(ours, text), `${ours}: ${text}`).toEqual({
        local: midnight + time,
        offset: theirs.includes('X') ? -date.getTimezoneOffset() * 60 + 0 : null,
        precision: theirs.includes('ss') ? 'second' : /H|h/.test(theirs) ? 'minute' : 'day',
      });
    }),
    { numRuns: dose(1000, 20_000) },
  );
});
