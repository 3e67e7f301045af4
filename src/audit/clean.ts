import { resolve } from 'node:path';
import type { Settings } from '../settings.ts';
import { openRun } from '../write/run-directory.ts';
import { auditOf } from './audit.ts';
import type { CleanResult, Host } from './host.ts';
import { writeOutputs } from './outputs.ts';
import { readInputs } from './read-inputs.ts';
import { reconcile } from './reconcile.ts';
import { reportOf } from './report.ts';
import { sayIn } from './say.ts';

/**
 * Audits a contact list and writes the cleaned list, the excluded list and the reports.
 *
 * Nothing is written under a final name before the whole run is decided; a campaign-level finding that is not
 * accepted leaves the lists out.
 *
 * @throws InputError for what cannot be read; whatever is thrown, no output of this run remains
 */
export async function clean(settings: Settings, host: Host): Promise<CleanResult> {
  const startedAt = host.now().toISOString();
  const run = openRun(resolve(settings.out));
  const forget = host.onInterrupt(() => run.discard());
  try {
    const inputs = await readInputs(settings, host);
    const audit = await auditOf(settings, inputs);
    const report = reportOf(settings, inputs, audit);
    reconcile(report, audit.contacts);
    const say = sayIn(settings.lang, audit.campaign.d0(0), settings.mask);
    const outputs = await writeOutputs(run, { settings, host, inputs, audit, report, say, startedAt });
    inputs.contacts.file.close();
    run.commit();
    outputs.release();
    return {
      report,
      worst: audit.counts.worst(new Set(settings.accepted.map(({ rule }) => rule))),
      say,
      outputs: outputs.named,
    };
  } catch (error) {
    run.discard();
    throw error;
  } finally {
    forget();
  }
}
