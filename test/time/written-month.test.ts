import { format } from 'date-fns';
import { enGB, enUS, fr } from 'date-fns/locale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoment } from '../../src/time/moment.ts';

/** Wall-clock seconds of an ISO text, by the platform's own reading. */
function wall(iso: string): number {
  return Date.parse(`${iso}Z`) / 1000;
}

const noon = '2024-05-06T12:05:00';

describe('dates with the name of the month', () => {
  it.each([
    ['Mon, 06 May 2024 12:05:00 +0000', noon, 0, 'second'],
    ['Mon, 6 May 2024 12:05:00 -0530', noon, -19_800, 'second'],
    ['Mon, 06 May 2024 12:05:00 GMT', noon, 0, 'second'],
    ['Mon, 06 May 2024 12:05:00', noon, null, 'second'],
    ['06 May 2024 12:05', noon, null, 'minute'],
    ['May 06, 2024 12:05:00 PM', noon, null, 'second'],
    ['Mon, May 6th, 2024 12:05 PM', noon, null, 'minute'],
    ['Monday May 6 2024 12:05', noon, null, 'minute'],
    ['06 May 2024', '2024-05-06T00:00:00', null, 'day'],
    ['6 May 24', '2024-05-06T00:00:00', null, 'day'],
    ['06-May-2024 12:05:00', noon, null, 'second'],
    ['06 MAY 2024 12:05 pm', noon, null, 'minute'],
    ['lundi 6 mai 2024 à 12:05', noon, null, 'minute'],
    ['lun. 6 mai 2024, 12h05', noon, null, 'minute'],
    ['6\u00a0mai\u00a02024 a\u0300 12:05', noon, null, 'minute'],
    ['27 févr. 2024', '2024-02-27T00:00:00', null, 'day'],
    ['27 fe\u0301vrier 2024', '2024-02-27T00:00:00', null, 'day'],
    ['1er août 2024', '2024-08-01T00:00:00', null, 'day'],
    ['29 Feb 2024', '2024-02-29T00:00:00', null, 'day'],
  ])('%j', (text, iso, offset, precision) => {
    expect(readMoment(text)).toEqual({ local: wall(iso), offset, precision });
  });

  it.each([
    '29 Feb 2023',
    '31 avril 2024',
    '6 brumaire 2024',
    '6 ma 2024',
    '6 mayo 2024',
    'mai 2024',
    '6 mai',
    '6 mai 2024 25:00',
    '6 mai 2024 12:05 CEST',
    '6 mai 1989',
    '6 mai 20245',
    '6 mai 2024 lundi',
    'Marie 6 mai 2024',
    'Petit 6 mai 2024',
    'Mon06 May 2024',
    'Mardochée 6 mai 2024',
  ])('%j is no date', (text) => {
    expect(readMoment(text)).toBeNull();
  });

  it.each([
    ['British', enGB],
    ['American', enUS],
    ['French', fr],
  ])('every month and its %s abbreviation', (_, locale) => {
    for (let month = 0; month < 12; month++) {
      const date = new Date(2024, month, 7);
      for (const pattern of [
        'd MMM yyyy',
        'dd MMMM yyyy',
        'EEE d MMM yyyy',
        'EEEE d MMMM yyyy',
        'EEE, d MMM yyyy',
      ]) {
        const text = format(date, pattern, { locale });
        expect(readMoment(text)?.local, text).toBe(Date.UTC(2024, month, 7) / 1000);
      }
    }
  });

  it('what the platform writes for mail is read back', () => {
    const any = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(any, (date) => {
        const moment = readMoment(date.toUTCString());
        return moment?.local === Math.floor(date.getTime() / 1000) && moment.offset === 0;
      }),
    );
  });
});
