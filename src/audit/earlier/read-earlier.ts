import { excludedMark, type RecognisedRows } from '../../changes/rows.ts';
import { InputError } from '../../errors.ts';
import type { Host } from '../../host/host.ts';
import type { Text } from '../../model.ts';
import { openSource } from '../../read/bytes/source.ts';
import type { ContactLayout } from '../../read/contacts/contacts.ts';
import { columnPlaces, layoutIn, sharedColumns } from '../../read/contacts/named-columns.ts';
import { openContacts } from '../../read/contacts/open.ts';
import { type EachRow, readRecognised } from '../../read/contacts/recognised.ts';
import { openTable, type Table } from '../../read/csv/table.ts';
import { isAsRecorded } from '../../read/runs/digest.ts';
import { readFindings } from '../../read/runs/findings.ts';
import { writtenLists } from '../../read/runs/lists.ts';
import { outputPlace, type RunManifest } from '../../read/runs/manifest.ts';
import type { ContactSettings } from '../../settings.ts';
import { readingOf } from '../inputs/read-source.ts';
import { EarlierRows, RowsByLine } from './earlier-rows.ts';
import type { OpenListRun } from './earlier-run.ts';
import { judgedAgain } from './judged-again.ts';
import type { LaterList } from './later-list.ts';

/**
 * The rows of the list of an earlier run, and what it decided on each: by the lists that it wrote; where they are gone, by judging its
 * inputs again.
 *
 * @throws InputError where neither is there any more
 */
export async function readEarlier(run: OpenListRun, later: LaterList, host: Host): Promise<EarlierRows> {
  const lists = await intactLists(run.manifest);
  if (lists === null) {
    const again = await judgedAgain(run, later, host);
    if (again === null) throw noEvidence(run.manifest);
    return again;
  }
  const place = await run.then.place(run.settings.contacts.path);
  const whole = place === null ? null : await wholeList(place, lists, run, later, host);
  const earlier = whole ?? (await mergedLists(await openLists(lists, run.settings, host), run, later));
  await noteRemovals(run.manifest, earlier, whole === null);
  return earlier;
}

interface ListPlaces {
  cleaned: string;
  excluded: string;
}

/** Where the lists of a run are; null where one of them is not as it was written. */
async function intactLists(manifest: RunManifest): Promise<ListPlaces | null> {
  const lists = writtenLists(manifest);
  if (lists === null) return null;
  const [cleaned, excluded] = [lists.cleaned, lists.excluded].map(({ path }) => outputPlace(manifest, path));
  if (cleaned === undefined || excluded === undefined || [cleaned, excluded].includes('-')) return null;
  const areIntact =
    (await isAsRecorded(cleaned, lists.cleaned)) && (await isAsRecorded(excluded, lists.excluded));
  return areIntact ? { cleaned, excluded } : null;
}

async function openLists(
  { cleaned, excluded }: ListPlaces,
  settings: ContactSettings,
  host: Host,
): Promise<[Table, Table]> {
  const ofExcluded = await openList(excluded, settings, host);
  const { delimiter, sample } = ofExcluded;
  // Its columns are delimited for certain; those of a list of one column are not.
  const hasOne = (sample[0]?.length ?? 0) <= ownColumns + 1;
  return [await openList(cleaned, settings, host, hasOne ? undefined : delimiter), ofExcluded];
}

function openList(path: string, settings: ContactSettings, host: Host, delimiter?: number): Promise<Table> {
  const source = openSource(path, host.stdin, settings.maxInput);
  return openTable(source, settings.contacts.headerLine, delimiter);
}

/** The columns that a run puts behind those of an excluded row. */
const ownColumns = 4;

/** How the rows of several lists of one run are read, and by what they are held against the later list. */
interface Reading {
  layout: ContactLayout;
  compared: readonly string[];
}

/** A list is read as its run read it. */
function readingAs(table: Table, { settings }: OpenListRun, later: LaterList): Reading {
  const { layout } = openContacts(table, { ...settings.contacts, ...readingOf(settings) });
  return { layout, compared: sharedColumns(layout.header, later.header) };
}

/** Its columns are where the later list has them, unless that is read otherwise; few rows tell less of them. */
function readingOfLists(table: Table, run: OpenListRun, later: LaterList): Reading {
  const own = headerOf(table);
  const layout = later.isReadAs(run.settings) ? layoutIn(own, later.layout) : null;
  return layout === null
    ? readingAs(table, run, later)
    : { layout, compared: sharedColumns(own, later.header) };
}

function headerOf(table: Table): string[] {
  return (table.sample[0] ?? []).map((name) => name.trim());
}

function recognised(table: Table, { layout, compared }: Reading, each?: EachRow): Promise<RecognisedRows> {
  const header = headerOf(table);
  const own = layoutIn(header, layout) ?? layout;
  return readRecognised(table, own, columnPlaces(compared, header), each);
}

/** Excluded rows, with their lines in the list and the rules that barred them. */
interface ExcludedRows {
  rows: RecognisedRows;
  lines: number[];
  rules: string[];
}

async function readExcluded(table: Table, reading: Reading): Promise<ExcludedRows> {
  const lines: number[] = [];
  const rules: string[] = [];
  const first = (table.sample[0]?.length ?? 0) - ownColumns;
  const rows = await recognised(table, reading, (batch, record, view) => {
    view.at(batch, record, first);
    lines.push(Number(view.text()));
    view.at(batch, record, first + 1);
    rules.push(view.text());
  });
  return { rows, lines, rules };
}

/**
 * The list itself is there: its rows are the excluded ones, by their lines, and between them the kept ones in their order.
 *
 * @returns null where another version of the tool made other rows of it
 */
async function wholeList(
  place: string,
  lists: ListPlaces,
  run: OpenListRun,
  later: LaterList,
  host: Host,
): Promise<EarlierRows | null> {
  const table = await openList(place, run.settings, host);
  const [ofCleaned, ofExcluded] = await openLists(lists, run.settings, host);
  // Of a list that was cleaned before, what was said of its columns is in another manifest.
  const isSecond = run.then.paths('earlier-run').length > 0;
  const reading = (isSecond ? readingOfLists : readingAs)(table, run, later);
  const kept = await recognised(ofCleaned, reading);
  const excluded = await readExcluded(ofExcluded, reading);
  const earlier = new EarlierRows(reading.compared);
  const rows = await recognised(table, reading);
  earlier.rows = rows;
  let [atKept, atExcluded] = [0, 0];
  for (let row = 0; row < rows.count; row++) {
    if (excluded.lines[atExcluded] === rows.line.get(row))
      earlier.excluded(excluded.rules[atExcluded++] ?? '');
    else earlier.kept(kept.called.of(atKept++));
  }
  return atKept === kept.count && atExcluded === excluded.rows.count ? earlier : null;
}

/** The list is gone: its rows are put together from both lists; a kept row has its line where the excluded ones around it leave no doubt. */
async function mergedLists(
  [ofCleaned, ofExcluded]: [Table, Table],
  run: OpenListRun,
  later: LaterList,
): Promise<EarlierRows> {
  const reading = readingOfLists(ofCleaned, run, later);
  const kept = await recognised(ofCleaned, reading);
  const excluded = await readExcluded(ofExcluded, reading);
  const earlier = new EarlierRows(reading.compared);
  const { rows } = earlier;
  let line = firstLine(kept, excluded.rows);
  let [at, unsure] = [0, 0];
  const takeKept = () => {
    rows.take(kept, at, line);
    earlier.kept(kept.called.of(at));
    line += kept.lines.get(at++);
  };
  for (const [index, start] of excluded.lines.entries()) {
    while (line < start && at < kept.count) takeKept();
    if (line !== start) for (let row = unsure; row < rows.count; row++) rows.line.set(row, 0);
    rows.take(excluded.rows, index, start);
    earlier.excluded(excluded.rules[index] ?? '');
    line = start + excluded.rows.lines.get(index);
    unsure = rows.count;
  }
  while (at < kept.count) takeKept();
  return earlier;
}

/** Where the rows of the list began: both lists have the same lines before them. */
function firstLine(...lists: readonly RecognisedRows[]): number {
  return lists.find(({ count }) => count > 0)?.line.get(0) ?? 0;
}

/** Notes which rules took numbers out of rows that were kept; without the list, such a row is not what it was in it. */
async function noteRemovals(manifest: RunManifest, earlier: EarlierRows, isMerged: boolean): Promise<void> {
  const byLine = new RowsByLine(earlier.rows);
  await readFindings(manifest, ({ rule, severity, subject, line }) => {
    if (subject !== 'contact' || severity !== 'error') return;
    const row = byLine.at(Number(line));
    if (row < 0 || earlier.marks.get(row) === excludedMark) return;
    earlier.removedBy(row, rule);
    if (isMerged) earlier.rows.content.set(row, 0);
  });
}

function noEvidence({ path }: RunManifest): InputError {
  return new InputError({ code: 'run/lists-gone', file: path, problem: listsGone, remedy: cleanAnew });
}

const listsGone: Text = {
  en: 'what that run decided is not known any more: the lists that it wrote are not there as they were, nor are all of its inputs',
  fr: 'ce que ce passage a décidé n’est plus connu\u00a0: les listes qu’il a écrites ne sont plus là telles quelles, ni tous les fichiers qu’il a lus',
};
const cleanAnew: Text = {
  en: 'run clean on the files of today; with --keep-inputs, later runs can be scrubbed again whatever becomes of the files',
  fr: 'lancez clean sur les fichiers d’aujourd’hui\u00a0; avec --keep-inputs, le passage pourra être repris quoi qu’il arrive aux fichiers',
};
