import type { ListSettings } from '../settings.ts';
import { auditOf } from './audit.ts';
import type { CleanResult, Host } from './host.ts';
import { Lists } from './outputs-lists.ts';
import { readInputs } from './read-inputs.ts';
import { reconcile } from './reconcile.ts';
import { reportOf } from './report.ts';
import { inRun } from './run.ts';
import { sayIn } from './say.ts';

/**
 * Audits a contact list and writes the cleaned list, the excluded list and the reports.
 *
 * Nothing is written under a final name before the whole run is decided; a campaign-level finding that is not
 * accepted leaves the lists out.
 *
 * @throws InputError for what cannot be read; whatever is thrown, no output of this run remains
 */
export async function clean(settings: ListSettings, host: Host): Promise<CleanResult> {
  return inRun(settings, host, async () => {
    const inputs = await readInputs(settings, host);
    const audit = await auditOf(settings, inputs);
    const report = reportOf(settings, inputs, audit);
    reconcile(report, audit.contacts);
    const say = sayIn(settings.lang, audit.campaign.d0(0), settings.mask);
    const lists = new Lists(settings, inputs, audit, say);
    return { report, say, counts: audit.counts, inputs, lists, close: () => inputs.contacts.file.close() };
  });
}
