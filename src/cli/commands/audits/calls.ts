import { recorded } from '../../config/settings/configuration.ts';
import type { Ending, Session } from '../command.ts';
import { missing } from '../session/missing.ts';
import { needsNoDirectory } from './needs-no-directory.ts';
import { runAudit } from './run.ts';

/**
 * `calls`: past calls alone.
 *
 * @throws InputError for every mistake, before anything is read
 */
export async function runCalls(session: Session): Promise<Ending> {
  return runAudit(session, (draft) => {
    if (draft.calls === 'none' || draft.calls.length === 0) throw missing(session.command, noLogs);
    const settings = recorded({ ...draft, contacts: null, out: needsNoDirectory(draft) ? null : draft.out });
    return { settings, audit: (host) => session.parts.calls(settings, host) };
  });
}

const noLogs = {
  code: 'usage/missing-calls',
  problem: { en: 'there is no call log to audit', fr: 'il n’y a aucun journal d’appels à contrôler' },
  remedy: {
    en: 'put the logs before the options: one that takes several files takes all that follow it',
    fr: 'placez les journaux avant les options\u00a0: celle qui prend plusieurs fichiers prend tous ceux qui la suivent',
  },
};
