import type { Host } from '../host/host.ts';
import type { ContactSettings } from '../settings.ts';
import { decideContacts } from './run/contacts-decided.ts';
import type { CleanResult } from './run/result.ts';
import { inRun } from './run/run.ts';

/**
 * The audit of `clean` without its lists: writes the reports, and nothing at all where each has a place of its own
 * and none is asked for.
 *
 * @throws InputError for what cannot be read; whatever is thrown, no output of this run remains
 */
export async function check(settings: ContactSettings, host: Host): Promise<CleanResult> {
  return inRun(settings, host, () => decideContacts(settings, host));
}
