import type { ListReport, Report } from '../../report/model.ts';
import type { ContactAudit } from '../contacts/contact-audit.ts';

/**
 * The books must balance: rows read are kept or excluded, call rows are audited, ignored, joined or unreadable,
 * and what is reported points at a row.
 *
 * @throws Error, a defect of ours, where they do not
 */
export function reconcile(report: Report, audit: ContactAudit | null): void {
  const { calls, findings } = report;
  if (report.on === 'list') balanceRows(report, audit?.count ?? 0);
  const { read, audited, ignored, joined, unreadable } = calls;
  if (read !== audited + ignored + joined + unreadable || ignored < 0) {
    throw new Error(`calls do not balance: ${JSON.stringify(calls)}`);
  }
  const loose = findings.find(({ subject, line }) => subject !== 'campaign' && line === 0);
  if (loose) throw new Error(`a finding of ${loose.rule} points at no row`);
}

function balanceRows({ contacts }: ListReport, count: number): void {
  if (contacts.read === count && contacts.read === contacts.kept + contacts.excluded) return;
  throw new Error(`rows do not balance: ${JSON.stringify(contacts)} of ${count}`);
}
