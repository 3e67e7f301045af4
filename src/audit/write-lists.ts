import type { Say } from '../report/say.ts';
import { visible } from '../report/visible.ts';
import { isoDay } from '../time/days.ts';
import type { OutputFile } from '../write/output-file.ts';
import { type ContactAudit, Decision } from './contact-audit.ts';
import type { ContactText } from './contact-text.ts';
import { type ListDialect, ListWriter } from './lists.ts';

const auditColumns = ['audit_line', 'audit_rules', 'audit_callable_from', 'audit_reason'];
const TURN = 20_000;
/** Rows that are copied at once at the most. */
const LONGEST_RUN = 1000;

export interface ListPlaces {
  cleaned: OutputFile;
  excluded: OutputFile;
}

/** Writes the cleaned and the excluded list, in the dialect of the contact list. */
export async function writeLists(
  audit: ContactAudit,
  text: ContactText,
  dialect: ListDialect,
  places: ListPlaces,
  lines: { line(row: number): number },
  say: Say,
): Promise<{ cleaned: number; excluded: number }> {
  const cleaned = new ListWriter(places.cleaned, dialect);
  const excluded = new ListWriter(places.excluded, dialect);
  cleaned.header();
  excluded.header(auditColumns);
  let turn = TURN;
  for (let row = 0; row < audit.count; row++) {
    if (row >= turn) {
      turn = row + TURN;
      await new Promise((resolve) => setImmediate(resolve));
    }
    const decision = audit.decision(row);
    if (decision === Decision.kept) {
      const last = lastOfRun(audit, text, row);
      cleaned.row(text.between(row, last), last - row + 1);
      row = last;
    } else if (decision === Decision.edited) cleaned.row(text.without(row, audit.verdict(row).removed));
    else excluded.rowWith(text.bytes(row), text.fields(row), auditCells(audit, row, lines.line(row), say));
  }
  return { cleaned: cleaned.rows, excluded: excluded.rows };
}

/** The last of the kept rows that follow each other in the file, so that they are copied at once. */
function lastOfRun(audit: ContactAudit, text: ContactText, row: number): number {
  let last = row;
  while (last - row < LONGEST_RUN && audit.decision(last + 1) === Decision.kept && text.adjoin(last)) last++;
  return last;
}

/** The cells of ours beside an excluded row: line, rules, first day, one sentence. */
function auditCells(audit: ContactAudit, row: number, line: number, say: Say): string[] {
  const bars = audit.verdict(row).bars.filter(({ bar }) => bar.severity === 'error');
  const rules = [...new Set(bars.map(({ rule }) => rule.id))].sort();
  const reasons = [...new Set(bars.map((found) => say.message(audit.finding(row, found))))];
  const callableFrom = audit.callableFrom(row);
  const sentence = visible(`${reasons.join(say.lang === 'fr' ? '\u00a0; ' : '; ')}.`);
  return [
    String(line),
    rules.join(' '),
    callableFrom === null ? '' : isoDay(callableFrom),
    sentence.charAt(0).toUpperCase() + sentence.slice(1),
  ];
}
