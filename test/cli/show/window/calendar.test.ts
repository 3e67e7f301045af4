import { describe, expect, it, test } from 'vitest';
import { calendarText } from '../../../../src/cli/show/window/calendar.ts';
import { displayWidth } from '../../../../src/cli/terminal/width.ts';
import { type Asked, calendarOf } from './support.ts';

function text(name: string, from: string, to: string, asked: Asked & { lang?: 'fr'; width?: number } = {}) {
  const { lang = 'en', width = 80 } = asked;
  return calendarText(calendarOf(name, from, to, asked), { lang, width, color: false, hinted: String });
}

const lines = (...args: Parameters<typeof text>) => text(...args).split('\n');

describe('the calendar', () => {
  it('is a small one, with a row a week and its windows on both clocks', () => {
    expect(lines('RE', '2024-05-06', '2024-05-26').slice(0, 12)).toEqual([
      'Calling windows in Réunion (RE), 6\u00a0May\u00a02024 to 26\u00a0May\u00a02024',
      'Clock there: Indian/Reunion. Clock of the call centre: Europe/Paris.',
      '',
      'May 2024',
      'Mo Tu We Th Fr Sa Su  in Réunion = in Paris',
      ' 6  7 ** ** 10 -- --  10:00–13:00 = 08:00–11:00  14:00–20:00 = 12:00–18:00',
      '13 14 15 16 17 -- --  10:00–13:00 = 08:00–11:00  14:00–20:00 = 12:00–18:00',
      '** 21 22 23 24 -- --  10:00–13:00 = 08:00–11:00  14:00–20:00 = 12:00–18:00',
      '** Wed  8  public holiday: Victory Day 1945',
      '** Thu  9  public holiday: Ascension Day',
      '** Mon 20  public holiday: Whit Monday',
      '',
    ]);
  });

  it('says the same in French', () => {
    const [all] = text('PF', '2024-03-25', '2024-04-07', { lang: 'fr' }).split('\nJours et heures');
    expect(all).toMatchInlineSnapshot(`
      "Plages d’appel en Polynésie française (PF), du 25 mars 2024 au 7 avril 2024
      Heure sur place : Pacific/Tahiti. Heure du centre d’appels : Europe/Paris.

      mars 2024
      Lu Ma Me Je Ve Sa Di  en Polynésie française = à Paris
      25 26 27 28 29 -- --  10:00–13:00 = 21:00–24:00  14:00–20:00 = 01:00+1–07:00+1
         dim 31  passage à l’heure d’été à Paris : 02:00 devient 03:00

      avril 2024
      Lu Ma Me Je Ve Sa Di  en Polynésie française = à Paris
      **  2  3  4  5 -- --  10:00–13:00 = 22:00–01:00+1  14:00–20:00 = 02:00+1–08:00+1
      ** lun  1  jour férié : lundi de Pâques

      -- week-end  ** jour férié  +1 le lendemain à Paris
      Que ces jours et horaires s’appliquent en Polynésie française est déduit, et non
      lu dans un texte."
    `);
  });

  it('begins a month anew, its weeks where they are', () => {
    const all = lines('FR', '2024-05-30', '2024-06-04');
    expect(all.slice(3, 10)).toEqual([
      'May 2024',
      'Mo Tu We Th Fr Sa Su  in metropolitan France',
      '         30 31        10:00–13:00  14:00–20:00',
      '',
      'June 2024',
      'Mo Tu We Th Fr Sa Su  in metropolitan France',
      '               -- --',
    ]);
    expect(all[10]).toBe(' 3  4                 10:00–13:00  14:00–20:00');
  });

  it('shows a single day', () => {
    expect(lines('GF', '2024-05-06', '2024-05-06')[0]).toBe(
      'Calling windows in French Guiana (GF), 6\u00a0May\u00a02024',
    );
    expect(lines('GF', '2024-05-06', '2024-05-06', { lang: 'fr' })[0]).toBe(
      'Plages d’appel en Guyane (GF), le 6\u00a0mai\u00a02024',
    );
  });

  it('breaks a week where the hours of the call centre change inside', () => {
    const rows = lines('FR', '2024-04-22', '2024-04-28', { centre: 'Africa/Cairo' });
    expect(rows.slice(5, 9)).toEqual([
      '22 23 24 25           10:00–13:00 = 10:00–13:00  14:00–20:00 = 14:00–20:00',
      '            26 -- --  10:00–13:00 = 11:00–14:00  14:00–20:00 = 15:00–21:00',
      '   Fri 26  clocks go forward in Cairo: 00:00 becomes 01:00',
      '',
    ]);
  });

  it('has days before there were hours', () => {
    const all = text('RE', '2023-02-27', '2023-03-03');
    expect(all).toContain('\n27 28                 any hour\n');
    expect(all).toContain('\n       1  2  3        10:00–13:00 = 07:00–10:00  14:00–20:00 = 11:00–17:00\n');
    expect(all).toContain('Any hour: the law of that day sets neither days nor hours.');
    expect(text('RE', '2023-03-01', '2023-03-03')).not.toContain('ny hour');
  });
});

describe('the clocks', () => {
  test.each([
    ['are one', 'FR', {}, 'Clock: Europe/Paris, there and in the call centre.', ' in metropolitan France$'],
    [
      'show the same',
      'FR',
      { centre: 'Europe/Brussels' },
      'Clock there: Europe/Paris. Clock of the call centre: Europe/Brussels, which\nshows the same.',
      ' in metropolitan France$',
    ],
    [
      'differ',
      'FR',
      { centre: 'Africa/Tunis' },
      'Clock there: Europe/Paris. Clock of the call centre: Africa/Tunis.',
      ' in metropolitan France = in Tunis$',
    ],
    [
      'are of two territories',
      'PF',
      { centre: 'Indian/Reunion' },
      'Clock of the call centre: Indian/Reunion.',
      ' in French Polynesia = in Réunion$',
    ],
    ['have no city', 'FR', { centre: 'UTC' }, 'call centre: UTC.', ' in metropolitan France = in UTC$'],
    ['are an offset', 'FR', { centre: 'Etc/GMT-4' }, 'Etc/GMT-4.', ' in metropolitan France = in GMT-4$'],
    ['are in a city of two words', 'FR', { centre: 'America/New_York' }, '', ' = in New York$'],
  ])('%s', (_, name, asked, clocks, heading) => {
    const all = text(name, '2024-05-06', '2024-05-07', asked);
    expect(all).toContain(clocks);
    expect(all).toMatch(new RegExp(heading, 'm'));
  });

  test.each([
    ['Africa/Algiers', 'à Alger'],
    ['Europe/London', 'à Londres'],
    ['Africa/Tunis', 'à Tunis'],
    ['Indian/Reunion', 'à La Réunion'],
    ['UTC', 'en UTC'],
  ])('%s in French: %s', (centre, expected) => {
    expect(text('GP', '2024-05-06', '2024-05-07', { centre, lang: 'fr' })).toContain(` = ${expected}\n`);
  });

  test.each([
    [
      'the next day, in part',
      'PF',
      'Europe/Paris',
      '10:00–13:00 = 22:00–01:00+1  14:00–20:00 = 02:00+1–08:00+1',
    ],
    [
      'until midnight and no longer',
      'PF',
      'Africa/Tunis',
      '10:00–13:00 = 21:00–24:00  14:00–20:00 = 01:00+1–07:00+1',
    ],
    ['from midnight', 'PF', 'Indian/Reunion', '10:00–13:00 = 00:00+1–03:00+1\n'],
    [
      'the day before, in part',
      'NC',
      'America/New_York',
      '10:00–13:00 = 19:00−1–22:00−1  14:00–20:00 = 23:00−1–05:00',
    ],
    ['a half hour', 'FR', 'Asia/Kolkata', '10:00–13:00 = 13:30–16:30  14:00–20:00 = 17:30–23:30'],
  ])('of the call centre may show %s', (_, name, centre, expected) => {
    const all = text(name, '2024-05-13', '2024-05-17', { centre }).replaceAll('\u00a0', ' ');
    expect(all).toContain(expected);
    expect(all.includes('+1 the next day')).toBe(expected.includes('+1'));
    expect(all.includes('−1 the day before')).toBe(expected.includes('−1'));
  });

  test.each([
    ['Sun 31  summer time begins in Paris: 02:00 becomes 03:00', 'RE', '2024-03-25', '2024-03-31', {}],
    [
      'Sun 27  summer time ends in metropolitan France: 03:00 becomes 02:00',
      'FR',
      '2024-10-21',
      '2024-10-27',
      {},
    ],
    ['Sun 10  summer time begins in Saint Pierre and Miquelon: 02:00', 'PM', '2024-03-04', '2024-03-10', {}],
    [
      'Sun  3  summer time ends in Saint Pierre and Miquelon: 02:00 becomes',
      'PM',
      '2024-11-01',
      '2024-11-03',
      {},
    ],
    [
      'Sun 10  clocks go back in Casablanca: 03:00 becomes 02:00',
      'FR',
      '2024-03-04',
      '2024-03-10',
      { centre: 'Africa/Casablanca' },
    ],
    [
      'dim 27  passage à l’heure d’hiver à Paris\u00a0: 03:00 devient 02:00',
      'RE',
      '2024-10-21',
      '2024-10-27',
      { lang: 'fr' as const },
    ],
  ])('%s', (expected, name, from, to, asked) => {
    expect(text(name, from, to, asked)).toContain(`\n   ${expected}`);
  });
});

describe('what is said below', () => {
  const consent = 'need prior consent as well';
  const open = '--local-holidays closes local holidays, too.';
  test.each([
    ['consent before it is needed', '2026-08-03', '2026-08-10', {}, [], [consent]],
    [
      'consent from a day on',
      '2026-08-10',
      '2026-08-11',
      {},
      ['From 11 August 2026 on, calls need prior consent'],
      [],
    ],
    [
      'consent all the time',
      '2026-08-11',
      '2026-08-12',
      {},
      ['Calls need prior consent as well.'],
      ['From 11'],
    ],
    [
      'a simulation',
      '2026-08-11',
      '2026-08-12',
      { law: '2024-01-01' },
      ['every day is judged under the law of 1 January 2024.'],
      [consent],
    ],
    ['no simulation', '2024-05-06', '2024-05-07', {}, [], ['Simulation']],
    [
      'a local holiday that is open',
      '2024-12-20',
      '2024-12-20',
      {},
      ['Fri 20 local holiday, open to calls by law: Abolition of slavery in Réunion', open],
      ['**'],
    ],
    [
      'one that is closed',
      '2024-12-20',
      '2024-12-20',
      { localHolidays: true },
      ['** Fri 20 local holiday: Abolition of slavery in Réunion', '** public holiday'],
      [open],
    ],
    ['one at the weekend', '2025-12-20', '2025-12-20', {}, ['-- weekend'], [open, 'Abolition']],
    ['no mark that does not occur', '2024-05-13', '2024-05-17', {}, [], ['-- weekend', '** public', '+1']],
    ['what else is checked', '2024-05-13', '2024-05-17', {}, ['Days and hours only', 'not legal advice'], []],
  ])('%s', (_, from, to, asked, there, absent) => {
    const all = text('RE', from, to, asked).replace(/\s+/g, ' ');
    for (const part of there) expect(all).toContain(part);
    for (const part of absent) expect(all).not.toContain(part);
  });
});

test.each(['en', 'fr'] as const)('no line is wider than eighty columns, %s', (lang) => {
  for (const name of ['FR', 'RE', 'PM', 'PF', 'NC', 'WF', '68']) {
    for (const centre of ['Europe/Paris', 'Indian/Antananarivo', 'Pacific/Auckland', 'America/New_York']) {
      const asked = { centre, localHolidays: name !== 'RE' };
      const all = calendarText(calendarOf(name, '2025-01-01', '2027-12-31', asked), {
        lang,
        width: 80,
        color: false,
        hinted: String,
      });
      expect(all.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
      expect(all.split('\n').filter((line) => line !== line.trimEnd())).toEqual([]);
    }
  }
});

it('shows every day once, by its number or its mark', () => {
  const calendar = calendarOf('RE', '2025-01-01', '2027-12-31');
  const all = calendarText(calendar, { lang: 'en', width: 80, color: false, hinted: String });
  const rows = all
    .split('\n')
    .filter((line) => /^(?:[ \d]\d|--|\*\*| {2})(?: (?:[ \d]\d|--|\*\*| {2}))+/.test(line));
  const grid = rows.map((line) => line.slice(0, 20)).filter((row) => !/[a-z]/i.test(row));
  const cells = grid.flatMap((row) => row.match(/\S+/g) ?? []);
  const expected = calendar.days.map(({ day, closed }) => {
    if (closed !== null) return closed.reason === 'weekend' ? '--' : '**';
    return String(new Date(day * 86_400_000).getUTCDate());
  });
  expect(cells).toEqual(expected);
});

it('is coloured where that is asked for, and reads the same without', () => {
  const calendar = calendarOf('RE', '2024-05-06', '2024-05-26');
  const colored = calendarText(calendar, { lang: 'en', width: 80, color: true, hinted: String });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
  const plain = colored.replace(/\u001b\[\d+m/g, '');
  expect(colored).not.toBe(plain);
  expect(plain).toBe(calendarText(calendar, { lang: 'en', width: 80, color: false, hinted: String }));
});
