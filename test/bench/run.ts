import { join } from 'node:path';
import { madeUp, quarter, start, usual } from './generate.ts';
import { growth } from './growth.ts';
import { sideBySide } from './side-by-side.ts';
import { smallRuns } from './small-runs.ts';

const folder = process.env.BENCH_DIR ?? join(process.cwd(), '.bench', 'data');

function bench(): void {
  const { own, lines } = sideBySide(madeUp(folder, usual), start, folder);
  console.log(lines.join('\n'));
  console.log(growth(own, madeUp(join(folder, 'quarter'), quarter), start, folder).join('\n'));
  console.log(smallRuns(folder).join('\n'));
}

try {
  bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
