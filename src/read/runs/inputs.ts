import { fileOf } from '../bytes/sheet-path.ts';
import { keptPlace } from './kept.ts';
import { inputPlace, type RunInput, type RunManifest } from './manifest.ts';
import { holds } from './packed.ts';
import { type FileState, stateOf } from './state.ts';

/** How a kept copy is now; `outside`: its path leads out of the run directory, and is not followed; `none`: none was kept. */
export type CopyState = FileState | 'outside' | 'none';

/** Where the bytes of an input of a run are to be had. */
export interface InputState {
  /** Of the original; `piped`: it came from standard input, or through a pipe of the shell. */
  original: FileState | 'piped';
  /** Where the original lies, or was looked for. */
  place: string;
  copy: CopyState;
  /** null where there is none that may be opened. */
  copyPlace: string | null;
}

/** Holds an input of a run, and its kept copy, against what they were. */
export async function inputStateOf(run: RunManifest, input: RunInput): Promise<InputState> {
  return { ...(await originalOf(run, input)), ...(await copyOf(run, input)) };
}

async function originalOf(
  run: RunManifest,
  input: RunInput,
): Promise<Pick<InputState, 'original' | 'place'>> {
  const { path } = input;
  if (path === '-' || descriptor.test(path)) return { original: 'piped', place: path };
  const place = fileOf(inputPlace(run, path));
  const original = await stateOf(place, input, 'followed');
  // A run directory that was moved alone does not lead to its inputs; where they are named from may be here.
  const here = fileOf(path);
  if (original === 'same' || (await stateOf(here, input, 'followed')) !== 'same') return { original, place };
  return { original: 'same', place: here };
}

/** What a shell makes of `<(…)`: the number is that of another file by now. */
const descriptor = /^\/(?:dev|proc\/self)\/fd\/\d+$/u;

async function copyOf(
  { directory }: RunManifest,
  input: RunInput,
): Promise<Pick<InputState, 'copy' | 'copyPlace'>> {
  if (input.copy === null) return { copy: 'none', copyPlace: null };
  const place = keptPlace(directory, input.copy.path);
  if (place === null) return { copy: 'outside', copyPlace: null };
  const state = await stateOf(place, input.copy, 'none');
  const copy = state === 'same' && !(await holds(place, input)) ? 'changed' : state;
  return { copy, copyPlace: place };
}
