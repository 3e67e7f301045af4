import { type Contender, duckdb, firstScript, ours } from './contenders.ts';
import type { Inputs } from './generate.ts';
import { compareKept } from './kept-rows.ts';
import { type Cost, costOf, quickest, ratio } from './measured.ts';

/** What ours may take, as a multiple of DuckDB. */
const wanted = { wall: 0.6, memory: 0.5 };

export const costLine = (name: string, { wall, user, memory }: Cost): string =>
  `${name.padEnd(52)} ${wall.toFixed(2)} s wall, ${user.toFixed(2)} s user, ${memory.toFixed(0)} MB`;

/** Runs each as often as it says, in turn; its quickest run counts. */
function inTurn(contenders: readonly Contender[]): Cost[] {
  const costs = contenders.map((): Cost[] => []);
  const most = Math.max(...contenders.map(({ rounds }) => rounds));
  for (let round = 0; round < most; round++)
    contenders.forEach(({ args, rounds }, place) => {
      if (round < rounds) costs[place]?.push(costOf(args));
    });
  return costs.map(quickest);
}

/** What forbids to compare: kept rows that are not the same. */
function disagreements(own: Contender, others: readonly Contender[]): string[] {
  return others.flatMap((other) => {
    const { kept, differs } = compareKept(own.kept, other.kept);
    const where = `from line ${differs} on: ${own.kept}, ${other.kept}`;
    return differs === null
      ? []
      : [`${other.name} keeps other rows than the ${kept} of ${own.name}, ${where}`];
  });
}

const ratioLine = (name: string, { wall, memory }: ReturnType<typeof ratio>, limits = '') =>
  `ours / ${name}: ${wall.toFixed(2)} × wall time, ${memory.toFixed(2)} × memory${limits}`;

/**
 * Ours, DuckDB and a first script on the same files; ratios only where all keep the same rows.
 *
 * @param folder where each writes
 * @throws Error where kept rows differ, saying whose and where
 */
export function sideBySide(inputs: Inputs, day: string, folder: string): { own: Cost; lines: string[] } {
  const to = (name: string) => ({ ...inputs, day, out: `${folder}/${name}` });
  const own = ours({ ...inputs, day }, `${folder}/out`);
  const others = [duckdb(to('kept-by-duckdb.csv')), firstScript(to('kept-by-first-script.csv'))];
  const [cost, quick, plain] = inTurn([own, ...others]);
  if (!cost || !quick || !plain) throw new Error('nothing was run');
  const different = disagreements(own, others);
  if (different.length > 0) throw new Error(`nothing is compared: ${different.join('; ')}`);
  const limits = ` (wanted: at most ${wanted.wall} × and ${wanted.memory} ×)`;
  return {
    own: cost,
    lines: [
      ...[cost, quick, plain].map((each, place) => costLine([own, ...others][place]?.name ?? '', each)),
      'kept rows: the same by all three',
      ratioLine('DuckDB', ratio(cost, quick), limits),
      ratioLine('csv-parse with libphonenumber-js', ratio(cost, plain)),
    ],
  };
}
