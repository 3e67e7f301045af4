import type { ChangeCount } from '../../changes/model.ts';
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

/**
 * The books of two runs must balance, too: what both lists have, and what only one of them has.
 *
 * @param before rows of the earlier list
 */
export function reconcileChanges({ changes, contacts }: ListReport, before: number): void {
  if (!changes) return;
  const rows = (wanted: (count: ChangeCount) => boolean) =>
    changes.counts.filter(wanted).reduce((sum, count) => sum + count.rows, 0);
  const [added, gone] = [rows(({ was }) => was === ''), rows(({ is }) => is === '')];
  if (before - gone + added === contacts.read && rows(() => true) === changes.total) return;
  throw new Error(
    `changes do not balance: ${before} rows, ${gone} gone, ${added} new, ${contacts.read} read`,
  );
}
