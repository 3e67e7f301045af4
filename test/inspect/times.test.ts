import { describe, expect, it } from 'vitest';
import { inspected, typed } from './run.ts';

const A = '01 99 00 00 11';
const B = '02 61 91 00 12';
const log = (...rows: string[]) => ['Date appel;Numéro appelé;Sens;Statut', ...rows];
const utc = (cell: string) => ['Call time,To,Direction,Result', `${cell},+33199000011,Outbound,Busy`];

describe('the times of a log', () => {
  it.each<[name: string, lines: string[], timezone: string | undefined, zone: object]>([
    [
      'an offset in the file',
      utc('2024-05-06T08:05:00Z'),
      undefined,
      { by: 'offset', zone: '', earliest: '10:05', doubtful: false },
    ],
    [
      'an offset goes before what is said',
      utc('2024-05-06T08:05:00Z'),
      'Indian/Reunion',
      { by: 'offset', earliest: '10:05' },
    ],
    [
      'nothing',
      log(`2024-05-06 10:05;${A};sortant;NRP`),
      undefined,
      { by: 'default', zone: 'Europe/Paris', earliest: '10:05', doubtful: false },
    ],
    [
      'what the user says',
      log(`2024-05-06 10:05;${A};sortant;NRP`),
      'UTC',
      { by: 'option', zone: 'UTC', earliest: '12:05' },
    ],
    [
      'a column in UTC',
      ['Start Time (UTC),To,Direction,Result', '2024-05-06 08:05:00,+33199000011,Outbound,Busy'],
      undefined,
      { by: 'utc', zone: 'UTC', earliest: '10:05' },
    ],
    [
      'days alone',
      log(`2024-05-06;${A};sortant;NRP`),
      undefined,
      { by: 'days-only', earliest: null, latest: null },
    ],
    [
      'inbound calls alone',
      log(`2024-05-06 10:05;${A};entrant;NRP`),
      undefined,
      { by: 'default', earliest: null, atNight: 0 },
    ],
  ])('%s', async (_name, lines, timezone, zone) => {
    const seen = await inspected(lines, { role: 'calls', said: timezone === undefined ? {} : { timezone } });
    expect(seen.zone).toMatchObject(zone);
  });

  it.each([
    ['06:59', 1],
    ['07:00', 0],
    ['20:59', 0],
    ['21:00', 1],
  ])('at %s are at night: %i', async (time, atNight) => {
    const seen = await inspected(log(`2024-05-06 ${time};${A};sortant;NRP`));
    expect(seen.zone).toMatchObject({ atNight, earliest: time, latest: time });
    expect(typed(seen).some((line) => line.endsWith('--calls-timezone UTC'))).toBe(atNight === 1);
  });

  it('are those of metropolitan France, where it was called', async () => {
    const reunion = '02 62 00 00 11';
    const both = await inspected(
      log(`2024-05-06 19:30;${reunion};sortant;NRP`, `2024-05-06 10:05;${A};sortant;NRP`),
    );
    expect(both.zone).toMatchObject({ of: 'metropolitan', earliest: '10:05', latest: '10:05', atNight: 0 });
    const overseas = await inspected(log(`2024-05-06 19:30;${reunion};sortant;NRP`));
    expect(overseas.zone).toMatchObject({ of: 'all', earliest: '21:30', latest: '21:30', atNight: 1 });
  });
});

describe('the days of a log', () => {
  const on = (...days: string[]) => log(...days.map((day) => `${day} 10:05;${A};sortant;NRP`));
  it.each<[name: string, days: string[], gaps: [from: string, to: string, days: number][]]>([
    ['a weekend', ['2024-05-03', '2024-05-06'], []],
    ['a weekday', ['2024-05-13', '2024-05-15'], [['2024-05-14', '2024-05-14', 1]]],
    ['public holidays', ['2024-05-07', '2024-05-10'], []],
    ['two weeks', ['2024-05-13', '2024-05-29'], [['2024-05-14', '2024-05-28', 10]]],
    [
      'two gaps in any order',
      ['2024-05-17', '2024-05-13', '2024-05-15'],
      [
        ['2024-05-14', '2024-05-14', 1],
        ['2024-05-16', '2024-05-16', 1],
      ],
    ],
    ['one day', ['2024-05-13'], []],
  ])('%s', async (_name, days, gaps) => {
    const seen = await inspected(on(...days));
    expect(seen.gaps.map(({ from, to, days: count }) => [from, to, count])).toEqual(gaps);
    expect(seen.period).toEqual({ from: days.toSorted()[0], to: days.toSorted().at(-1) });
  });
});

describe('the directions of a log', () => {
  it('are told by a column', async () => {
    const seen = await inspected(
      log(`2024-05-06 10:05;${A};sortant;NRP`, `2024-05-06 10:06;${B};entrant;NRP`),
    );
    expect(seen.direction).toMatchObject({
      by: 'column',
      why: { en: 'told by “Sens”', fr: 'indiqué par «\u00a0Sens\u00a0»' },
      counts: { outbound: 1, inbound: 1, internal: 0 },
    });
    expect(seen.ignored).toMatchObject({ inbound: 1, internal: 0 });
  });

  it('are all outbound where nothing tells them', async () => {
    const seen = await inspected(['Date appel;Numéro appelé;Statut', `2024-05-06 10:05;${A};NRP`]);
    expect(seen.direction).toMatchObject({ by: 'none', counts: { outbound: 1 } });
  });
});
