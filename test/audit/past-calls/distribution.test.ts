import { formatInTimeZone } from 'date-fns-tz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../src/report/model.ts';
import { dose } from '../../dose.ts';
import { calledAudit } from '../run-calls.ts';

const header = 'date;numero;sens;resultat;agent;campagne';
const people = {
  '0199000011': 'Europe/Paris',
  '0692000012': 'Indian/Reunion',
  '0596000013': 'America/Martinique',
} as const;
type Number = keyof typeof people;

interface Call {
  /** Seconds from the first of January 2024, in Paris' winter time. */
  second: number;
  number: Number;
  inbound: boolean;
  agent: string;
}

const call = fc.record<Call>({
  second: fc.integer({ min: 0, max: 70 * 86_400 }),
  number: fc.constantFrom(...(Object.keys(people) as Number[])),
  inbound: fc.boolean(),
  agent: fc.constantFrom('Anne', 'Luc', ''),
});

const firstSecond = Date.UTC(2024, 0, 1, 0) / 1000;

function lineOf({ second, number, inbound, agent }: Call): string {
  const written = new Date((firstSecond + second) * 1000).toISOString();
  return `${written};${number};${inbound ? 'entrant' : 'sortant'};Ne répond pas;${agent};Printemps`;
}

/** The same figures, counted call by call. */
function plainly(calls: readonly Call[]) {
  const hours = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  const days = new Map<string, number>();
  const byNumber = new Map<string, string[]>();
  const agents = new Map<string, number>();
  for (const { second, number, agent } of calls.filter(({ inbound }) => !inbound)) {
    const instant = new Date((firstSecond + second) * 1000);
    const local = (format: string) => formatInTimeZone(instant, people[number], format);
    const row = hours[Number(local('i')) - 1];
    if (row) row[Number(local('H'))] = (row[Number(local('H'))] ?? 0) + 1;
    const day = local('yyyy-MM-dd');
    days.set(day, (days.get(day) ?? 0) + 1);
    byNumber.set(number, [...(byNumber.get(number) ?? []), day]);
    if (agent) agents.set(agent, (agents.get(agent) ?? 0) + 1);
  }
  const most = [...byNumber.values()].map((dates) =>
    Math.max(...dates.map((day) => dates.filter((other) => isWithin(other, day)).length)),
  );
  return {
    hours,
    days: [...days].sort(([a], [b]) => (a < b ? -1 : 1)),
    attempts: [...new Set(most)].sort((a, b) => a - b).map((n) => [n, most.filter((m) => m === n).length]),
    agents: [...agents].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** In the thirty days that end with `day`. */
function isWithin(other: string, day: string): boolean {
  const apart = (Date.parse(day) - Date.parse(other)) / 86_400_000;
  return apart >= 0 && apart < 30;
}

async function distributionOf(calls: readonly Call[], changes = {}): Promise<Distribution | null> {
  const { report } = await calledAudit({
    calls: { 'calls.csv': [header, ...calls.map(lineOf)] },
    settings: changes,
  });
  return report.distribution;
}

describe('how past calls are spread', () => {
  it('on the clocks of the persons called, as a plain count says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(call, { minLength: 1, selector: ({ second }) => second }),
        async (calls) => {
          const found = await distributionOf(calls);
          const expected = plainly(calls);
          expect(found?.hours ?? null).toEqual(expected.days.length === 0 ? null : expected.hours);
          expect(found?.days.map(({ date, calls: count }) => [date, count]) ?? []).toEqual(expected.days);
          expect(found?.attempts.numbers.map(({ attempts, numbers }) => [attempts, numbers]) ?? []).toEqual(
            expected.attempts,
          );
          const agents = found?.agents.map(({ name, calls: count }): [string, number] => [name, count]) ?? [];
          expect(agents.sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(expected.agents);
        },
      ),
      { numRuns: dose(15, 150) },
    );
  });

  it('rules by agent and campaign, those with most first', async () => {
    const at = (day: string, agent: string) =>
      `2024-04-${day};0199000011;sortant;Ne répond pas;${agent};Printemps`;
    const { report } = await calledAudit({
      calls: {
        'calls.csv': [
          header,
          at('02 09:00', 'Luc'),
          at('02 10:00', 'Luc'),
          at('06 10:00', 'Anne'),
          at('07 10:00', 'Anne'),
        ],
      },
    });
    expect(report.distribution).toMatchObject({
      from: '2024-04-02',
      to: '2024-04-07',
      byRule: { 'hours/closed-day': 2, 'hours/outside-window': 1 },
      agents: [
        { name: 'Anne', calls: 2, violating: 2, byRule: { 'hours/closed-day': 2 } },
        { name: 'Luc', calls: 2, violating: 1, byRule: { 'hours/outside-window': 1 } },
      ],
      agentsTotal: 2,
      campaigns: [{ name: 'Printemps', calls: 4, violating: 3 }],
      campaignsTotal: 1,
    });
    const [monday, tuesday] = report.distribution?.violatingHours ?? [];
    expect([monday?.[9], tuesday?.[9], tuesday?.[10]]).toEqual([0, 1, 0]);
  });

  it('calls with errors are counted apart from those with warnings, and come first', async () => {
    const { report } = await calledAudit({
      calls: {
        'calls.csv': [
          header,
          '02/04/2024 11:00;0199000011;sortant;Ne répond pas;Luc;P',
          '02/04/2024 11:30;0199000012;sortant;Ne répond pas;Luc;P',
          '02/04/2024 21:00;0199000013;sortant;Ne répond pas;Anne;P',
        ],
      },
      // Nobody knows since when they are on the list: a warning.
      opposition: ['0199000011', '0199000012'],
    });
    expect(report.distribution).toMatchObject({
      agents: [
        { name: 'Anne', calls: 1, violating: 1, withErrors: 1 },
        { name: 'Luc', calls: 2, violating: 2, withErrors: 0 },
      ],
      campaigns: [{ name: 'P', calls: 3, violating: 3, withErrors: 1 }],
    });
    const tuesdays = [report.distribution?.violatingHours[1], report.distribution?.errorHours[1]];
    expect(tuesdays.map((hours) => [hours?.[11], hours?.[21]])).toEqual([
      [2, 1],
      [0, 1],
    ]);
  });

  it('agents and campaigns have their names, numbers in them masked', async () => {
    const { report } = await calledAudit({
      calls: {
        'calls.csv': [
          header,
          '02/04/2024 10:00;0199000011;sortant;Ne répond pas;agent12;Printemps 2024',
          '03/04/2024 10:00;0199000012;sortant;Ne répond pas;Luc 06 00 45 11 66;Lot 0600451166',
        ],
      },
    });
    expect(report.distribution?.agents.map(({ name }) => name)).toEqual(['Luc •• •• •• •• ••', 'agent12']);
    expect(report.distribution?.campaigns.map(({ name }) => name)).toEqual([
      'Lot ••••••••••',
      'Printemps 2024',
    ]);
  });

  it('a day without a time has no hour', async () => {
    const { report } = await calledAudit({
      calls: { 'calls.csv': [header, '02/04/2024;0199000011;sortant;Refus;Luc;P'] },
    });
    expect(report.distribution).toMatchObject({ withoutTime: 1, days: [{ date: '2024-04-02', calls: 1 }] });
    expect(report.distribution?.hours.flat().every((count) => count === 0)).toBe(true);
  });

  it('of no call at all', async () => {
    const { report } = await calledAudit({
      calls: { 'calls.csv': [header, '02/04/2024 10:00;0199000011;entrant;Refus;Luc;P'] },
    });
    expect(report.distribution).toBeNull();
  });
});

describe('what becomes of every row', () => {
  it('is counted once', async () => {
    const rows = [
      '02/04/2024 10:00:00;0199000011;sortant;Refus;Luc;P',
      '02/04/2024 10:00:00;0199000011;sortant;Refus;Luc;P',
      '03/04/2024 10:00;0199000011;entrant;Répondu;Luc;P',
      '03/04/2024 11:00;0199000011;interne;Répondu;Luc;P',
      '03/04/2024 10:00;0199000012;sortant;dncl;Luc;P',
      '03/04/2024 10:00;+442079460000;sortant;Refus;Luc;P',
      '03/04/2024 10:00;3975;sortant;Refus;Luc;P',
      '31/04/2024 10:00;0199000011;sortant;Refus;Luc;P',
      ';;;;;',
      'Total;8;;;;',
      '09/04/2024 10:00;0199000013;sortant;Refus;Luc;P',
    ];
    const { report } = await calledAudit({
      calls: { 'calls.csv': [header, ...rows] },
      settings: { to: Date.UTC(2024, 3, 8) / 86_400_000 },
    });
    expect(report.calls).toEqual({
      status: 'incomplete',
      unchecked: ['opposition/called'],
      gaps: ['calls/unreadable'],
      read: 11,
      audited: 1,
      ignored: 8,
      ignoredBy: {
        blank: 1,
        foreign: 1,
        inbound: 1,
        internal: 1,
        notPlaced: 1,
        notSubscriber: 1,
        outsidePeriod: 1,
        totals: 1,
      },
      joined: 1,
      unreadable: 1,
      violating: 0,
      withErrors: 0,
    });
  });
});
