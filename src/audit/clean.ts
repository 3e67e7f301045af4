import type { Host } from '../host/host.ts';
import type { ListReport } from '../report/model.ts';
import type { ListSettings } from '../settings.ts';
import { judgeList } from './contacts/judge-list.ts';
import { readInputs } from './inputs/read-inputs.ts';
import type { Lanes } from './lanes/messages.ts';
import { callsLane } from './lanes/start.ts';
import { writeBloctelRequest, writeListFiles } from './lists/list-files.ts';
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
 * Audits a contact list and writes the cleaned list, the excluded list and the reports.
 *
 * Nothing is written under a final name before the whole run is decided; a campaign-level finding that is not
 * accepted leaves the lists out.
 *
 * @param lanes where a second lane for past calls can be had; null: nowhere
 * @throws InputError for what cannot be read; whatever is thrown, no output of this run remains
 */
export async function clean(
  settings: ListSettings,
  outside: Host,
  lanes: Lanes | null = null,
): Promise<AuditResult<ListReport>> {
  return inRun({ ...settings, again: keptInputs(settings) }, outside, async (run, host) => {
    const lane = callsLane(settings, host, lanes);
    try {
      // Read.
      const inputs = await readInputs(settings, host, undefined, lane);

      // Judge.
      const audit = await judgeList(settings, inputs, host);
      const report = listReportOf(settings, inputs, audit);
      const say = sayOf(settings, audit.campaign.d0(0));
      const worst = worstOf(audit.counts, settings);

      // Reconcile.
      reconcile(report, audit.contacts);

      // Write.
      const cleared = report.status === 'cleared';
      if (cleared) await writeListFiles(run, settings, inputs, audit, say, host);
      await writeReports(run, settings, report, say, host, inputs.lane);
      writeBloctelRequest(run, settings, inputs);
      await writeManifest(run, settings, { report, inputs, worst }, host);
      inputs.contacts.file.close();

      // Commit.
      await run.commit();
      return resultOf(run, report, say, worst);
    } finally {
      await lane?.close();
    }
  });
}
