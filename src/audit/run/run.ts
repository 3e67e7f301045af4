import { resolve } from 'node:path';
import type { Host } from '../../host/host.ts';
import { tellWork } from '../../host/work.ts';
import type { Settings } from '../../settings.ts';
import { openRun } from '../../write/run-directory.ts';
import type { Decided } from './decided.ts';
import { writeOutputs } from './outputs.ts';
import type { CleanResult } from './result.ts';

/** Runs a recipe: all of its outputs get their names when it is decided, or none is left. */
export async function inRun(
  settings: Settings,
  host: Host,
  decide: () => Promise<Decided>,
): Promise<CleanResult> {
  const startedAt = host.now().toISOString();
  const run = openRun(resolve(settings.out ?? '.'));
  const forget = host.onInterrupt(() => run.discard());
  try {
    const decided = await decide();
    const outputs = await writeOutputs(run, settings, host, decided, startedAt);
    decided.close();
    tellWork(host, 'finish');
    run.commit();
    outputs.release();
    const accepted = new Set(settings.accepted.map(({ rule }) => rule));
    return {
      report: decided.report,
      worst: decided.counts.worst(accepted),
      say: decided.say,
      outputs: outputs.named,
    };
  } catch (error) {
    run.discard();
    throw error;
  } finally {
    forget();
  }
}
