import type { Distribution, Report } from '../../../../src/report/model.ts';
import { callFinding, campaignFinding } from '../../../report/sample.ts';
import { calls as logs, reports, said } from './support.ts';

export const week = () => Array.from({ length: 7 }, () => new Array<number>(24).fill(0));

function weekWith(cells: readonly [number, number, number][]): number[][] {
  const hours = week();
  for (const [day, hour, count] of cells) {
    const row = hours[day];
    if (row) row[hour] = count;
  }
  return hours;
}

export const distribution: Distribution = {
  from: '2024-04-02',
  to: '2024-05-03',
  hours: weekWith([
    [0, 9, 40],
    [1, 20, 8],
    [5, 11, 2],
    [6, 23, 2],
  ]),
  violatingHours: weekWith([
    [0, 9, 5],
    [1, 20, 8],
    [5, 11, 2],
    [6, 23, 2],
  ]),
  errorHours: week(),
  withoutTime: 3,
  days: [
    { date: '2024-04-02', calls: 100, violating: 9 },
    { date: '2024-04-06', calls: 4, violating: 4 },
    { date: '2024-05-01', calls: 30, violating: 30 },
    { date: '2024-05-02', calls: 80, violating: 4 },
    { date: '2024-05-03', calls: 80, violating: 0 },
  ],
  attempts: {
    windowDays: 30,
    numbers: [
      { attempts: 1, numbers: 900 },
      { attempts: 7, numbers: 2 },
    ],
  },
  byRule: {},
  agents: [],
  agentsTotal: 0,
  campaigns: [],
  campaignsTotal: 0,
};

/** What an audit of past calls found, spread and left out. */
export const audited: Report = {
  ...logs,
  policy: { foreign: 'exclude', linkRows: true, switchboardRows: 10 },
  calls: {
    status: 'violations',
    unchecked: [],
    gaps: [],
    read: 1_000_000,
    audited: 900_000,
    ignored: 99_000,
    ignoredBy: { blank: 10, outsidePeriod: 90_000, foreign: 90, inbound: 8900 },
    joined: 990,
    unreadable: 10,
    violating: 1234,
    withErrors: 1200,
  },
  distribution,
  findings: [callFinding('hours/closed-day'), callFinding('refusal/ignored')],
  byRule: { 'hours/closed-day': 1200, 'refusal/ignored': 40 },
};

export const spoken = (report: Report, lang: 'en' | 'fr' = 'en', change = {}) =>
  said(report, lang, { outputs: reports, ...change });

/** A result that nobody knows. */
export function unknown(file: string) {
  return campaignFinding('calls/unclassified-outcome', { message: 'unknown', data: { file, value: 'NRP' } });
}
