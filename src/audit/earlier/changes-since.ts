import { causeOf } from '../../changes/cause.ts';
import { matchRows } from '../../changes/match.ts';
import type { Changes, Unproven } from '../../changes/model.ts';
import { excludedMark, type RecognisedRows } from '../../changes/rows.ts';
import type { Host } from '../../host/host.ts';
import { openSource } from '../../read/bytes/source.ts';
import { columnPlaces } from '../../read/contacts/named-columns.ts';
import { readRecognised } from '../../read/contacts/recognised.ts';
import { openTable } from '../../read/csv/table.ts';
import { Decision } from '../contacts/contact-audit.ts';
import type { RowVerdict } from '../contacts/judge.ts';
import { ChangeTeller } from './change-teller.ts';
import { ChangedRows, nobody } from './changed-rows.ts';
import type { EarlierRows } from './earlier-rows.ts';
import type { OpenListRun } from './earlier-run.ts';
import { type JudgedRun, trialsOf } from './trials.ts';
import { markOf } from './variant.ts';

/**
 * What changed since an earlier run, and why.
 *
 * @param again the outside world for one more reading
 */
export async function changesSince(
  run: OpenListRun,
  earlier: EarlierRows,
  now: JudgedRun,
  again: () => Host,
): Promise<Changes> {
  const later = await laterRows(earlier, now, again());
  const rows = changedRows(earlier, later, now);
  const unproven = await findCauses(rows, earlier, run, now, again);
  const teller = new ChangeTeller(earlier, later, now);
  return { ...teller.counted(rows), unproven, total: rows.count, all: () => teller.all(rows) };
}

/** Only what is in both lists has a cause that is to be found out. */
async function findCauses(
  rows: ChangedRows,
  earlier: EarlierRows,
  run: OpenListRun,
  now: JudgedRun,
  again: () => Host,
): Promise<Unproven[]> {
  const open = Array.from({ length: rows.count }, (_, at) => at).filter((at) => rows.isInBoth(at));
  if (open.length === 0) return [];
  const { trials, unproven } = await trialsOf(run, now, again);
  for (const at of open) {
    const [before, after] = [rows.before.get(at), rows.after.get(at)];
    rows.setCause(at, causeOf(trials, { before, after }, earlier.marks.get(before)));
  }
  return unproven;
}

function laterRows(
  earlier: EarlierRows,
  { settings, inputs }: JudgedRun,
  host: Host,
): Promise<RecognisedRows> {
  const { path, headerLine } = settings.contacts;
  const { layout, dialect } = inputs.contacts;
  const source = openSource(path, host.stdin, settings.maxInput, host.located?.(path));
  return openTable(source, headerLine, dialect.delimiter).then((table) =>
    readRecognised(table, layout, columnPlaces(earlier.compared, layout.header)),
  );
}

/** Rows of the list in their order, then those that are gone. */
function changedRows(earlier: EarlierRows, later: RecognisedRows, now: JudgedRun): ChangedRows {
  const matches = matchRows(earlier.rows, later);
  const found = new ChangedRows();
  const isThere = new Uint8Array(earlier.rows.count);
  for (const [after, before] of matches.entries()) {
    if (before !== nobody) isThere[before] = 1;
    const isSame = before !== nobody && earlier.marks.get(before) === markNow(after, now);
    if (!isSame) found.push(before, after);
  }
  for (let before = 0; before < isThere.length; before++)
    if (isThere[before] === 0) found.push(before, nobody);
  return found;
}

/** How a row stands; a verdict is looked at only where numbers are gone from it. */
function markNow(row: number, { inputs, audit: { contacts } }: JudgedRun): number {
  const decision = contacts.decision(row);
  if (decision === Decision.excluded) return excludedMark;
  const verdict = decision === Decision.edited ? contacts.verdict(row) : untouched;
  return markOf(verdict, row, inputs);
}

const untouched: RowVerdict = { kept: true, bars: [], removed: [] };
