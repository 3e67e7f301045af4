import { InputError } from '../../../errors.ts';
import type { Text } from '../../../model.ts';
import { writtenLists } from '../../../read/runs/lists.ts';
import type { RunManifest } from '../../../read/runs/manifest.ts';

/** Why a run cannot be scrubbed again; null: it can. */
export function rescrubProblem(run: RunManifest): InputError | null {
  const problem = baselineProblem(run);
  if (problem !== null) return problem;
  if (run.status !== 'cleared') return problemOf(run, 'run/not-cleared', notCleared);
  return writtenLists(run) === null ? problemOf(run, 'run/no-lists', noLists) : null;
}

/** Why the findings of a list cannot be held against those of a run; null: they can. */
export function baselineProblem(run: RunManifest): InputError | null {
  return run.status === null ? problemOf(run, 'run/no-list', noList) : null;
}

function problemOf({ path }: RunManifest, code: string, problem: Text): InputError {
  return new InputError({ code, file: path, problem, remedy });
}

const noList: Text = {
  en: 'that run was on past calls alone, without a list',
  fr: 'ce passage ne portait que sur des appels passés, sans liste',
};
const notCleared: Text = {
  en: 'that run was not cleared: it kept nobody and excluded nobody',
  fr: 'ce passage n’a pas été validé\u00a0: il n’a conservé ni exclu personne',
};
const noLists: Text = {
  en: 'that run wrote no lists',
  fr: 'ce passage n’a pas écrit de listes',
};
const remedy: Text = {
  en: 'name a run of clean that was cleared',
  fr: 'désignez un passage de clean qui a été validé',
};
