import type { Host } from '../../host/host.ts';
import type { ContactSettings } from '../../settings.ts';
import { type Audit, auditOf } from '../campaign/audit.ts';
import { type Inputs, readInputs } from '../inputs/read-inputs.ts';
import { reconcile } from '../report/reconcile.ts';
import { reportOf } from '../report/report.ts';
import { sayIn } from '../report/say.ts';
import type { Decided } from './decided.ts';

/** What was decided on a contact list, and what its lists can be written from. */
export interface ContactsDecided extends Decided {
  inputs: Inputs;
  audit: Audit;
  lists: null;
}

/** Reads all inputs, runs all rules and balances the books; nothing is written yet. */
export async function decideContacts(settings: ContactSettings, host: Host): Promise<ContactsDecided> {
  const inputs = await readInputs(settings, host);
  const audit = await auditOf(settings, inputs, host);
  const report = reportOf(settings, inputs, audit);
  reconcile(report, audit.contacts);
  const say = sayIn(settings.lang, settings.law ?? audit.campaign.d0(0), settings.mask);
  const close = () => inputs.contacts.file.close();
  return { report, say, counts: audit.counts, inputs, audit, lists: null, close };
}
