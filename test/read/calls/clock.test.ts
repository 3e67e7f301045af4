import { describe, expect, it } from 'vitest';
import { fixedZone, zoneNamed } from '../../../src/time/zones.ts';
import { read } from './read-log.ts';

const reunion = zoneNamed('Indian/Reunion') ?? fixedZone(0);

/** Times in UTC of the rows of a log, written `date;time` or `date` before the number. */
async function times(text: string, changes: Parameters<typeof read>[1] = {}): Promise<string[]> {
  const { seen } = await read(text, changes);
  return seen.map(({ at }) => at.slice(5, 16));
}

describe('a zone in the heading', () => {
  it.each([
    ['Date;Heure (UTC)', '05-07T18:05'],
    ['Date UTC;Heure UTC', '05-07T18:05'],
    ['Date (UTC);Heure', '05-07T18:05'],
    ['Date;Heure (UTC+2)', '05-07T16:05'],
    ['Date (UTC-04:30);Heure', '05-07T22:35'],
    ['Date;Heure (Indian/Reunion)', '05-07T14:05'],
    ['Date;Heure (heure locale)', '05-07T16:05'],
    ['Date;Heure', '05-07T16:05'],
  ])('%s', async (header, at) => {
    expect(await times(`${header};Tel\n07/05/2024;18:05:00;0199000001\n`)).toEqual([at]);
  });

  it('holds for a column that the user names', async () => {
    const text = 'Début (UTC+05:30);Qui\n07/05/2024 18:05:00;0199000001\n';
    expect(await times(text, { columns: { date: ['Début (UTC+05:30)'], number: ['Qui'] } })).toEqual([
      '05-07T12:35',
    ]);
    expect(await times(text, { columns: { date: ['#1'], number: ['#2'] } })).toEqual(['05-07T12:35']);
  });

  it('gives way to an offset in the value', async () => {
    expect(await times('Date (UTC);Tel\n2024-05-07T18:05:00+02:00;0199000001\n')).toEqual(['05-07T16:05']);
  });

  it('gives way to what the user says, and the log says so', async () => {
    const text = 'Date (UTC);Tel\n2024-05-07 18:05:00;0199000001\n';
    expect(await times(text, { zone: reunion })).toEqual(['05-07T14:05']);
    expect((await read(text, { zone: reunion })).summary.zoneOverruled).toBe(true);
    expect((await read(text, { zone: fixedZone(0) })).summary.zoneOverruled).toBe(false);
  });

  it.each([
    ['Date (UTC+25)', '2024-05-07 18:05:00', 'UTC+25'],
    ['Date (UTC+25)', '2024-05-07T18:05:00Z', null],
    ['Date (jj/mm/aaaa)', '07/05/2024 18:05:00', null],
  ])('that cannot be read is said where a row needs it: %s, %s', async (heading, date, unclear) => {
    const { summary } = await read(`${heading};Tel\n${date};0199000001\n`);
    expect(summary.unclearZone).toBe(unclear);
  });

  it('that differs between date and time is unclear', async () => {
    const { summary } = await read('Date (UTC);Heure (Paris);Tel\n07/05/2024;18:05:00;0199000001\n');
    expect(summary.unclearZone).toBe('UTC, Paris');
  });
});

describe('a column of zones', () => {
  const log = (...zones: string[]) =>
    `Date et heure;Fuseau;Tel\n${zones.map((zone) => `07/05/2024 18:05:00;${zone};0199000001\n`).join('')}`;

  it('holds row by row', async () => {
    const text = log('UTC', 'Europe/Paris', 'GMT+3', 'CEST', '-04:00');
    expect(await times(text)).toEqual([
      '05-07T18:05',
      '05-07T16:05',
      '05-07T15:05',
      '05-07T16:05',
      '05-07T22:05',
    ]);
  });

  it('makes a row unreadable whose zone cannot be read, or is missing', async () => {
    const { summary, seen } = await read(log('UTC', 'Mars', ''));
    expect([summary.unreadable.lines, seen.length]).toEqual([[3, 4], 1]);
  });

  it('says nothing where it is empty', async () => {
    expect(await times(log('', ''))).toEqual(['05-07T16:05', '05-07T16:05']);
  });

  it('may be named', async () => {
    const text = 'Quand;Où;Qui\n07/05/2024 18:05:00;UTC;0199000001\n';
    expect(await times(text, { columns: { date: ['Quand'], timezone: ['Où'], number: ['Qui'] } })).toEqual([
      '05-07T18:05',
    ]);
  });

  it('gives way to what the user says', async () => {
    expect(await times(log('UTC'), { zone: reunion })).toEqual(['05-07T14:05']);
    expect((await read(log('UTC'), { zone: reunion })).summary.zoneOverruled).toBe(true);
  });
});

describe('a unique id in any log', () => {
  const epoch = Date.UTC(2024, 4, 7, 18, 5) / 1000;
  const log = (name: string, ...ids: string[]) =>
    `calldate;dst;${name}\n${ids.map((id) => `2024-05-07 18:05:00;0199000001;${id}\n`).join('')}`;

  it.each([
    ['written in UTC', 'uniqueid', 0, '05-07T18:05'],
    ['written in Paris', 'unique_id', 7200, '05-07T16:05'],
    ['under another name', 'ref', 0, '05-07T18:05'],
  ])('tells the offset: %s', async (_, name, offset, at) => {
    const { seen, summary } = await read(log(name, `${epoch - offset}.12`));
    expect(seen.map((row) => row.at.slice(5, 16))).toEqual([at]);
    expect([summary.zoneByIds, summary.zoneGuessed]).toEqual([true, false]);
  });

  it('holds for the rows that follow', async () => {
    expect(await times(log('uniqueid', `${epoch}.1`, '7712'))).toEqual(['05-07T18:05', '05-07T18:05']);
  });

  it('gives way to what the user says', async () => {
    expect(await times(log('uniqueid', `${epoch}.1`), { zone: reunion })).toEqual(['05-07T14:05']);
  });

  it('of another kind tells nothing', async () => {
    expect(await times(log('uniqueid', 'A-17', 'A-18'))).toEqual(['05-07T16:05', '05-07T16:05']);
  });
});

describe('columns by their place', () => {
  const columns = { date: ['#1'], direction: ['#3'], caller: ['#2'], number: ['#4'], callId: ['#5'] };
  const rows = '2024/05/07 11:30:40,203,O,0199000001,17\n2024/05/07 20:05:00,203,O,0199000002,18\n';

  it.each([
    ['without a header', '', []],
    [
      'below a header',
      'Call Start,Caller,Direction,Called,Id\n',
      ['Call Start', 'Caller', 'Direction', 'Called', 'Id'],
    ],
    [
      'below a title and a header',
      'Journal,,,,\nStart,From,Way,To,Id\n',
      ['Start', 'From', 'Way', 'To', 'Id'],
    ],
  ])('%s', async (_, before, header) => {
    const { seen, summary } = await read(before + rows, { columns });
    expect(seen.map(({ number }) => number)).toEqual([33199000001, 33199000002]);
    expect(summary.layout.header).toEqual(header);
  });

  it('a first row whose date cannot be read is a row all the same', async () => {
    const { summary } = await read(`07.13.2024,203,O,0199000003,16\n${rows}`, { columns });
    expect(summary.unreadable.lines).toEqual([1]);
  });

  it('beyond the last names the places, and no cell', async () => {
    await expect(read(rows, { columns: { ...columns, number: ['#6'] } })).rejects.toMatchObject({
      detail: { code: 'calls/no-such-column', expected: { en: 'one of: #1 … #5' } },
    });
  });
});
