import type { Host } from '../host/host.ts';
import type { CallsReport } from '../report/model.ts';
import type { Settings } from '../settings.ts';
import { readCallInputs } from './inputs/read-inputs.ts';
import { retireLists } from './lists/list-files.ts';
import { judgeLogs } from './past-calls/judge-logs.ts';
import { reconcile } from './report/reconcile.ts';
import { callsReportOf } from './report/report.ts';
import { sayOf } from './report/say.ts';
import { writeManifest } from './run/manifest.ts';
import { writeReports } from './run/reports.ts';
import { type AuditResult, resultOf } from './run/result.ts';
import { inRun } from './run/run.ts';

/**
 * Audits past calls, each under the law of its own day, and writes the reports; there is no list.
 *
 * @throws InputError for what cannot be read; whatever is thrown, no output of this run remains
 */
export async function auditCalls(settings: Settings, host: Host): Promise<AuditResult<CallsReport>> {
  return inRun(settings, host, async (run) => {
    // Read.
    const inputs = await readCallInputs(settings, host);

    // Judge.
    const audit = judgeLogs(settings, inputs, host);
    const report = callsReportOf(settings, inputs, audit);
    const say = sayOf(settings, audit.newest);

    // Reconcile.
    reconcile(report, null);

    // Write.
    retireLists(run, settings);
    await writeReports(run, settings, report, say, host);
    writeManifest(run, settings, report, inputs, host);

    // Commit.
    run.commit();
    return resultOf(run, settings, report, say, audit.counts);
  });
}
