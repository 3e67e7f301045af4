import { recorded } from '../config/settings/configuration.ts';
import type { Ending, Session } from './command.ts';
import { needsNoDirectory } from './needs-no-directory.ts';
import { missing, noContacts, runAudit } from './run.ts';

/**
 * `check`: the audit of a list of contacts, without the lists that `clean` writes.
 *
 * @throws InputError for every mistake, before anything is read
 */
export async function runCheck(session: Session): Promise<Ending> {
  return runAudit(session, (draft) => {
    const { contacts } = draft;
    if (contacts === null) throw missing(session.command, noContacts);
    const settings = recorded({ ...draft, contacts, out: needsNoDirectory(draft) ? null : draft.out });
    return { settings, audit: (host) => session.parts.check(settings, host) };
  });
}
