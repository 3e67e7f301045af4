import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Host } from '../../host/host.ts';
import { reportStep } from '../../host/progress.ts';
import { ownManifest, type RunManifest } from '../../read/runs/manifest.ts';
import type { Settings } from '../../settings.ts';
import { NamelessFile } from '../../write/nameless-file.ts';
import { type OutputFile, PendingFile } from '../../write/output-file.ts';
import { exists } from '../../write/place.ts';
import { openRun, type RunDirectory } from '../../write/run-directory.ts';
import { type StdoutSpool, stdoutSpool } from '../../write/stdout-spool.ts';
import { tellFound } from './found.ts';
import { noteSpared } from './note-spared.ts';
import { type PipedInputs, pipedInputs } from './piped-inputs.ts';

/** An output that is whole. */
export interface WrittenOutput {
  /** As in the documentation: `cleaned.csv`. */
  name: string;
  /** `-` for standard output. */
  path: string;
  /** Where its bytes are until the commit; empty: nowhere by themselves. */
  place: string;
  sha256: string;
  bytes: number;
  /** null where it is no list. */
  rows: number | null;
}

/** A file of an earlier run that gets another name at the commit; absolute paths. */
export interface PutAside {
  from: string;
  to: string;
}

/** The outputs of a run: all of them get their names when it is committed, or none is left. */
export interface Run {
  /** ISO 8601. */
  readonly startedAt: string;
  /** The run whose evidence lies where this one's goes; null: there is none. */
  readonly before: RunManifest | null;
  /** Whether it is made on trial: it takes no directory, and leaves no evidence. */
  readonly isTrial: boolean;
  /** In the order in which they became whole. */
  readonly written: readonly WrittenOutput[];
  readonly aside: readonly PutAside[];
  /** Outputs outside the run directory that take the place of a file, as they were named. */
  readonly overwrites: readonly string[];
  /** Absolute paths of the outputs that are open. */
  places(): ReadonlySet<string>;
  /** Opens an output under a temporary name; `-` waits for the commit to reach standard output. */
  open(path: string): OutputFile;
  /** Closes an output that is whole. */
  finish(name: string, path: string, file: OutputFile, rows: number | null): void;
  /** Plans another name for a file of an earlier run. */
  putAside(from: string, to: string): void;
  /** Inputs of which a copy is kept. */
  copies: number;
  /** What was read of standard input so far. */
  stdinTaken(): Iterable<Uint8Array>;
  commit(): Promise<void>;
}

/**
 * Carries out a recipe: whatever it throws, and on a signal, nothing of its outputs remains.
 *
 * @param settings `again`: paths of the inputs that are read more than once
 * @param recipe gets the host on which standard input and pipes among them are copied
 * @throws RunInProgress where another process is at work in the run directory
 */
export async function inRun<T>(
  settings: Pick<Settings, 'out'> & { again?: readonly string[] },
  host: Host,
  recipe: (run: Run, host: Host) => Promise<T>,
): Promise<T> {
  const startedAt = host.now().toISOString();
  if (host.trial !== undefined) return recipe(trialIn(host.trial, startedAt), host);
  const { again = [] } = settings;
  let piped: PipedInputs | null = null;
  const directory = opened(settings.out, startedAt);
  const forget = host.onInterrupt(() => directory.discard());
  try {
    if (settings.out !== null) tellFound(directory.found, settings.out, host);
    const before = settings.out === null ? null : ownManifest(settings.out);
    const copy = again.includes('-') ? new NamelessFile() : null;
    piped = await pipedInputs(again, host);
    const { located } = piped;
    const within = { ...host, located, ...(copy && { stdin: copied(host.stdin, copy) }) };
    return await recipe(runIn(directory, { startedAt, before, copy, out: settings.out }, host), within);
  } catch (error) {
    directory.discard();
    noteSpared(error, settings.out);
    throw error;
  } finally {
    piped?.close();
    forget();
  }
}

function opened(out: string | null, startedAt: string): RunDirectory {
  try {
    return openRun(out, startedAt);
  } catch (error) {
    noteSpared(error, out);
    throw error;
  }
}

function copied(stdin: NodeJS.ReadableStream, copy: NamelessFile): NodeJS.ReadableStream {
  async function* chunks() {
    for await (const chunk of stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      copy.write(bytes);
      yield bytes;
    }
  }
  return Readable.from(chunks(), { objectMode: false });
}

interface Begun {
  startedAt: string;
  before: RunManifest | null;
  copy: NamelessFile | null;
  out: string | null;
}

function runIn(directory: RunDirectory, { startedAt, before, copy, out }: Begun, host: Host): Run {
  const spools: StdoutSpool[] = [];
  const written: WrittenOutput[] = [];
  const aside: PutAside[] = [];
  const overwrites: string[] = [];
  const isApart = (path: string) => out === null || dirname(resolve(path)) !== resolve(out);
  return {
    startedAt,
    before,
    isTrial: false,
    written,
    aside,
    overwrites,
    places: () => directory.places(),
    open(path) {
      if (path !== '-') {
        if (isApart(path) && exists(path)) overwrites.push(path);
        return directory.output(resolve(path));
      }
      const spool = stdoutSpool(host.stdout);
      spools.push(spool);
      return spool;
    },
    finish(name, path, file, rows) {
      file.close();
      written.push({ name, path, place: '', sha256: file.sha256, bytes: file.bytes, rows });
    },
    copies: 0,
    putAside(from, to) {
      aside.push({ from, to });
      directory.putAside(from, to);
    },
    stdinTaken: () => copy?.chunks() ?? [],
    async commit() {
      reportStep(host, 'finish');
      // What cannot be taken back comes first: where it fails, nothing else has changed.
      for (const spool of spools) await spool.release();
      await directory.commit();
    },
  };
}

/**
 * A run that is made to see what comes of it: its outputs lie in a folder until somebody removes that.
 *
 * @param startedAt ISO 8601
 */
function trialIn(folder: string, startedAt: string): Run {
  const written: WrittenOutput[] = [];
  const open = new Map<string, PendingFile>();
  return {
    startedAt,
    before: null,
    isTrial: true,
    written,
    aside: [],
    overwrites: [],
    copies: 0,
    places: () => new Set(),
    open(path) {
      const file = new PendingFile(join(folder, `${open.size}`));
      open.set(path, file);
      return file;
    },
    finish(name, path, file, rows) {
      const place = open.get(path)?.temporary ?? '';
      open.get(path)?.shut();
      written.push({ name, path, place, sha256: file.sha256, bytes: file.bytes, rows });
    },
    putAside: () => undefined,
    stdinTaken: () => [],
    commit: async () => undefined,
  };
}
