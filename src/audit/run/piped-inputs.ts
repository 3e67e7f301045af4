import type { Host } from '../../host/host.ts';
import { asNamed, type Located } from '../../read/bytes/located.ts';
import { isPipe, pipeChunks } from '../../read/bytes/pipes.ts';
import type { Settings } from '../../settings.ts';
import { privateFolder } from '../../write/private-folder.ts';

/** Inputs of which some came through pipes. */
export interface PipedInputs {
  located: Located;
  /** Removes what came through them. */
  close(): void;
}

/**
 * Lets inputs that can be read once be read again: what comes through a pipe is put into a private folder, which a signal removes, too.
 *
 * @param paths of inputs that are read more than once
 */
export async function pipedInputs(
  paths: readonly string[],
  { located = asNamed, onInterrupt }: Pick<Host, 'located' | 'onInterrupt'>,
): Promise<PipedInputs> {
  const pipes = [...new Set(paths)].filter((path) => isPipe(located(path)));
  if (pipes.length === 0) return { located, close: () => undefined };
  const folder = privateFolder(onInterrupt);
  try {
    const places = new Map<string, string>();
    for (const path of pipes)
      places.set(path, await folder.file(String(places.size), pipeChunks(located(path))));
    return { located: (path) => places.get(path) ?? located(path), close: () => folder.remove() };
  } catch (error) {
    folder.remove();
    throw error;
  }
}

/** Paths of all that a run reads, `-` for standard input. */
export function inputPaths(settings: Settings): string[] {
  const { contacts, opposition, ownOpposition, consents, outcomes, campaignFile, extendedFiles } = settings;
  const calls = settings.calls === 'none' ? [] : settings.calls;
  const files = [contacts ?? [], opposition, ownOpposition, consents, calls].flat();
  const mappings = [outcomes, ...calls.map((log) => log.outcomes)];
  const texts = [...mappings, campaignFile, ...extendedFiles].filter((path) => typeof path === 'string');
  return [...files.map(({ path }) => path), ...texts];
}
