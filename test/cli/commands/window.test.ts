import { describe, expect, it, test } from 'vitest';
import { useFolder, withFile } from '../config/support.ts';
import { run } from '../run.ts';
import { readIcs } from '../show/window/ics-reader.ts';

useFolder();

/** Runs the command on 1 September 2026, noon in Paris, or at another moment. */
function window(argv: readonly string[], at = '2026-09-01T10:00:00Z') {
  return run(['window', ...argv], { parts: { now: () => new Date(at) } });
}

async function json(argv: readonly string[], at?: string) {
  const { stdout, code, stderr } = await window([...argv, '--format', 'json'], at);
  expect(stderr).toBe('');
  return { code, ...JSON.parse(stdout) };
}

/** First and last day of an answer, and how many they are. */
async function span(argv: readonly string[], at?: string): Promise<[string, string, number]> {
  const { days } = await json(argv, at);
  return [days[0].date, days.at(-1).date, days.length];
}

describe('the days', () => {
  it('are two weeks from today in Paris', async () => {
    expect(await span(['PF'])).toEqual(['2026-09-01', '2026-09-14', 14]);
    expect(await span(['PF'], '2026-09-01T21:59:59Z')).toEqual(['2026-09-01', '2026-09-14', 14]);
    expect(await span(['PF'], '2026-09-01T22:00:00Z')).toEqual(['2026-09-02', '2026-09-15', 14]);
  });

  test.each([
    ['two weeks from a start', ['--start', '2024-05-06'], ['2024-05-06', '2024-05-19', 14]],
    ['up to an end', ['--end', '2026-09-03'], ['2026-09-01', '2026-09-03', 3]],
    ['one', ['--start', '2024-05-06', '--end', '2024-05-06'], ['2024-05-06', '2024-05-06', 1]],
    ['twenty years', ['--start', '2024-02-29', '--end', '2044-02-29'], ['2024-02-29', '2044-02-29', 7306]],
    ['the first that are known', ['--start', '1990-01-01'], ['1990-01-01', '1990-01-14', 14]],
    ['the last that are known', ['--start', '2050-12-18'], ['2050-12-18', '2050-12-31', 14]],
  ])('may be %s', async (_, argv, expected) => {
    expect(await span(['RE', ...argv])).toEqual(expected);
  });

  test.each([
    [
      'an end before today',
      ['--end', '2026-08-31'],
      '--end: the last calling day comes before the first, 2026-09-01',
    ],
    [
      'an end before the start',
      ['--start', '2024-05-06', '--end', '2024-05-05'],
      '--end: the last calling day',
    ],
    [
      'more than twenty years',
      ['--start', '2024-02-28', '--end', '2044-02-29'],
      '--end: this is more than twenty years\n  expected: 2044-02-28 or earlier',
    ],
    ['a start too early', ['--start', '1989-12-31'], '--start: the clocks of that time are not known'],
    ['an end too late', ['--start', '2050-12-19'], '--end: the clocks of that time are not known'],
    ['no date', ['--start', '2024-02-30'], '--start: "2024-02-30" is no date'],
    [
      'no zone',
      ['--zone', 'Africa/Tunes'],
      '--zone: "Africa/Tunes" is no time zone, did you mean "Africa/Tunis"?',
    ],
    ['no form', ['--format', 'isc'], '--format: "isc" is unknown, did you mean "ics"?'],
    ['two territories', ['GP'], 'more than one territory'],
    ['a day with --now', ['--now', '--start', '2026-09-01'], '--now: contradicts --start'],
    ['an end with --now', ['--now', '--end', '2026-09-05'], '--now: contradicts --end'],
    ['a calendar file with --now', ['--now', '-f', 'ics'], '--now: contradicts --format ics'],
  ])('may not be asked with %s', async (_, argv, problem) => {
    const { code, stdout, stderr } = await window(['RE', ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });
});

describe('the territory', () => {
  test.each([
    ['a code', ['RE'], 'RE'],
    ['a department', ['FR-974'], 'RE'],
    ['a name', ['La Réunion'], 'RE'],
    ['a national number', ['0692 12 34 56'], 'RE'],
    ['a number with its country code', ['+262 692 12 34 56'], 'RE'],
    ['a metropolitan number', ['01 99 00 12 34'], 'FR'],
    ['a number of Mayotte', ['0269 60 12 34'], 'YT'],
    ['a number of Saint-Pierre', ['0508 41 22 33'], 'PM'],
    ['a number of New Caledonia', ['+687 25 12 34'], 'NC'],
  ])('may be %s', async (_, argv, territory) => {
    expect(await json(argv)).toMatchObject({ code: 0, territory });
  });

  test.each([
    ['a name with a mistake in it', 'Reunon', '"Reunon" is no territory, did you mean Réunion (RE)?'],
    ['a code with a mistake in it', 'FR-979', 'did you mean Guadeloupe (GP)?'],
    ['too few digits for a number', '979', '"979" is no territory'],
    ['another country', 'Belgium', '"Belgium" is no territory, did you mean'],
    ['a number that cannot exist', '0612', 'no number that can exist'],
    ['a short number', '3975', 'nobody’s line'],
    ['a machine’s number', '0700 123456', 'nobody’s line'],
    ['a foreign number', '+32 470 12 34 56', 'not French'],
  ])('may not be %s', async (_, name, problem) => {
    const { code, stdout, stderr } = await window([name]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(problem);
    expect(stderr).toContain('expected: one of FR, GP, MQ, GF, RE, PM, YT, BL, MF, WF, PF, NC, FR-57');
  });

  it('is told in French, too', async () => {
    const { stderr } = await window(['Guiane', '--lang', 'fr']);
    expect(stderr).toContain(
      '«\u00a0Guiane\u00a0» n’est pas un territoire, vouliez-vous dire Guyane (GF)\u00a0?',
    );
  });

  it('is needed', async () => {
    expect(await window([])).toMatchObject({
      code: 2,
      stderr: 'campaign-audit: there is no territory\n  expected: campaign-audit window RE\n',
    });
  });
});

describe('the forms', () => {
  it('are a calendar for people', async () => {
    const { code, stdout } = await window(['RE']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '\n    1  2  3  4 -- --  10:00–13:00 = 08:00–11:00  14:00–20:00 = 12:00–18:00\n',
    );
    expect((await window(['RE', '--lang', 'fr'])).stdout).toContain('Plages d’appel à La Réunion (RE)');
  });

  it('are a calendar file', async () => {
    const { stdout } = await window(['RE', '-f', 'ics']);
    expect(readIcs(stdout).events.length).toBe(20);
  });

  it('show the hours of the call centre', async () => {
    expect(await json(['RE', '--zone', 'Africa/Tunis'])).toMatchObject({
      centreTimezone: 'Africa/Tunis',
      days: [{ centreWindows: [{ start: '2026-09-01T07:00:00+01:00' }, {}] }, ...Array(13).fill({})],
    });
  });

  it('are under the law of another day where that is asked for', async () => {
    const { days, law } = await json(['RE', '--law', '2023-02-28', '--end', '2026-09-05']);
    expect(law.date).toBe('2023-02-28');
    expect(days.map(({ unrestricted }: { unrestricted: boolean }) => unrestricted)).toEqual(
      Array(5).fill(true),
    );
  });
});

describe('--now', () => {
  test.each([
    ['yes', '2026-09-01T06:00:00Z', 0, 'Yes. It is Tuesday 1'],
    ['yes, up to the last millisecond', '2026-09-01T08:59:59.999Z', 0, 'Yes.'],
    ['no, from the end on', '2026-09-01T09:00:00.000Z', 1, 'No: outside'],
    ['no, up to the last millisecond', '2026-09-01T05:59:59.999Z', 1, 'No: outside'],
  ])('says %s', async (_, at, code, text) => {
    const told = await window(['RE', '--now'], at);
    expect(told.code).toBe(code);
    expect(told.stdout).toContain(text);
    expect(told.stderr).toBe('');
  });

  it('says it as JSON', async () => {
    expect(await json(['RE', '--now'], '2026-09-01T06:00:00Z')).toMatchObject({
      code: 0,
      lawful: true,
      now: '2026-09-01T10:00:00+04:00',
      until: '2026-09-01T13:00:00+04:00',
    });
    expect(await json(['RE', '--now'], '2026-09-05T06:00:00Z')).toMatchObject({
      code: 1,
      lawful: false,
      reason: 'weekend',
      from: '2026-09-07T10:00:00+04:00',
    });
  });

  it('says only a no where little is to be said', async () => {
    expect(await window(['RE', '--now', '--quiet'], '2026-09-01T06:00:00Z')).toMatchObject({
      code: 0,
      stdout: '',
    });
    const no = await window(['RE', '--now', '--quiet'], '2026-09-05T06:00:00Z');
    expect(no.code).toBe(1);
    expect(no.stdout).toContain('No: weekend.');
  });

  it('is under the law of another day where that is asked for', async () => {
    const night = '2026-09-05T01:00:00Z';
    expect((await window(['RE', '--now', '--law', '2022-01-01'], night)).code).toBe(0);
    expect((await window(['RE', '--now', '--law', '2024-01-01'], night)).code).toBe(1);
  });
});

describe('a campaign file', () => {
  const withCampaign = async (text: string, argv: string[]) => {
    const { stdout } = await withFile(
      text,
      [...argv, '--format', 'json'],
      'campaign-audit.yaml',
      {},
      'window',
    );
    return JSON.parse(stdout);
  };

  it('gives days, zone, law and house rule', async () => {
    const file =
      'contacts: gone.csv\nstart: 2024-12-20\nend: 2024-12-20\nzone: Africa/Tunis\nlaw: 2024-01-01\npolicy: {localHolidays: true}\nlang: fr\n';
    expect(await withCampaign(file, ['RE'])).toMatchObject({
      centreTimezone: 'Africa/Tunis',
      law: { date: '2024-01-01' },
      localHolidays: true,
      days: [{ date: '2024-12-20', lawful: false, holiday: 'Abolition de l’esclavage à La Réunion' }],
    });
  });

  it('gives way to flags', async () => {
    const file = 'start: 2024-12-20\nend: 2024-12-24\nzone: Africa/Tunis\n';
    const flags = ['RE', '--start', '2024-12-23', '--zone', 'UTC', '--local-holidays'];
    const { days, ...all } = await withCampaign(file, flags);
    expect(days.map(({ date }: { date: string }) => date)).toEqual(['2024-12-23', '2024-12-24']);
    expect(all).toMatchObject({ centreTimezone: 'UTC', localHolidays: true });
  });

  it('has no say in the end of days that begin after it', async () => {
    const { days } = await withCampaign('start: 2024-12-20\nend: 2024-12-24\n', [
      'RE',
      '--start',
      '2025-01-06',
    ]);
    expect([days.length, days.at(-1).date]).toEqual([14, '2025-01-19']);
  });

  it('is told where its end comes before its start', async () => {
    const { code, stderr } = await withFile(
      'start: 2024-12-20\nend: 2024-12-19\n',
      ['RE'],
      undefined,
      {},
      'window',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('campaign-audit.yaml:2:6: end: the last calling day comes before the first');
  });

  it('does not keep --now from answering', async () => {
    const now = await withCampaign('start: 2024-12-20\nend: 2024-12-24\n', ['RE', '--now']);
    expect(now).toMatchObject({ now: '2026-09-01T14:00:00+04:00', lawful: true });
  });
});

it('prints its configuration without a territory', async () => {
  const { code, stdout } = await window(['--print-config', '--local-holidays', '--zone', 'UTC']);
  expect(code).toBe(0);
  expect(stdout).toContain('start: 2026-09-01 # default\n');
  expect(stdout).toContain('zone: UTC # flag\n');
  expect(stdout).toContain('  localHolidays: true # flag\n');
});
