import type { Host } from '../host/host.ts';
import type { ListReport } from '../report/model.ts';
import type { ListSettings } from '../settings.ts';
import { judgeList } from './contacts/judge-list.ts';
import { changesSince } from './earlier/changes-since.ts';
import type { EarlierListRun } from './earlier/earlier-run.ts';
import { inputsThen } from './earlier/inputs-then.ts';
import { newsSince } from './earlier/new-findings.ts';
import { readEarlier } from './earlier/read-earlier.ts';
import { readAgain, readsAsThen } from './earlier/reading-again.ts';
import { writeChanges } from './earlier/write-changes.ts';
import { readInputs } from './inputs/read-inputs.ts';
import { writeBloctelRequest, writeListFiles } from './lists/list-files.ts';
import { reconcile, reconcileChanges } from './report/reconcile.ts';
import { listReportOf } from './report/report.ts';
import { sayOf } from './report/say.ts';
import { writeManifest } from './run/manifest.ts';
import { inputPaths } from './run/piped-inputs.ts';
import { writeReports } from './run/reports.ts';
import { type AuditResult, resultOf } from './run/result.ts';
import { inRun } from './run/run.ts';

/**
 * Runs an earlier run on a list again, and says what changed since then, and why.
 *
 * A list that is not cleared now has no changes: nobody in it is kept or excluded.
 *
 * @throws InputError for what cannot be read, and where nothing is known any more of what the earlier run decided
 */
export async function rescrub(
  settings: ListSettings,
  earlier: EarlierListRun,
  outside: Host,
): Promise<AuditResult<ListReport>> {
  const then = inputsThen(earlier.manifest, outside);
  const again = inputPaths(settings);
  try {
    return await inRun({ ...settings, again }, outside, async (run, host) => {
      const anew = () => readAgain(host, run);
      const before = { ...earlier, then };

      // Read.
      const inputs = await readInputs(settings, host);

      // Judge.
      const audit = await judgeList(settings, inputs, host);
      const found = listReportOf(settings, inputs, audit);
      const say = sayOf(settings, audit.campaign.d0(0));
      const cleared = found.status === 'cleared';
      const now = { settings, inputs, audit };
      const rows = cleared ? await readEarlier(before, readsAsThen(now), anew()) : null;
      const { since, worst } = await newsSince(earlier.manifest, rows, found, now);
      const changes = rows && (await changesSince(before, rows, now, anew));
      const report: ListReport = { ...found, since, changes };

      // Reconcile.
      reconcile(report, audit.contacts);
      reconcileChanges(report, rows?.rows.count ?? 0);

      // Write.
      if (cleared) await writeListFiles(run, settings, inputs, audit, say, host);
      if (changes) await writeChanges(run, settings.out, changes, say);
      await writeReports(run, settings, report, say, host);
      writeBloctelRequest(run, settings, inputs);
      const held = { baseline: earlier.manifest, previous: earlier.manifest.sha256 };
      await writeManifest(run, settings, { report, inputs, worst, ...held }, host);
      inputs.contacts.file.close();

      // Commit.
      await run.commit();
      return resultOf(run, report, say, worst);
    });
  } finally {
    then.close();
  }
}
