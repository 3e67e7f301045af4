import { readdirSync } from 'node:fs';
import { systemCode } from '../errors.ts';
import { leftIn } from './journal.ts';
import { holderOf } from './lock.ts';
import { isLeft } from './remains.ts';

/**
 * What tells of a run in a directory that has no manifest: one is at work; one was killed between its renames (`torn`), or before them
 * (`cut-off`); or files of one lie there (`files`).
 */
export type Trace = 'at-work' | 'torn' | 'cut-off' | 'files';

/** null where nothing tells of a run. */
export function traceIn(directory: string): Trace | null {
  if (holderOf(directory) !== null) return 'at-work';
  if (leftIn(directory) !== 'whole') return 'torn';
  const names = namesIn(directory);
  if (names.some(isLeft)) return 'cut-off';
  const isEvidence = names.filter((name) => evidence.includes(name)).length > 1;
  return isEvidence || names.some((name) => retired.test(name)) ? 'files' : null;
}

/** What every run writes; one alone may be a report that was given a place of its own. */
const evidence = ['violations.csv', 'report.json', 'report.html'];

/** Lists of a run that another one put aside. */
const retired = /^(?:cleaned|excluded)\.previous(?:-\d+)?\.csv$/u;

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return [];
    throw error;
  }
}
