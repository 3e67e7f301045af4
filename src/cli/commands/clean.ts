import type { Ending, Session } from './command.ts';
import { missing, runAudit } from './run.ts';

/**
 * `clean`: a list of contacts, and the past calls that are known.
 *
 * @throws InputError for every mistake, before anything is read
 */
export async function runClean(session: Session): Promise<Ending> {
  return runAudit(session, (draft) => {
    const { contacts, out } = draft;
    if (contacts === null) throw missing(session.command, noContacts);
    const settings = { ...draft, contacts, out };
    return { settings, audit: (host) => session.parts.clean(settings, host) };
  });
}

const noContacts = {
  code: 'usage/missing-contacts',
  problem: { en: 'the contact list is missing', fr: 'il manque la liste de contacts' },
  remedy: {
    en: 'put the list before the options: one that takes several files takes all that follow it',
    fr: 'placez la liste avant les options : celle qui prend plusieurs fichiers prend tous ceux qui la suivent',
  },
};
