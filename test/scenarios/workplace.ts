import { EventEmitter } from 'node:events';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { main } from '../../src/main.ts';
import type { FileStep } from './scenario.ts';

export interface Ran {
  code: number;
  stdout: Buffer;
  stderr: string;
}

const notInputs = new Set(['command.txt', 'expected.txt']);

/** An empty folder with the input files of a scenario. */
export function workplace(scenario?: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'scenario-')));
  if (scenario === undefined) return folder;
  for (const path of filesIn(scenario)) {
    const name = relative(scenario, path);
    if (notInputs.has(name) || name.includes('.expected.')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(path, join(folder, name));
  }
  return folder;
}

const steps: Readonly<Record<string, (from: string, to: string, text: string) => void>> = {
  rm: (path) => rmSync(path, { recursive: true }),
  mv: (from, to) => renameSync(from, to),
  cp: (from, to) => cpSync(from, to, { recursive: true }),
  append: (path, _to, text) => appendFileSync(path, `${text}\n`),
};

/** Does to the files of a folder what somebody does between two commands. */
export function carryOut(folder: string, wanted: readonly FileStep[]): void {
  for (const { verb, paths } of wanted) {
    const step = steps[verb];
    if (!step) throw new Error(`command.txt: what is "${verb}"?`);
    const [from = '', to = ''] = paths;
    step(join(folder, from), join(folder, to), to);
  }
}

/** Paths of all files under a folder, sorted. */
export function filesIn(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
  return found.sort();
}

/** All that stands under a folder: files with their bytes as Latin-1, folders with nothing. */
export function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    entries.map((name) => [
      name,
      lstatSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'latin1') : '',
    ]),
  );
}

function capture() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(chunks) };
}

export interface Surroundings {
  input?: Uint8Array | NodeJS.ReadableStream | undefined;
  env?: NodeJS.ProcessEnv;
  signals?: EventEmitter;
  exit?: (code: number) => void;
}

/** Runs the whole tool in a folder, at ten in the morning of 6 May 2024. */
export async function runIn(
  folder: string,
  argv: readonly string[],
  around: Surroundings = {},
): Promise<Ran> {
  const { input, env = {}, signals = new EventEmitter(), exit = () => {} } = around;
  const [stdout, stderr] = [capture(), capture()];
  const stdin =
    input === undefined ? new PassThrough() : input instanceof Uint8Array ? Readable.from([input]) : input;
  const home = process.cwd();
  process.chdir(folder);
  try {
    const streams = { stdin, stdout: stdout.stream, stderr: stderr.stream };
    const parts = { now: () => new Date('2024-05-06T08:00:00Z'), signals, exit, locale: () => 'en-US' };
    const code = await main(argv, streams, env, parts);
    return { code, stdout: stdout.bytes(), stderr: stderr.bytes().toString('utf8') };
  } finally {
    process.chdir(home);
  }
}
