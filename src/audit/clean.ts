import type { Host } from '../host/host.ts';
import type { ListSettings } from '../settings.ts';
import { Lists } from './lists/outputs-lists.ts';
import { decideContacts } from './run/contacts-decided.ts';
import type { CleanResult } from './run/result.ts';
import { inRun } from './run/run.ts';

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
    const decided = await decideContacts(settings, host);
    const lists = new Lists(settings, decided.inputs, decided.audit, decided.say);
    return { ...decided, lists };
  });
}
