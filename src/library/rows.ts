import { Decision } from '../audit/contacts/contact-audit.ts';
import type { ListAudit } from '../audit/contacts/judge-list.ts';
import type { Inputs } from '../audit/inputs/read-inputs.ts';
import { type Grounds, verdictOf } from '../explain/grounds.ts';
import type { Day, RowIndex } from '../model.ts';
import { formatE164 } from '../phone/mask.ts';
import { territories } from '../phone/territories.ts';
import { isoDay } from '../time/days.ts';
import type { AuditedNumber, AuditedRow } from './model.ts';
import type { Tell } from './told.ts';

/** What a row is told of from. */
export interface RowGrounds {
  grounds: Pick<Grounds, 'settings' | 'campaignFindings'>;
  audit: Pick<ListAudit, 'contacts'>;
  inputs: Inputs;
  tell: Tell;
}

/** A row of a list that was judged. */
export function auditedRow(row: RowIndex, from: RowGrounds): AuditedRow {
  const { grounds, audit, inputs, tell } = from;
  const { contacts } = audit;
  const isExcluded = contacts.decision(row) === Decision.excluded;
  return {
    row,
    line: inputs.contacts.rows.line.get(row),
    verdict: verdictOf(grounds, isExcluded),
    numbers: numbersOf(row, isExcluded, from),
    callableFrom: isExcluded ? isoOrNull(contacts.callableFrom(row)) : null,
    findings: contacts.bars(row).map((found) => tell(contacts.finding(row, found))),
  };
}

function numbersOf(
  row: RowIndex,
  isExcluded: boolean,
  { grounds, audit, inputs }: RowGrounds,
): AuditedNumber[] {
  const removed = audit.contacts.removed(row);
  const { rows } = inputs.contacts;
  const { numbers } = inputs.evidence;
  return [...rows.entries(row)].map((entry) => {
    const id = rows.id.get(entry);
    return {
      number: id < 0 ? null : formatE164(numbers.number(id), false),
      territory: (id < 0 ? undefined : territories[numbers.territory(id)]?.id) ?? null,
      verdict: verdictOf(grounds, isExcluded || removed.includes(entry)),
    };
  });
}

export function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
