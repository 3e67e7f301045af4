import { resolve } from 'node:path';
import type { Host } from '../../host/host.ts';
import { reportStep } from '../../host/progress.ts';
import type { Settings } from '../../settings.ts';
import type { OutputFile } from '../../write/output-file.ts';
import { openRun } from '../../write/run-directory.ts';
import { stdoutSpool } from '../../write/stdout-spool.ts';

/** An output that is whole. */
export interface WrittenOutput {
  /** As in the documentation: `cleaned.csv`. */
  name: string;
  /** `-` for standard output. */
  path: string;
  sha256: string;
  bytes: number;
  /** null where it is no list. */
  rows: number | null;
}

/** The outputs of a run: all of them get their names when it is committed, or none is left. */
export interface Run {
  /** ISO 8601. */
  readonly startedAt: string;
  /** In the order in which they became whole. */
  readonly written: readonly WrittenOutput[];
  /** Opens an output under a temporary name; `-` waits for the commit to reach standard output. */
  open(path: string): OutputFile;
  /** Closes an output that is whole. */
  finish(name: string, path: string, file: OutputFile, rows: number | null): void;
  /** Lists of an earlier run that would look like this one's; they are renamed at the commit. */
  retire(paths: readonly string[]): void;
  commit(): void;
}

/** Carries out a recipe: whatever it throws, and on a signal, nothing of its outputs remains. */
export async function inRun<T>(
  settings: Pick<Settings, 'out'>,
  host: Host,
  recipe: (run: Run) => Promise<T>,
): Promise<T> {
  const directory = openRun(resolve(settings.out ?? '.'));
  const forget = host.onInterrupt(() => directory.discard());
  try {
    return await recipe(outputsIn(directory, host));
  } catch (error) {
    directory.discard();
    throw error;
  } finally {
    forget();
  }
}

function outputsIn(directory: ReturnType<typeof openRun>, host: Host): Run {
  const spools: ReturnType<typeof stdoutSpool>[] = [];
  const written: WrittenOutput[] = [];
  return {
    startedAt: host.now().toISOString(),
    written,
    open(path) {
      if (path !== '-') return directory.output(resolve(path));
      const spool = stdoutSpool(host.stdout);
      spools.push(spool);
      return spool;
    },
    finish(name, path, file, rows) {
      file.close();
      written.push({ name, path, sha256: file.sha256, bytes: file.bytes, rows });
    },
    retire: (paths) => directory.retire(paths),
    commit() {
      reportStep(host, 'finish');
      directory.commit();
      for (const spool of spools) spool.release();
    },
  };
}
