import { checkBegun } from '../audit/run/unwritten.ts';
import type { Day } from '../model.ts';
import { isCanonical } from '../read/runs/canonical.ts';
import { chainOf } from '../read/runs/chain.ts';
import { dueForDeletion } from '../read/runs/due-for-deletion.ts';
import { findManifest, readManifest } from '../read/runs/manifest.ts';
import type { Holder } from '../write/holder.ts';
import { leftIn } from '../write/journal.ts';
import { holderOf, lockPath } from '../write/lock.ts';
import { RunInProgress } from '../write/run-in-progress.ts';
import { copiesOf, earlierOf, inputStates, inputsOf, outputsOf } from './files.ts';
import type { Verification } from './model.ts';
import { othersIn } from './others.ts';

/**
 * Holds every file of a run against its manifest; nothing is changed.
 *
 * @param directory of the run
 * @param today in Europe/Paris, by which it is told what is due for deletion
 * @throws InputError where there is no run; RunInProgress where another one took its place meanwhile
 */
export async function verify(directory: string, today: Day): Promise<Verification> {
  checkBegun(directory);
  const run = readManifest(directory);
  const atWork = holderOf(directory);
  const left = leftIn(directory);
  const states = await inputStates(run);
  const recorded = [
    ...(await outputsOf(run)),
    ...inputsOf(run, states),
    ...copiesOf(run, states),
    ...(await earlierOf(run)),
  ];
  const { files: others, runsInside } = othersIn(run, recorded, atWork);
  checkSame(directory, run.sha256, atWork);
  const files = [...recorded, ...others];
  const canonical = isCanonical(run);
  return {
    directory,
    asRecorded: canonical && left === 'whole' && files.every(({ differs }) => !differs),
    manifest: { sha256: run.sha256, canonical },
    startedAt: run.startedAt,
    endedAt: run.endedAt,
    tool: run.tool.version,
    lawHash: run.law.hash,
    atWork: atWork && { pid: atWork.pid, host: atWork.host, startedAt: atWork.startedAt },
    left,
    files,
    chain: chainOf(run),
    runsInside,
    dueForDeletion: dueForDeletion(run, today),
  };
}

/** What was read while another run ended is of two runs. */
function checkSame(directory: string, sha256: string, holder: Holder | null): void {
  if (findManifest(directory)?.sha256 === sha256) return;
  throw new RunInProgress(lockPath(directory), holder ?? holderOf(directory));
}
