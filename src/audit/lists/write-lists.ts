import { TURN_ROWS, turn } from '../../host/turns.ts';
import type { Say } from '../../report/words/say.ts';
import { isoDay } from '../../time/days.ts';
import { visible } from '../../words/visible.ts';
import { voice } from '../../words/voice.ts';
import type { OutputFile } from '../../write/output-file.ts';
import { type ContactAudit, Decision } from '../contacts/contact-audit.ts';
import type { ContactText } from '../contacts/contact-text.ts';
import type { ListDialect } from '../inputs/list-dialect.ts';
import type { Annotations } from './annotations.ts';
import { ListWriter } from './list-writer.ts';
import type { RemovedUpkeep } from './removed-upkeep.ts';

const auditColumns = ['audit_line', 'audit_rules', 'audit_callable_from', 'audit_reason'];
/** Rows that are copied at once at the most. */
const LONGEST_RUN = 1000;

export interface ListPlaces {
  cleaned: OutputFile;
  excluded: OutputFile;
}

/** What the lists are written from. */
export interface ListSources {
  audit: ContactAudit;
  text: ContactText;
  dialect: ListDialect;
  /** Columns of ours in the cleaned list; null: none. */
  annotations: Annotations | null;
  /** What keeps the numbers that earlier runs removed true; null: the list has no column of them, or `annotations` do. */
  upkeep: RemovedUpkeep | null;
  /** Physical line of a row. */
  line(row: number): number;
  say: Say;
}

/** Writes the cleaned and the excluded list, in the dialect of the contact list. */
export async function writeLists(
  sources: ListSources,
  places: ListPlaces,
  progress: (rows: number) => void,
): Promise<{ cleaned: number; excluded: number }> {
  const { audit, text, dialect, annotations, upkeep } = sources;
  const cleaned = new ListWriter(places.cleaned, annotations?.dialect(dialect) ?? dialect);
  const excluded = new ListWriter(places.excluded, dialect);
  cleaned.header(annotations?.columns);
  excluded.header(auditColumns);
  let next = TURN_ROWS;
  for (let row = 0; row < audit.count; row++) {
    if (row >= next) {
      next = row + TURN_ROWS;
      progress(row);
      await turn();
    }
    const decision = audit.decision(row);
    if (decision === Decision.excluded)
      excluded.rowWith(
        text.bytes(row),
        text.fields(row),
        auditCells(audit, row, sources.line(row), sources.say),
      );
    else if (annotations) writeAnnotated(cleaned, sources, annotations, row);
    else if (upkeep) cleaned.row(upkeep.bytes(row, audit.removed(row)));
    else if (decision === Decision.edited) cleaned.row(text.without(row, audit.removed(row)));
    else {
      const last = lastOfRun(audit, text, row);
      cleaned.row(text.between(row, last), last - row + 1);
      row = last;
    }
  }
  return { cleaned: cleaned.rows, excluded: excluded.rows };
}

function writeAnnotated(
  cleaned: ListWriter,
  { audit, text }: ListSources,
  annotations: Annotations,
  row: number,
): void {
  const removed = audit.removed(row);
  const bytes = text.without(row, removed, annotations.replaced);
  cleaned.rowWith(bytes, annotations.fieldsLeft(text.fields(row)), annotations.cells(row, removed));
}

/** The last of the kept rows that follow each other in the file, so that they are copied at once. */
function lastOfRun(audit: ContactAudit, text: ContactText, row: number): number {
  let last = row;
  while (last - row < LONGEST_RUN && audit.decision(last + 1) === Decision.kept && text.adjoin(last)) last++;
  return last;
}

/** The cells of ours beside an excluded row: line, rules, first day, one sentence. */
function auditCells(audit: ContactAudit, row: number, line: number, say: Say): string[] {
  const bars = audit.bars(row).filter(({ bar }) => bar.severity === 'error');
  const rules = [...new Set(bars.map(({ rule }) => rule.id))].sort();
  const reasons = [...new Set(bars.map((found) => say.message(audit.finding(row, found))))];
  const callableFrom = audit.callableFrom(row);
  const sentence = visible(`${reasons.join(voice(say.lang).semicolon)}.`);
  return [
    String(line),
    rules.join(' '),
    callableFrom === null ? '' : isoDay(callableFrom),
    sentence.charAt(0).toUpperCase() + sentence.slice(1),
  ];
}
