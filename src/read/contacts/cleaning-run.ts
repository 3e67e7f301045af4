import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Text } from '../../model.ts';
import { type ColumnSays, valueMeanings } from '../../settings.ts';
import { asNamed, type Located } from '../bytes/located.ts';
import type { FileDigest } from '../bytes/source.ts';
import { isAsRecorded } from '../runs/digest.ts';
import { type WrittenLists, writtenLists } from '../runs/lists.ts';
import {
  findManifest,
  inputPlace,
  manifestName,
  outputPlace,
  type RunFile,
  type RunManifest,
} from '../runs/manifest.ts';

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
const configuration = z.object({ contacts: said }).catch({ contacts: {} });

/** What the manifest of a run says of its lists. */
interface RunLists extends WrittenLists {
  run: RunManifest;
  said: ColumnSays;
  list: RunFile;
}

/** The run that wrote a cleaned list, with the files that tell what it left out, all as they were then. */
export interface CleaningRun {
  startedAt: string;
  /** Its manifest, and the files of it that were read. */
  read: readonly FileDigest[];
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
  /** Its manifest, and the files of it that were read. */
  read: readonly FileDigest[];
  why: Text;
}

/**
 * The run that wrote a contact list, where its manifest lies beside the list.
 *
 * @param path of the list, `-` for standard input
 * @param located where the bytes of what it reads lie
 * @returns null where no run is known to have written it
 */
export async function cleaningRunOf(path: string, located = asNamed): Promise<CleaningRun | LostRun | null> {
  const lists = path === '-' ? null : listsBeside(path, located);
  if (lists === null) return null;
  const { run, said, list, cleaned, excluded } = lists;
  const manifest = digestOfManifest(run);
  const known = { startedAt: run.startedAt, read: [manifest] };
  if (!(await isAsRecorded(located(path), cleaned)))
    return basename(path) === basename(cleaned.path) ? { ...known, why: changed } : null;
  const digestNow = digestsOf(located);
  const listNow = await digestNow('earlier-list', list, inputPlace(run, list.path));
  const excludedNow = await digestNow('earlier-excluded', excluded, outputPlace(run, excluded.path));
  if (listNow === null) return { ...known, why: list.path === '-' ? listPiped : isGone(list) };
  if (excludedNow === null)
    return { ...known, why: excluded.path === '-' ? excludedPiped : isGone(excluded) };
  const read = [manifest, listNow, excludedNow];
  return { ...known, read, said, list: listNow, excluded: excludedNow, kept: cleaned.rows ?? 0 };
}

/** What the manifest beside a list says of the lists of its run; null where there is none that wrote lists. */
function listsBeside(path: string, located: Located): RunLists | null {
  const directory = dirname(path);
  const run = findManifest(directory, located(join(directory, manifestName)));
  const list = run?.inputs.find(({ role }) => role === 'contacts');
  const lists = run && writtenLists(run);
  if (!run || !list || !lists) return null;
  return { run, said: configuration.parse(run.configuration).contacts, list, ...lists };
}

/** Evidence of a file of the run, null where it is not there as it was. */
function digestsOf(located: Located) {
  return async (role: string, file: RunFile, path: string): Promise<FileDigest | null> => {
    const { bytes, sha256 } = file;
    return (await isAsRecorded(located(path), file)) ? { role, path, bytes, sha256, rows: null } : null;
  };
}

function digestOfManifest({ path, bytes, sha256 }: RunManifest): FileDigest {
  return { role: 'earlier-run', path, bytes, sha256, rows: null };
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
