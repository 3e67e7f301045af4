import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.ts';

/** Hours east of Greenwich by territory; a function of the day where there is summer time. */
const offsets: Record<string, (day: Date) => number> = {
  FR: (day) => (day >= sunday(day, 2, 'last') && day < sunday(day, 9, 'last') ? 2 : 1),
  GP: () => -4,
  MQ: () => -4,
  GF: () => -3,
  RE: () => 4,
  YT: () => 3,
  PM: (day) => (day >= sunday(day, 2, 2) && day < sunday(day, 10, 1) ? -2 : -3),
  NC: () => 11,
  PF: () => -10,
};

/** A Sunday of a month (0 is January) of the day's year: the first, the second, the last. Clocks change early on it. */
function sunday(day: Date, month: number, which: 1 | 2 | 'last'): Date {
  const year = day.getUTCFullYear();
  const first = new Date(Date.UTC(year, month, 1));
  const date = 1 + ((7 - first.getUTCDay()) % 7);
  if (which !== 'last') return new Date(Date.UTC(year, month, date + 7 * (which - 1)));
  const last = new Date(Date.UTC(year, month + 1, 0));
  return new Date(Date.UTC(year, month, last.getUTCDate() - last.getUTCDay()));
}

/** Our names of the holidays by the rules of the other calendar. */
const names: Record<string, string> = {
  '01-01': 'New Year’s Day',
  'easter 1': 'Easter Monday',
  '05-01': 'Labour Day',
  '05-08': 'Victory Day 1945',
  'easter 39': 'Ascension Day',
  'easter 50': 'Whit Monday',
  '07-14': 'National Day',
  '08-15': 'Assumption Day',
  '11-01': 'All Saints’ Day',
  '11-11': 'Armistice Day 1918',
  '12-25': 'Christmas Day',
};

/** Local holidays of the law: month and date. The other calendar counts Good Friday in the Antilles, too, by custom. */
const abolitions: Record<string, string> = {
  GP: '05-27',
  MQ: '05-22',
  GF: '06-10',
  RE: '12-20',
  YT: '04-27',
};

const years = Array.from({ length: 8 }, (_, index) => 2023 + index);

function namesByDay(): Map<string, string> {
  const calendar = new Holidays('FR');
  const legal = years.flatMap((year) => calendar.getHolidays(year)).filter(({ type }) => type === 'public');
  return new Map(legal.map(({ date, rule }) => [date.slice(0, 10), names[rule] ?? rule]));
}

function days(): string[] {
  const found: string[] = [];
  const last = Date.UTC(2030, 11, 31);
  for (let at = Date.UTC(2023, 2, 1); at <= last; at += 86_400_000)
    found.push(new Date(at).toISOString().slice(0, 10));
  return found;
}

const everyDay = days();
const holidays = namesByDay();
const hours = [
  ['10', '13'],
  ['14', '20'],
] as const;

/** What the other calendar says of a day. */
function expectedDay(date: string, territory: string, isLocal: boolean) {
  const day = new Date(date);
  const weekend = [0, 6].includes(day.getUTCDay());
  const national = holidays.get(date) ?? null;
  const reason = weekend ? 'weekend' : national !== null || isLocal ? 'public-holiday' : null;
  const offset = offsets[territory]?.(day) ?? Number.NaN;
  const at = (hour: string) => Date.parse(`${date}T${hour}:00:00Z`) - offset * 3_600_000;
  const windows = reason === null ? hours.map(([start, end]) => ({ start: at(start), end: at(end) })) : [];
  return { date, lawful: reason === null, reason, windows };
}

interface Day {
  date: string;
  lawful: boolean;
  reason: string | null;
  holiday: string | null;
  windows: { start: string; end: string }[];
}

async function windowOf(territory: string, ...more: string[]): Promise<Day[]> {
  const span = ['--start', '2023-03-01', '--end', '2030-12-31'];
  const { code, stdout } = await run(['window', territory, ...span, '--format', 'json', ...more]);
  expect(code).toBe(0);
  return JSON.parse(stdout).days;
}

const instants = ({ start, end }: { start: string; end: string }) => ({
  start: Date.parse(start),
  end: Date.parse(end),
});

describe('every day from March 2023 to 2030, against another calendar', () => {
  it('has 2 863 days, with eleven holidays in a whole year', () => {
    expect(everyDay).toHaveLength(2863);
    expect([...holidays.keys()].filter((day) => day.startsWith('2027'))).toHaveLength(11);
    expect([...new Set(holidays.values())].sort()).toEqual(Object.values(names).sort());
  });

  it.each(Object.keys(offsets))('%s', async (territory) => {
    const found = await windowOf(territory);
    const told = found.map(({ date, lawful, reason, windows }) => {
      return { date, lawful, reason, windows: windows.map(instants) };
    });
    expect(told).toEqual(everyDay.map((date) => expectedDay(date, territory, false)));
    const closed = found.filter(({ reason }) => reason === 'public-holiday');
    expect(closed.map(({ holiday }) => holiday)).toEqual(closed.map(({ date }) => holidays.get(date)));
    expect(closed.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(abolitions))('%s with its own holiday', async (territory, own) => {
    const found = await windowOf(territory, '--local-holidays');
    const told = found.map(({ date, lawful, reason, windows }) => {
      return { date, lawful, reason, windows: windows.map(instants) };
    });
    const isOwn = (date: string) => date.endsWith(own);
    expect(told).toEqual(everyDay.map((date) => expectedDay(date, territory, isOwn(date))));
  });

  it('is written on the clock of the place', async () => {
    for (const [territory, offsetOf] of Object.entries(offsets)) {
      for (const { date, windows } of await windowOf(territory)) {
        const hoursEast = offsetOf(new Date(date));
        const offset = `${hoursEast < 0 ? '-' : '+'}${String(Math.abs(hoursEast)).padStart(2, '0')}:00`;
        if (windows.length === 0) continue;
        const written = windows.map(({ start, end }) => `${start} ${end}`);
        const expected = hours.map(
          ([from, to]) => `${date}T${from}:00:00${offset} ${date}T${to}:00:00${offset}`,
        );
        if (written.join() !== expected.join()) throw new Error(`${territory} on ${date}: ${written.join()}`);
      }
    }
  });
});
