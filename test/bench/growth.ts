import { ours } from './contenders.ts';
import type { Inputs } from './generate.ts';
import { type Cost, costOf, quickest, ratio } from './measured.ts';
import { costLine } from './side-by-side.ts';

/** What the whole job may take, as a multiple of a quarter of it. */
const wanted = { wall: 4.4, memory: 3 };

/**
 * The growth bar: a quarter of the job against the whole.
 *
 * @param whole what the whole job took
 * @param inputs the quarter
 * @returns lines to print
 */
export function growth(whole: Cost, inputs: Inputs, day: string, folder: string): string[] {
  const { args, name, rounds } = ours({ ...inputs, day }, `${folder}/out-of-a-quarter`);
  const part = quickest(Array.from({ length: rounds }, () => costOf(args)));
  const { wall, memory } = ratio(whole, part);
  const limits = `(wanted: at most ${wanted.wall} × and ${wanted.memory} ×)`;
  return [
    costLine(`${name}, a quarter of the job`, part),
    `the whole / a quarter: ${wall.toFixed(2)} × wall time, ${memory.toFixed(2)} × memory ${limits}`,
  ];
}
