import { join } from 'node:path';
import { atDialTime } from './at-dial-time.ts';
import { madeUp, quarter, start, usual } from './generate.ts';
import { growth } from './growth.ts';
import { sideBySide } from './side-by-side.ts';
import { smallRuns } from './small-runs.ts';

const folder = process.env.BENCH_DIR ?? join(process.cwd(), '.bench', 'data');

async function bench(): Promise<void> {
  const { own, lines } = sideBySide(madeUp(folder, usual), start, folder);
  console.log(lines.join('\n'));
  console.log(growth(own, madeUp(join(folder, 'quarter'), quarter), start, folder).join('\n'));
  console.log(smallRuns(folder).join('\n'));
  console.log((await atDialTime(folder)).join('\n'));
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
