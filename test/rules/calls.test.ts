import { describe, expect, test } from 'vitest';
import { callsGap } from '../../src/rules/calls/gap.ts';
import { missingCalls } from '../../src/rules/calls/missing.ts';
import { staleCalls } from '../../src/rules/calls/stale.ts';
import { unclassifiedOutcome } from '../../src/rules/calls/unclassified-outcome.ts';
import { undercounts } from '../../src/rules/calls/undercounts.ts';
import { unreadableCalls } from '../../src/rules/calls/unreadable.ts';
import type { CallLogs } from '../../src/rules/facts.ts';
import { d, messages, noLines, situation } from './subjects.ts';

type LogFile = CallLogs['files'][number];

const log = (changes: Partial<LogFile> = {}): LogFile => ({
  file: 'calls.csv',
  unreadable: noLines,
  unknownOutcomes: [],
  outcomes: 'agents',
  silentDays: null,
  undercounts: null,
  incomplete: false,
  ...changes,
});
const campaign = (calls: Partial<CallLogs>) => situation('2024-05-06', { calls });
const withLogs = (...files: LogFile[]) => campaign({ files });

describe('calls/missing', () => {
  test.each([
    ['no log', false, ['none']],
    ['a log', true, []],
    ['nobody was ever called, as the user says', 'none', []],
  ] as const)('%s', (_, given, wanted) => {
    expect(messages(missingCalls.judge(campaign({ given })))).toEqual(wanted);
  });
});

describe('calls/unreadable', () => {
  test('every row can be read', () => {
    expect(unreadableCalls.judge(withLogs(log()))).toEqual([]);
  });
  test('the log with such rows is named, with their lines', () => {
    const [bar, ...others] = unreadableCalls.judge(
      withLogs(log(), log({ file: 'b.csv', unreadable: { count: 2, lines: [4, 9] } })),
    );
    expect(others).toEqual([]);
    expect(bar).toMatchObject({
      severity: 'error',
      data: { file: 'b.csv', count: 2, lines: '4, 9' },
      because: [{ file: 'b.csv', line: 4 }],
    });
  });
});

test('calls/unreadable: a log that says of itself that rows are missing', () => {
  const found = unreadableCalls.judge(withLogs(log({ incomplete: true })));
  expect(messages(found)).toEqual(['incomplete']);
});

describe('calls/unclassified-outcome', () => {
  const unknown = [
    { value: 'XX1', count: 12 },
    { value: 'XX2', count: 1 },
  ];
  const rows: [string, Partial<LogFile>, string[]][] = [
    ['results of agents, all known', {}, []],
    ['unknown results', { unknownOutcomes: unknown }, ['unknown', 'unknown']],
    ['a code of several meanings', { unknownOutcomes: [{ value: 'N', count: 3 }] }, ['ambiguous']],
    ['no results at all', { outcomes: 'none' }, ['none']],
    ['statuses of a telephone system', { outcomes: 'telephone' }, ['telephone']],
    ['agents’ results of all its days elsewhere', { outcomes: 'telephone', silentDays: [] }, []],
    ['of all its days but one', { outcomes: 'telephone', silentDays: [d('2024-05-03')] }, ['partly']],
    [
      'statuses and unknown ones',
      { outcomes: 'telephone', unknownOutcomes: unknown },
      ['telephone', 'unknown', 'unknown'],
    ],
  ];
  test.each(rows)('%s', (_, changes, wanted) => {
    expect(messages(unclassifiedOutcome.judge(withLogs(log(changes))))).toEqual(wanted);
  });
  test('names value and count', () => {
    const [bar] = unclassifiedOutcome.judge(withLogs(log({ unknownOutcomes: unknown })));
    expect(bar).toMatchObject({ severity: 'error', data: { file: 'calls.csv', value: 'XX1', count: 12 } });
  });
});

describe('calls/stale', () => {
  const rows: [string, string | null, string | null][] = [
    ['the logs end on D0', '2024-05-06', null],
    ['after D0', '2024-06-01', null],
    ['7 days before', '2024-04-29', null],
    ['8 days before', '2024-04-28', 'warning'],
    ['29 days before', '2024-04-07', 'warning'],
    ['30 days before', '2024-04-06', 'error'],
    ['a year before', '2023-05-06', 'error'],
    ['no logs', null, null],
  ];
  test.each(rows)('%s', (_, last, severity) => {
    const found = staleCalls.judge(campaign({ last: last === null ? null : d(last) }));
    expect(found.map((bar) => bar.severity)).toEqual(severity === null ? [] : [severity]);
  });
  test('names the end and the days since', () => {
    const [bar] = staleCalls.judge(campaign({ last: d('2024-04-06') }));
    expect(bar?.data).toEqual({ lastDay: d('2024-04-06'), days: 30 });
  });
});

describe('calls/undercounts', () => {
  test('a log in which nobody stands twice may be a list of persons', () => {
    expect(messages(undercounts.judge(withLogs(log({ undercounts: 'once' }))))).toEqual(['once']);
  });

  test('each log of such a format is named, as a warning', () => {
    const found = undercounts.judge(withLogs(log(), log({ file: 'b.csv', undercounts: 'format' })));
    expect(found).toMatchObject([
      {
        message: 'partial',
        severity: 'warning',
        data: { file: 'b.csv' },
        because: [{ file: 'b.csv', line: 0 }],
      },
    ]);
  });
});

describe('calls/gap', () => {
  const rows: [string, string | null, string[]][] = [
    ['the logs begin 60 days before D0', '2024-03-07', []],
    ['59 days before', '2024-03-08', ['begins']],
    ['long before', '2020-01-02', []],
    ['no logs', null, []],
  ];
  test.each(rows)('%s', (_, first, wanted) => {
    const found = callsGap.judge(campaign({ first: first === null ? null : d(first) }));
    expect(messages(found)).toEqual(wanted);
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  });
  test.each([
    [5, '2024-04-01, 2024-04-02, 2024-04-03, 2024-04-04, 2024-04-05'],
    [6, '2024-04-01, 2024-04-02, 2024-04-03, 2024-04-04, 2024-04-05 …'],
  ])('%i days without a row: five are named', (count, days) => {
    const missingDays = Array.from({ length: count }, (_, i) => d('2024-04-01') + i);
    const [bar] = callsGap.judge(campaign({ missingDays }));
    expect(bar).toMatchObject({ message: 'inside', data: { count, dayList: days } });
  });
});
