import type { Host } from '../host/host.ts';
import type { ListReport } from '../report/model.ts';
import type { ContactSettings } from '../settings.ts';
import { judgeList } from './contacts/judge-list.ts';
import { readInputs } from './inputs/read-inputs.ts';
import { retireLists } from './lists/list-files.ts';
import { reconcile } from './report/reconcile.ts';
import { listReportOf } from './report/report.ts';
import { sayOf } from './report/say.ts';
import { writeManifest } from './run/manifest.ts';
import { writeReports } from './run/reports.ts';
import { type AuditResult, resultOf } from './run/result.ts';
import { inRun } from './run/run.ts';

/**
 * The audit of `clean` without its lists: writes the reports, and nothing at all where each has a place of its own
 * and none is asked for.
 *
 * @throws InputError for what cannot be read; whatever is thrown, no output of this run remains
 */
export async function check(settings: ContactSettings, host: Host): Promise<AuditResult<ListReport>> {
  return inRun(settings, host, async (run) => {
    // Read.
    const inputs = await readInputs(settings, host);

    // Judge.
    const audit = await judgeList(settings, inputs, host);
    const report = listReportOf(settings, inputs, audit);
    const say = sayOf(settings, audit.campaign.d0(0));

    // Reconcile.
    reconcile(report, audit.contacts);

    // Write.
    retireLists(run, settings);
    await writeReports(run, settings, report, say, host);
    writeManifest(run, settings, report, inputs, host);
    inputs.contacts.file.close();

    // Commit.
    run.commit();
    return resultOf(run, settings, report, say, audit.counts);
  });
}
