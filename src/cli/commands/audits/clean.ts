import { recorded } from '../../config/settings/configuration.ts';
import type { Ending, Session } from '../command.ts';
import { missing, noContacts } from '../session/missing.ts';
import { runAudit } from './run.ts';

/**
 * `clean`: a list of contacts, and the past calls that are known.
 *
 * @throws InputError for every mistake, before anything is read
 */
export async function runClean(session: Session): Promise<Ending> {
  return runAudit(session, (draft) => {
    const { contacts, out } = draft;
    if (contacts === null) throw missing(session.command, noContacts);
    const settings = recorded({ ...draft, contacts, out });
    return { settings, audit: (host) => session.parts.clean(settings, host) };
  });
}
