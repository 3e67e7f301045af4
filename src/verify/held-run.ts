import { InputError } from '../errors.ts';
import type { Text } from '../model.ts';
import { runsAround } from '../read/runs/chain.ts';
import { inputStateOf } from '../read/runs/inputs.ts';
import { writtenLists } from '../read/runs/lists.ts';
import {
  findManifest,
  inputPlace,
  manifestPlace,
  outputPlace,
  type RunManifest,
} from '../read/runs/manifest.ts';
import { stateOf } from '../read/runs/state.ts';

/** The run that another one was held against. */
export interface HeldRun {
  run: RunManifest;
  /** What it read and wrote that is not there any more as it was, and no longer to be had. */
  lost: string[];
}

/**
 * Finds the run that a run was held against, by the SHA-256 of its manifest: where it was named, in `previous/` there, around the run.
 *
 * @returns null where it was held against none
 * @throws InputError where it is not to be had, or a list of it has changed
 */
export async function heldRunOf(run: RunManifest): Promise<HeldRun | null> {
  const { baseline } = run;
  if (baseline === null) return null;
  const place = inputPlace(run, baseline.path);
  const here = [place, baseline.path].flatMap((folder) => findManifest(folder) ?? []);
  const found =
    here.find(({ sha256 }) => sha256 === baseline.sha256) ??
    runsAround(place).get(baseline.sha256) ??
    runsAround(run.directory).get(baseline.sha256);
  if (found === undefined)
    throw problemOf(
      'run/baseline-gone',
      here[0]?.path ?? manifestPlace(place),
      here.length > 0 ? another : gone,
    );
  const held = { ...found, named: baseline.path };
  return { run: held, lost: [...(await lostLists(held)), ...(await lostInputs(held))] };
}

async function lostLists(run: RunManifest): Promise<string[]> {
  const lost: string[] = [];
  for (const list of Object.values(writtenLists(run) ?? {})) {
    if (list.path === '-') continue;
    const place = outputPlace(run, list.path);
    const state = await stateOf(place, list, 'none');
    if (state === 'missing') lost.push(place);
    else if (state !== 'same') throw problemOf('run/baseline-changed', place, changed);
  }
  return lost;
}

async function lostInputs(run: RunManifest): Promise<string[]> {
  const lost: string[] = [];
  for (const input of run.inputs.filter(({ role }) => role !== 'campaign')) {
    const { original, copy, place } = await inputStateOf(run, input);
    if (original !== 'same' && copy !== 'same') lost.push(place);
  }
  return lost;
}

function problemOf(code: string, file: string, problem: Text): InputError {
  return new InputError({ code, file, problem, remedy });
}

const gone: Text = {
  en: 'the run that this one was held against is not there, nor around it: it cannot be made again without that',
  fr: 'le passage auquel celui-ci a été comparé n’est pas là, ni alentour\u00a0: impossible de le refaire sans lui',
};
const another: Text = {
  en: 'this is no longer the run that was held against (its SHA-256 is another), and that one is not around it',
  fr: 'ce n’est plus le passage auquel celui-ci a été comparé (son SHA-256 est différent), et l’autre n’est pas alentour',
};
const changed: Text = {
  en: 'this list of the run that was held against is no longer as it was written',
  fr: 'cette liste du passage auquel celui-ci a été comparé n’est plus telle qu’elle a été écrite',
};
const remedy: Text = {
  en: 'put that run back where it was; or leave --rerun out: the files are held against the manifest all the same',
  fr: 'remettez ce passage à sa place\u00a0; ou retirez --rerun\u00a0: les fichiers sont comparés au manifeste de toute façon',
};
