import type { Host } from '../host/host.ts';
import type { Settings } from '../settings.ts';
import { callsAuditOf } from './campaign/audit.ts';
import { readCallInputs } from './inputs/read-inputs.ts';
import { reconcile } from './report/reconcile.ts';
import { callsReportOf } from './report/report.ts';
import { sayIn } from './report/say.ts';
import type { CleanResult } from './run/result.ts';
import { inRun } from './run/run.ts';

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
