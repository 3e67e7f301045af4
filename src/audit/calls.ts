import type { Host } from '../host/host.ts';
import type { CallsReport } from '../report/model.ts';
import type { Settings } from '../settings.ts';
import { readCallInputs } from './inputs/read-inputs.ts';
import { judgeLogs } from './past-calls/judge-logs.ts';
import { reconcile } from './report/reconcile.ts';
import { callsReportOf } from './report/report.ts';
import { sayOf } from './report/say.ts';
import { worstOf } from './run/ending.ts';
import { keptInputs } from './run/kept-inputs.ts';
import { writeManifest } from './run/manifest.ts';
import { writeReports } from './run/reports.ts';
import { type AuditResult, resultOf } from './run/result.ts';
import { inRun } from './run/run.ts';

/**
 * Audits past calls, each under the law of its own day, and writes the reports; there is no list.
 *
 * @throws InputError for what cannot be read; whatever is thrown, no output of this run remains
 */
export async function auditCalls(settings: Settings, outside: Host): Promise<AuditResult<CallsReport>> {
  return inRun({ ...settings, again: keptInputs(settings) }, outside, async (run, host) => {
    // Read.
    const inputs = await readCallInputs(settings, host);

    // Judge.
    const audit = await judgeLogs(settings, inputs, host);
    const report = callsReportOf(settings, inputs, audit);
    const say = sayOf(settings, audit.newest);
    const worst = worstOf(audit.counts, settings);

    // Reconcile.
    reconcile(report, null);

    // Write.
    await writeReports(run, settings, report, say, host);
    await writeManifest(run, settings, { report, inputs, worst }, host);

    // Commit.
    await run.commit();
    return resultOf(run, report, say, worst);
  });
}
