import { spawnSync } from 'node:child_process';

/** What a whole process costs: seconds on the clock and of the processor in user code, peak memory in MB. */
export interface Cost {
  wall: number;
  user: number;
  memory: number;
}

/** Runs `node` with arguments under GNU time; throws where it does not end with 0. */
export function costOf(args: readonly string[]): Cost {
  const run = spawnSync('/usr/bin/time', ['-f', '%e %U %M', process.execPath, ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`node ${args.join(' ')} failed: ${run.stderr || run.error}`);
  const [wall = 0, user = 0, kib = 0] = run.stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { wall, user, memory: (kib * 1024) / 1e6 };
}

/** The seconds that `node` with arguments takes, to the microsecond. */
export function secondsOf(args: readonly string[]): number {
  const from = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (run.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${run.status}`);
  return Number(process.hrtime.bigint() - from) / 1e9;
}

/** The run that was disturbed least. */
export const quickest = (costs: readonly Cost[]): Cost =>
  costs.reduce((least, cost) => (cost.wall < least.wall ? cost : least));

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** One cost as a multiple of another. */
export const ratio = (one: Cost, other: Cost) => ({
  wall: one.wall / other.wall,
  memory: one.memory / other.memory,
});
