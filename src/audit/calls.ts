import type { Settings } from '../settings.ts';
import { callsAuditOf } from './audit.ts';
import type { CleanResult, Host } from './host.ts';
import { readCallInputs } from './read-inputs.ts';
import { reconcile } from './reconcile.ts';
import { callsReportOf } from './report.ts';
import { inRun } from './run.ts';
import { sayIn } from './say.ts';

/**
 * Audits past calls, each under the law of its own day, and writes the reports; there is no list.
 *
 * @throws InputError for what cannot be read; whatever is thrown, no output of this run remains
 */
export async function auditCalls(settings: Settings, host: Host): Promise<CleanResult> {
  return inRun(settings, host, async () => {
    const inputs = await readCallInputs(settings, host);
    const audit = callsAuditOf(settings, inputs, host);
    const report = callsReportOf(settings, inputs, audit);
    reconcile(report, null);
    const say = sayIn(settings.lang, settings.law ?? audit.newest, settings.mask);
    return { report, say, counts: audit.counts, inputs, lists: null, close: () => undefined };
  });
}
