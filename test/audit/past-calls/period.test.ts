import { expect, test } from 'vitest';
import { dayNamed } from '../days.ts';
import { log } from '../run.ts';
import { calledAudit } from '../run-calls.ts';

const A = '0199000001';
const REUNION = '0692123456';
const days = ['2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12', '2024-04-15'];
const rows = log(...days.map((day): [string, string] => [`${day} 11:00:00`, A]));

/** Lines of the findings on calls, and how many calls were audited. */
async function within(calls: string[], from: string | null, to: string | null) {
  const period = { from: from === null ? null : dayNamed(from), to: to === null ? null : dayNamed(to) };
  const { report } = await calledAudit({ calls: { 'calls.csv': calls }, settings: period });
  const lines = report.findings.filter(({ subject }) => subject === 'call').map(({ line }) => line);
  return [lines, report.calls.audited, report.calls.violating];
}

test.each([
  ['no limit', null, null, [[6, 7], 6, 2]],
  ['the first day is inside', '2024-04-12', null, [[6, 7], 2, 2]],
  ['what came before still counts', '2024-04-13', null, [[7], 1, 1]],
  ['the last day is inside', null, '2024-04-12', [[6], 5, 1]],
  ['the day after is not', null, '2024-04-11', [[], 4, 0]],
  ['one day', '2024-04-12', '2024-04-12', [[6], 1, 1]],
] as const)('only calls of the period are reported: %s', async (_, from, to, wanted) => {
  expect(await within(rows, from, to)).toEqual(wanted);
});

test('days are those of the person called', async () => {
  // Half past ten in the evening in Paris is the next day in Réunion.
  const late = log(['2024-05-03 22:30:00', REUNION], ['2024-05-03 22:30:00', A]);
  expect(await within(late, '2024-05-04', '2024-05-04')).toEqual([[2], 1, 1]);
  expect(await within(late, '2024-05-03', '2024-05-03')).toEqual([[3], 1, 1]);
});
