import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentsOf, type Ran, runIn } from '../scenarios/workplace.ts';
import type { Attempt } from './attempts.ts';

/** What a run on hostile files left behind. */
export interface Aftermath extends Ran {
  start: Attempt;
  /** What stood in the folder before and after, bytes as Latin-1, folders with nothing. */
  before: Readonly<Record<string, string>>;
  after: Readonly<Record<string, string>>;
  /** Of the processor: a busy machine makes no run slower. */
  seconds: number;
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
  const input = start.input === null ? undefined : start.files[start.input];
  const ran = await runIn(folder, start.argv, { input });
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  const after = contentsOf(folder);
  rmSync(folder, { recursive: true });
  return { ...ran, start, before, after, seconds };
}
