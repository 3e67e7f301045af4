import { sheetNotes, unreadSheets } from '../audit/inputs/sheet-notes.ts';
import { InputError, type InputProblem } from '../errors.ts';
import { mappingLines } from '../formats/outcomes.ts';
import type { Host } from '../host/host.ts';
import { reportReading } from '../host/progress.ts';
import type { Text } from '../model.ts';
import { maskedText } from '../phone/masked-text.ts';
import { fileOf } from '../read/bytes/sheet-path.ts';
import { type ByteSource, openSource, sizeOf } from '../read/bytes/source.ts';
import { jsonIsNoCsv } from '../read/csv/not-csv.ts';
import { fieldsOf, type Table } from '../read/csv/table.ts';
import { watched } from '../read/csv/watched.ts';
import { openTableOrJson } from '../read/json/table.ts';
import type { InspectOptions, InspectRole } from '../settings.ts';
import { entryOf } from './entry.ts';
import { type Display, sampleOf, unreadableLines } from './excerpts.ts';
import { outlineOfLog } from './inputs/calls.ts';
import { type Facts, type Inspection, noFacts } from './model.ts';
import { nextSteps } from './next.ts';
import { otherSheets } from './other-sheets.ts';
import { type Plan, planWithoutReader } from './plan.ts';
import { plans } from './plans.ts';
import { roleOf } from './role/role.ts';
import { shownInspection, shownNext } from './shown.ts';
import { Survey } from './survey.ts';

/**
 * Reads one file as a run would, and reports everything that a reader sees in it: bytes, columns and why each was
 * taken for what, numbers, results, days, hours, and what to do next. What a run would stop at is reported, too, with all
 * that can be seen in spite of it.
 *
 * @throws InputError for what is no table at all (archives, PDF, a quote that never closes), and for an outcome
 *   mapping that cannot be read
 */
export async function inspect(options: InspectOptions, host: Host): Promise<Inspection> {
  const source = openSource(options.path, host.stdin, options.maxInput);
  const table = await openTableOrJson(source, options.said.headerLine);
  const { role, why } = roleOf(table, options);
  if (isJson(table) && role !== 'calls') throw jsonIsNoCsv(options.path);
  const { plan, problem: early } = planFor(table, role, options);
  const survey = new Survey();
  survey.expect(plan.numbers);
  const { facts, problem } = await readAll(
    table,
    plan,
    survey,
    options,
    reportReading(host, options.path, role, source),
  );
  const headerRows = Math.min(plan.numbers.headerRows, survey.records);
  const rows = table.sample.slice(headerRows);
  const shown = (value: string): string => maskedText(value, options.mask);
  // The first line may be no header: what is quoted of it may be anybody's number.
  const quoting = ({ en, fr }: Text): Text => ({ en: shown(en), fr: shown(fr) });
  const columns = plan.account.columns().map((place) => ({ ...place, because: quoting(place.because) }));
  const unclear = [...unreadSheets(role, options.path, source.sheet), ...plan.account.unclear()];
  const display: Display = { columns, quotes: plan.quotes, mask: options.mask };
  const again = sizeOf(fileOf(options.path)) === null ? null : () => openAgain(options, host);
  const unknown = facts.outcomes.filter(({ known }) => !known).map(({ value }) => value);
  const found = early ?? problem;
  const seen = {
    ...facts,
    path: options.path,
    role,
    roleWhy: quoting(why),
    format: plan.format,
    candidates: plan.candidates,
    notes: [...sheetNotes(role, source.sheet), ...(facts.notes ?? [])],
    ...bytesOf(source, table, survey),
    header: headerRows > 0,
    rows: survey.records - headerRows,
    columns,
    unclear,
    entry: entryOf(unclear, found, table),
    phoneShapes: survey.phoneShapes(),
    sample: sampleOf(rows, display),
    masked: options.mask,
    unreadableLines: await unreadableLines(facts.unreadable.lines, table, plan.telling, display, again),
    // A value with somebody's number in it is no result.
    mappingLines: mappingLines(
      unknown.filter((value) => shown(value) === value),
      options.lang,
    ),
    problem: found,
  };
  const trusted =
    found === null &&
    unclear.length === 0 &&
    unknown.length === 0 &&
    facts.unreadable.count === 0 &&
    !facts.cut;
  const next = shownNext(
    [...otherSheets(unclear), ...nextSteps(seen, rows, options, host.today)],
    options.mask,
  );
  return { ...shownInspection(seen, options.mask), next, exit: trusted ? 'done' : 'not-trusted' };
}

function openAgain({ path, maxInput, said }: InspectOptions, { stdin }: Host): Promise<Table> {
  return openTableOrJson(openSource(path, stdin, maxInput), said.headerLine);
}

/** A JSON file has several columns and nothing that delimits them. */
function isJson(table: Table): boolean {
  return table.delimiter === 0 && fieldsOf(table) > 1;
}

function planFor(
  table: Table,
  role: InspectRole,
  options: InspectOptions,
): { plan: Plan; problem: InputProblem | null } {
  try {
    return { plan: plans[role](table, options), problem: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const outline = role === 'calls' ? outlineOfLog(table, options) : null;
    return { plan: outline ?? planWithoutReader(table), problem: error.detail };
  }
}

/** Reads the file to its end, also where the reader of its role gives up. */
async function readAll(
  table: Table,
  plan: Plan,
  survey: Survey,
  { path }: InspectOptions,
  progress: (rows: number) => void,
): Promise<{ facts: Facts; problem: InputProblem | null }> {
  const watch = watched(table, (batch) => {
    survey.look(batch);
    plan.account.look(batch);
  });
  let problem: InputProblem | null = null;
  let facts: Partial<Facts> = {};
  try {
    facts = await plan.read(watch.table, progress);
  } catch (error) {
    const isReaders = error instanceof InputError && error.detail.file === path && !watch.isOfTheFile(error);
    if (!isReaders) throw error;
    problem = error.detail;
  }
  await watch.rest({ quotes: plan.quotes });
  return { facts: { ...noFacts, ...facts }, problem };
}

function bytesOf(source: ByteSource, table: Table, survey: Survey) {
  const { delimiter, prefix } = table;
  return {
    structure: isJson(table) ? ('json' as const) : ('csv' as const),
    gzip: source.size !== null && !source.plain && source.sheet === null,
    encoding: table.encoding(),
    delimiter: delimiter === 0 ? '' : String.fromCharCode(delimiter),
    newline: survey.newline(),
    bom: marks.some((mark) => mark.every((byte, at) => prefix[at] === byte)),
    emptyLines: survey.emptyLines,
  };
}

const marks: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];
