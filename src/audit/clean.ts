import type { ListSettings } from '../settings.ts';
import { decideContacts } from './contacts-decided.ts';
import type { CleanResult, Host } from './host.ts';
import { Lists } from './outputs-lists.ts';
import { inRun } from './run.ts';

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
