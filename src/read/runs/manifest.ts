import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { InputError, systemCode } from '../../errors.ts';
import type { Text } from '../../model.ts';
import { readSmallFile } from '../bytes/small-file.ts';

export const manifestName = 'manifest.json';
/** Folder of the runs that are kept. */
export const keptRuns = 'previous';
/** Folder of the copies that a run keeps of its inputs. */
export const copiesFolder = 'inputs';

/** In bytes; what is larger is the manifest of no run. */
const mostBytes = 64 * 2 ** 20;

const copy = z.object({ path: z.string(), sha256: z.string(), bytes: z.number() });
const file = copy.extend({ rows: z.number().nullable() });
const shape = z.object({
  tool: z.object({ version: z.string() }),
  law: z.object({ hash: z.string(), date: z.string() }),
  status: z.enum(['cleared', 'not-cleared']).nullable(),
  command: z.string().nullable().default(null),
  exitCode: z.number(),
  startedAt: z.string(),
  endedAt: z.string(),
  previous: z.string().nullable(),
  workingDirectory: z.string(),
  configuration: z.record(z.string(), z.unknown()),
  origins: z.record(z.string(), z.string()),
  inputs: z.array(file.extend({ role: z.string(), copy: copy.nullable() })),
  outputs: z.array(file),
  earlier: z.array(copy),
  baseline: z.object({ path: z.string(), sha256: z.string() }).nullable().default(null),
});

/** A file of a run: SHA-256 in hex, bytes, rows without the header. */
export type RunFile = z.infer<typeof file>;
/** A file of which it is known how it was. */
export type RunCopy = z.infer<typeof copy>;
export type RunInput = z.infer<typeof shape>['inputs'][number];

/** What the manifest of a run says. */
export interface RunManifest extends z.infer<typeof shape> {
  /** The run directory as it was named. */
  directory: string;
  /** The same as another run names it that was held against it. */
  named: string;
  /** Path of the manifest. */
  path: string;
  /** Of the manifest itself: SHA-256 in hex, and size. */
  sha256: string;
  bytes: number;
}

/** Where the manifest of a run directory lies. */
export function manifestPlace(directory: string): string {
  return join(directory, manifestName);
}

/**
 * Reads the manifest of a run directory.
 *
 * @throws InputError where there is none, or where it is none; system errors where it cannot be read
 */
export function readManifest(directory: string): RunManifest {
  const path = manifestPlace(directory);
  const found = ownManifest(directory);
  if (found !== null) return found;
  const [code, problem] = existsSync(path) ? notAManifest : noManifest;
  throw new InputError({ code, file: path, problem, remedy: nameTheRun });
}

/**
 * The manifest of a run directory; null where there is none, or none of this tool.
 *
 * @throws system errors where what is there cannot be read
 */
export function ownManifest(directory: string): RunManifest | null {
  return manifestIn(directory, contentIn(manifestPlace(directory)));
}

/**
 * The same of a directory that is looked at in passing; null also where it cannot be read.
 *
 * @param at where its bytes lie, if that is elsewhere
 */
export function findManifest(directory: string, at: string = manifestPlace(directory)): RunManifest | null {
  try {
    return manifestIn(directory, contentIn(at));
  } catch {
    return null;
  }
}

function manifestIn(directory: string, content: Buffer | null): RunManifest | null {
  const path = manifestPlace(directory);
  const read = shape.safeParse(content && jsonOf(content.toString('utf8')));
  if (content === null || !read.success) return null;
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { ...read.data, directory, named: directory, path, sha256, bytes: content.length };
}

/** The folder to which a run is moved in `previous/`, unless one of that name is there. */
export function keptFolder({ endedAt }: Pick<RunManifest, 'endedAt'>): string {
  return endedAt.replaceAll(':', '-');
}

/** Whether a run lies in `previous/` of the directory in which it was written. */
export function isKept(run: Pick<RunManifest, 'directory' | 'endedAt'>): boolean {
  const folder = resolve(run.directory);
  return basename(dirname(folder)) === keptRuns && basename(folder).startsWith(keptFolder(run));
}

/** The directory in which a run was written: paths that lead out of a run begin there. */
export function homeOf(run: RunManifest): string {
  return isKept(run) ? join(run.directory, '..', '..') : run.directory;
}

/** Where an output of a run is, seen from the working directory. */
export function outputPlace(run: RunManifest, path: string): string {
  if (path === '-' || isAbsolute(path)) return path;
  // What lay in the directory itself was moved with the run.
  return join(dirname(path) === '.' ? run.directory : homeOf(run), path);
}

/** Where an input of a run was, seen from the working directory and from where the run directory is now. */
export function inputPlace(run: RunManifest, path: string): string {
  return path === '-' || isAbsolute(path) ? path : join(homeOf(run), run.workingDirectory, path);
}

/** The same under the name that the run has for another one that was held against it. */
export function inputName(run: RunManifest, path: string): string {
  return inputPlace({ ...run, directory: run.named }, path);
}

/** null where there is no such file, or a folder, or one that is too large. */
function contentIn(path: string): Buffer | null {
  try {
    return readSmallFile(path, mostBytes);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(systemCode(error))) return null;
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const noManifest: [string, Text] = [
  'run/no-manifest',
  { en: 'there is no such file', fr: 'ce fichier n’existe pas' },
];
const notAManifest: [string, Text] = [
  'run/not-a-manifest',
  { en: 'this is not the manifest of a run', fr: 'ce n’est pas le manifeste d’un passage' },
];
const nameTheRun: Text = {
  en: 'give the directory that clean wrote its results to',
  fr: 'donnez le dossier où clean a écrit ses résultats',
};
