import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { InputError } from '../../errors.ts';
import { asNamed } from '../../read/bytes/located.ts';
import { fileOf } from '../../read/bytes/sheet-path.ts';
import { storedBytes } from '../../read/bytes/source.ts';
import { copiesFolder } from '../../read/runs/manifest.ts';
import type { Settings } from '../../settings.ts';
import type { CopyEvidence, FileEvidence } from '../../write/manifest.ts';
import { inputPaths } from './piped-inputs.ts';
import type { Run } from './run.ts';

type ReadFile = FileEvidence & { role: string };

/** Paths of the inputs of which a copy is to be made, after they were read. */
export function keptInputs(settings: Settings): string[] {
  return settings.keepInputs ? inputPaths(settings) : [];
}

/**
 * Keeps a packed copy of every input, named by the hash of what is in it, where the settings ask for it.
 *
 * @param located where the bytes of the inputs lie
 * @returns the inputs with their copies
 * @throws InputError where one is no longer as it was read
 */
export async function keepInputs(
  run: Run,
  { out, keepInputs: isWanted }: Pick<Settings, 'out' | 'keepInputs'>,
  inputs: readonly ReadFile[],
  located = asNamed,
): Promise<readonly (ReadFile & { copy?: CopyEvidence })[]> {
  if (out === null || !isWanted) return inputs;
  const copies = new Map<string, CopyEvidence>();
  const kept = [];
  for (const input of inputs) {
    const copy = copies.get(input.sha256) ?? (await copyOf(input, located(input.path), out, run));
    copies.set(input.sha256, copy);
    run.copies = copies.size;
    kept.push({ ...input, copy });
  }
  return kept;
}

async function copyOf({ path, sha256 }: ReadFile, at: string, out: string, run: Run): Promise<CopyEvidence> {
  // Cut, so that the name stays below the 255 bytes of the usual file systems.
  const name = basename(path === '-' ? 'stdin' : fileOf(path)).slice(0, 60);
  const place = `${copiesFolder}/${sha256.slice(0, 16)}-${name}.gz`;
  const file = run.open(join(out, place));
  const hash = createHash('sha256');
  for await (const chunk of packed(at === '-' ? run.stdinTaken() : storedBytes(at), hash)) file.write(chunk);
  if (hash.digest('hex') !== sha256) throw changed(path);
  file.close();
  return { path: place, sha256: file.sha256, bytes: file.bytes };
}

async function* packed(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  async function* hashed() {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const zip = createGzip();
  const source = Readable.from(hashed(), { objectMode: false });
  source.on('error', (error) => zip.destroy(error));
  for await (const chunk of source.pipe(zip)) yield chunk;
}

function changed(path: string): InputError {
  return new InputError({
    code: 'input/changed',
    file: path,
    problem: {
      en: 'the file changed after it was read, so that its copy would be another',
      fr: 'le fichier a changé après sa lecture, sa copie serait différente',
    },
    remedy: { en: 'run again when nobody writes to it', fr: 'relancez quand plus personne n’y écrit' },
  });
}
