import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentsOf, type Ran, runIn } from '../scenarios/workplace.ts';
import type { Attempt } from './attempts.ts';
import type { Start } from './starts.ts';

/** What a run on hostile files left behind. */
export interface Aftermath extends Ran {
  start: Attempt;
  /** What stood in the folder before and after, bytes as Latin-1, folders with nothing. */
  before: Readonly<Record<string, string>>;
  after: Readonly<Record<string, string>>;
  /** Of the processor: a busy machine makes no run slower. */
  seconds: number;
  /** What `check` says of a list that `clean` has just written; null: there is none to check. */
  checked: Ran | null;
}

const written = 'campaign-audit-out/cleaned.csv';
const listOnly = 'contacts=error,campaign=error,calls=never';

/** The same command for the list that it wrote; null where other options decide what that is. */
function checking({ argv: [command, list, ...more] }: Start): string[] | null {
  const isPlain = command === 'clean' && list !== undefined && /^[^-]/.test(list);
  const others = [
    '--cleaned',
    '--excluded',
    '--annotate',
    '--bloctel-request',
    '--header-line',
    '--fail-on',
    '--ignore',
  ];
  return isPlain && !others.some((option) => more.includes(option))
    ? ['check', written, ...more, '-o', 'checked', '--fail-on', listOnly]
    : null;
}

/** Runs the tool on the files of a start, in a folder that is gone afterwards. */
export async function runAttempt(start: Attempt): Promise<Aftermath> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fuzz-')));
  for (const [name, bytes] of Object.entries(start.files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const before = contentsOf(folder);
  const began = process.cpuUsage();
  // A hostile campaign file may ask for standard input: one that never ends would be waited for without end.
  const input = (start.input === null ? undefined : start.files[start.input]) ?? new Uint8Array();
  const ran = await runIn(folder, start.argv, { input });
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  const after = contentsOf(folder);
  const again = ran.code === 0 && written in after ? checking(start) : null;
  const checked = again === null ? null : await runIn(folder, again, { input });
  rmSync(folder, { recursive: true });
  return { ...ran, start, before, after, seconds, checked };
}
