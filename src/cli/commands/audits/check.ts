import { findRun } from '../../../audit/run/find-run.ts';
import type { RunManifest } from '../../../read/runs/manifest.ts';
import { recorded } from '../../config/settings/configuration.ts';
import { source } from '../../options/audit/terminal.ts';
import { checkTable } from '../../options/own/check.ts';
import type { Ending, Session } from '../command.ts';
import { noteOf } from '../session/host.ts';
import { missing, noContacts } from '../session/missing.ts';
import { needsNoDirectory } from './needs-no-directory.ts';
import { runAudit } from './run.ts';
import { baselineProblem } from './run-problems.ts';

/**
 * `check`: the audit of a list of contacts, without the lists that `clean` writes.
 *
 * @throws InputError for every mistake, before anything is read
 */
export async function runCheck(session: Session): Promise<Ending> {
  return runAudit(session, (draft) => {
    const { contacts } = draft;
    if (contacts === null) throw missing(session.command, noContacts);
    const baseline = baselineOf(session);
    const settings = recorded({ ...draft, contacts, out: needsNoDirectory(draft) ? null : draft.out });
    return { settings, audit: (host) => session.parts.check(settings, baseline, host) };
  });
}

/** The run whose findings are no news; null: there is none. */
function baselineOf(session: Session): RunManifest | null {
  const [named] = session.typed.get(checkTable.baseline.key) ?? [];
  if (named === undefined) return null;
  const [name] = session.typed.get(source.name.key) ?? [];
  return findRun(named.text, {
    problemOf: baselineProblem,
    campaign: name?.text ?? null,
    note: noteOf(session),
  });
}
