import type { Host } from '../host/host.ts';
import type { RunManifest } from '../read/runs/manifest.ts';
import type { ListReport } from '../report/model.ts';
import type { ContactSettings } from '../settings.ts';
import { judgeList } from './contacts/judge-list.ts';
import { newsSince } from './earlier/new-findings.ts';
import { readInputs } from './inputs/read-inputs.ts';
import { reconcile } from './report/reconcile.ts';
import { listReportOf } from './report/report.ts';
import { sayOf } from './report/say.ts';
import { worstOf } from './run/ending.ts';
import { keptInputs } from './run/kept-inputs.ts';
import { writeManifest } from './run/manifest.ts';
import { writeReports } from './run/reports.ts';
import { type AuditResult, resultOf } from './run/result.ts';
import { inRun } from './run/run.ts';

/**
 * The audit of `clean` without its lists: writes the reports, and nothing at all where each has a place of its own
 * and none is asked for.
 *
 * @param baseline the run whose findings are no news; null: every finding counts
 * @throws InputError for what cannot be read; whatever is thrown, no output of this run remains
 */
export async function check(
  settings: ContactSettings,
  baseline: RunManifest | null,
  outside: Host,
): Promise<AuditResult<ListReport>> {
  return inRun({ ...settings, again: keptInputs(settings) }, outside, async (run, host) => {
    // Read.
    const inputs = await readInputs(settings, host);

    // Judge.
    const audit = await judgeList(settings, inputs, host);
    const found = listReportOf(settings, inputs, audit);
    const say = sayOf(settings, audit.campaign.d0(0));
    const news = baseline && (await newsSince(baseline, null, found, { settings, audit }));
    const report = news ? { ...found, since: news.since } : found;
    const worst = news?.worst ?? worstOf(audit.counts, settings);

    // Reconcile.
    reconcile(report, audit.contacts);

    // Write.
    await writeReports(run, settings, report, say, host);
    await writeManifest(run, settings, { report, inputs, worst, baseline }, host);
    inputs.contacts.file.close();

    // Commit.
    await run.commit();
    return resultOf(run, report, say, worst);
  });
}
