import { relative, resolve } from 'node:path';
import type { AuditResult } from '../audit/run/result.ts';
import type { WrittenOutput } from '../audit/run/run.ts';
import { firstDifference } from '../read/runs/first-difference.ts';
import { homeOf, outputPlace, type RunCopy, type RunManifest } from '../read/runs/manifest.ts';
import { stateOf } from '../read/runs/state.ts';
import type { RemadeFile, Rerun } from './model.ts';

/**
 * Holds what came of a run on trial against what the run wrote.
 *
 * @param out run directory as the settings have it
 * @param lost files of the run that it was held against that are not to be had
 */
export async function heldAgainst(
  run: RunManifest,
  out: string,
  result: AuditResult,
  lost: readonly string[],
): Promise<Rerun> {
  const made = new Map(result.written.map((output) => [pathThen(run, out, output.path), output]));
  const files: RemadeFile[] = [];
  for (const output of run.outputs) files.push(await remade(run, output, made.get(output.path)));
  const known = new Set(run.outputs.map(({ path }) => path));
  for (const path of made.keys()) if (!known.has(path)) files.push({ path, state: 'new', line: null });
  const { tool, law } = result.report;
  return {
    isSame: files.every(({ state }) => state === 'same'),
    files,
    tool: { recorded: run.tool.version, current: tool.version },
    law: { recorded: run.law.hash, current: law.hash },
    lost,
  };
}

/** An output as the manifest names it: from the run directory, both seen from where the run was started. */
function pathThen(run: RunManifest, out: string, path: string): string {
  if (path === '-') return path;
  const started = resolve(homeOf(run), run.workingDirectory);
  return relative(resolve(started, out), resolve(started, path));
}

async function remade(run: RunManifest, then: RunCopy, now: WrittenOutput | undefined): Promise<RemadeFile> {
  const { path } = then;
  if (now === undefined) return { path, state: 'missing', line: null };
  if (now.sha256 === then.sha256) return { path, state: 'same', line: null };
  const place = outputPlace(run, path);
  const isThere = path !== '-' && (await stateOf(place, then, 'none')) === 'same';
  return { path, state: 'other', line: isThere ? await firstDifference(place, now.place) : null };
}
