import { type InputState, inputStateOf } from '../read/runs/inputs.ts';
import { keptPlace } from '../read/runs/kept.ts';
import { isKept, outputPlace, type RunCopy, type RunInput, type RunManifest } from '../read/runs/manifest.ts';
import { stateOf } from '../read/runs/state.ts';
import type { FileKind, VerifiedFile, VerifiedState } from './model.ts';

const plain = { role: '', copy: 'none', elsewhere: false, left: false } as const;

/** The outputs of a run, also those that it wrote elsewhere. */
export async function outputsOf(run: RunManifest): Promise<VerifiedFile[]> {
  const files: VerifiedFile[] = [];
  for (const output of run.outputs) files.push(await outputOf(run, output));
  return files;
}

async function outputOf(run: RunManifest, output: RunCopy): Promise<VerifiedFile> {
  const { path } = output;
  const known = { ...plain, kind: 'output', path } as const;
  if (path === '-') return { ...known, place: '', state: 'unchecked', differs: false };
  const place = outputPlace(run, path);
  const state = await stateOf(place, output, 'none');
  const elsewhere = keptPlace(run.directory, path) === null;
  return { ...known, place, state, differs: isDifference(state), elsewhere };
}

/** How each input of a run and its copy are, in their order. */
export async function inputStates(run: RunManifest): Promise<InputState[]> {
  const states: InputState[] = [];
  for (const input of run.inputs) states.push(await inputStateOf(run, input));
  return states;
}

/** The inputs of a run; one that is gone is no difference while its copy is there. */
export function inputsOf(run: RunManifest, states: readonly InputState[]): VerifiedFile[] {
  return states.flatMap((state, at) => run.inputs.slice(at, at + 1).map((input) => inputOf(input, state)));
}

function inputOf({ role, path }: RunInput, { original, place, copy }: InputState): VerifiedFile {
  const known = { ...plain, kind: 'input', role, path, copy } as const;
  if (original === 'piped') return { ...known, place: '', state: 'unchecked', differs: false };
  return { ...known, place, state: original, differs: isDifference(original) && copy !== 'same' };
}

/** The kept copies of inputs, each once, and as the worst of the inputs that name it finds it. */
export function copiesOf(run: RunManifest, states: readonly InputState[]): VerifiedFile[] {
  const files = new Map<string, VerifiedFile>();
  for (const [at, { copy: state, copyPlace }] of states.entries()) {
    const path = run.inputs[at]?.copy?.path;
    if (path === undefined || state === 'none' || files.get(path)?.differs) continue;
    files.set(path, inRun('copy', path, copyPlace, state));
  }
  return [...files.values()];
}

/** What was left of earlier runs; of a run that was put into `previous/`, the run in its directory answers for it. */
export async function earlierOf(run: RunManifest): Promise<VerifiedFile[]> {
  const files: VerifiedFile[] = [];
  if (isKept(run)) return files;
  for (const file of run.earlier) {
    const place = keptPlace(run.directory, file.path);
    const state = place === null ? 'outside' : await stateOf(place, file, 'none');
    files.push(inRun('earlier', file.path, place, state));
  }
  return files;
}

function inRun(kind: FileKind, path: string, place: string | null, state: VerifiedState): VerifiedFile {
  return { ...plain, kind, path, place: place ?? '', state, differs: isDifference(state) };
}

function isDifference(state: VerifiedState): boolean {
  return state !== 'same' && state !== 'unchecked';
}
