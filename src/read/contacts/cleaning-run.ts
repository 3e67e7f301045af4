import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import type { Text } from '../../model.ts';
import { type ColumnSays, valueMeanings } from '../../settings.ts';
import { hashOf } from '../bytes/hash.ts';
import type { FileDigest } from '../bytes/source.ts';

const file = z.object({
  path: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  rows: z.number().nullable(),
});
const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);
const said = z
  .object({
    columns: z.record(z.string(), names).default({}),
    values: z.record(z.string(), z.record(z.string(), z.enum(valueMeanings))).default({}),
    ignore: names.default([]),
    headerLine: z.number().optional(),
  })
  .transform(
    ({ headerLine, ...others }): ColumnSays => ({
      ...others,
      ...(headerLine !== undefined && { headerLine }),
    }),
  );
const shape = z.object({
  startedAt: z.string(),
  configuration: z.object({ contacts: said }).catch({ contacts: {} }),
  inputs: z.array(file.extend({ role: z.string() })),
  // What a run writes comes in its order: the cleaned list, then the excluded one.
  outputs: z.tuple([file, file], file),
});

type RunFile = z.infer<typeof file>;
/** What the manifest of a run says of its lists. */
interface RunLists {
  startedAt: string;
  said: ColumnSays;
  list: RunFile;
  cleaned: RunFile;
  excluded: RunFile;
}

/** The run that wrote a cleaned list, with the files that tell what it left out, all as they were then. */
export interface CleaningRun {
  startedAt: string;
  /** The list that it cleaned, and the rows that it excluded. */
  list: FileDigest;
  excluded: FileDigest;
  /** What it was told of the columns of the list. */
  said: ColumnSays;
  /** Rows that it kept. */
  kept: number;
}

/** Why what a run left out of a list is not known. */
export interface LostRun {
  startedAt: string;
  why: Text;
}

/**
 * The run that wrote a contact list, where its manifest lies beside the list.
 *
 * @param path of the list, `-` for standard input
 * @returns null where no run is known to have written it
 */
export async function cleaningRunOf(path: string): Promise<CleaningRun | LostRun | null> {
  const lists = path === '-' ? null : listsBeside(path);
  if (lists === null) return null;
  const { startedAt, said, list, cleaned, excluded } = lists;
  if (!(await isUnchanged(path, cleaned)))
    return basename(path) === basename(cleaned.path) ? { startedAt, why: changed } : null;
  const now = (role: string, file: RunFile) => digestNow(role, file, placeNow(path, cleaned.path, file.path));
  const [listNow, excludedNow] = [await now('earlier-list', list), await now('earlier-excluded', excluded)];
  if (listNow === null) return { startedAt, why: list.path === '-' ? listPiped : isGone(list) };
  if (excludedNow === null)
    return { startedAt, why: excluded.path === '-' ? excludedPiped : isGone(excluded) };
  return { startedAt, said, list: listNow, excluded: excludedNow, kept: cleaned.rows ?? 0 };
}

/** What the manifest beside a list says of the lists of its run; null where there is none that wrote lists. */
function listsBeside(path: string): RunLists | null {
  const manifest = join(dirname(path), 'manifest.json');
  if (!existsSync(manifest)) return null;
  const read = shape.safeParse(jsonOf(manifest));
  const list = read.data?.inputs.find(({ role }) => role === 'contacts');
  if (!read.success || list === undefined) return null;
  const [cleaned, excluded] = read.data.outputs;
  if (cleaned.rows === null || excluded.rows === null) return null;
  const { startedAt, configuration } = read.data;
  return { startedAt, said: configuration.contacts, list, cleaned, excluded };
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Where a file of a run is now: paths in a manifest are those of its folder, and the cleaned list is one of them. */
function placeNow(listNow: string, listThen: string, then: string): string {
  if (isAbsolute(then) || isAbsolute(listThen)) return then;
  return join(dirname(listNow), relative(dirname(listThen), then));
}

/** What cannot be read is not there. */
async function isUnchanged(path: string, { bytes, sha256 }: RunFile): Promise<boolean> {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size === bytes && (await hashOf(path)) === sha256;
  } catch {
    return false;
  }
}

/** Evidence of a file of the run, null where it is not there as it was. */
async function digestNow(role: string, file: RunFile, path: string): Promise<FileDigest | null> {
  const { bytes, sha256 } = file;
  return (await isUnchanged(path, file)) ? { role, path, bytes, sha256, rows: null } : null;
}

const changed: Text = {
  en: 'the list is no longer as that run wrote it',
  fr: 'la liste n’est plus telle que ce passage l’a écrite',
};
const listPiped: Text = {
  en: 'the list came from standard input',
  fr: 'la liste venait de l’entrée standard',
};
const excludedPiped: Text = {
  en: 'the excluded rows went to standard output',
  fr: 'les lignes exclues sont parties sur la sortie standard',
};

function isGone({ path }: RunFile): Text {
  const name = basename(path);
  return {
    en: `${name} is no longer there as that run left it`,
    fr: `${name} n’est plus là tel que ce passage l’a laissé`,
  };
}
