import { openText, type TextStream } from '../bytes/encoding.ts';
import type { ByteSource } from '../bytes/source.ts';
import { looksLikeJson } from '../csv/not-csv.ts';
import type { Batch } from '../csv/records.ts';
import { delimitedTable, type Table } from '../csv/table.ts';
import { BatchWriter } from './batch.ts';
import { JsonColumns } from './columns.ts';
import { type JsonElement, jsonElements } from './elements.ts';
import { noRecords } from './problems.ts';

/** Objects whose keys make the columns. */
const SAMPLE_OBJECTS = 1000;

/**
 * Opens a call log in CSV or in JSON, whichever it is.
 *
 * @throws InputError as `openTable` and `openJsonTable`
 */
export async function openTableOrJson(source: ByteSource, headerLine?: number): Promise<Table> {
  const text = await openText(source);
  return !text.isSheet && looksLikeJson(text.head)
    ? jsonTable(source.path, text)
    : delimitedTable(source.path, text, headerLine);
}

/**
 * Opens a JSON file as a table: an array of objects, an object with one inside it, or objects one after another (one a
 * line, for instance). The keys of the first thousand objects are the header, which has no line of its own; the keys of
 * objects inside them follow a dot (`number.digits`). Lists of values are joined with commas, lists of objects by the
 * names they have. Integers keep all of their digits.
 *
 * @throws InputError for JSON that is malformed, cut short, or has no objects
 */
export async function openJsonTable(source: ByteSource): Promise<Table> {
  return jsonTable(source.path, await openText(source));
}

/** Cells, and the line on which their object begins. */
interface Row {
  cells: readonly string[];
  line: number;
}

async function jsonTable(path: string, text: TextStream): Promise<Table> {
  const elements = jsonElements(path, text.chunks);
  const columns = new JsonColumns(path);
  const first = await firstElements(elements);
  const rowOf = (element: JsonElement): Row => ({
    cells: columns.cellsOf(element),
    line: element.place.line,
  });
  const sample = first.slice(0, SAMPLE_OBJECTS).map(rowOf);
  columns.close();
  const { names } = columns;
  if (names.length === 0) throw noRecords(path);
  const start = [{ cells: names, line: 1 }, ...sample, ...first.slice(SAMPLE_OBJECTS).map(rowOf)];

  async function* batches(): AsyncGenerator<Batch> {
    const writer = new BatchWriter(names.length);
    for (const { cells, line } of start) writer.add(cells, line);
    yield writer.batch();
    for await (const more of elements) {
      for (const element of more) writer.add(columns.cellsOf(element), element.place.line);
      const batch = writer.batch();
      if (batch.count > 0) yield batch;
    }
  }
  const shown = start.slice(0, SAMPLE_OBJECTS);
  return {
    path,
    sample: shown.map(({ cells }) => names.map((_, column) => cells[column] ?? '')),
    sampleLines: shown.map(({ line }) => line),
    prefix: new Uint8Array(0),
    delimiter: 0,
    headerNamed: false,
    firstOffset: 0,
    readSoFar: () => 0,
    utf16: text.utf16,
    batches,
    encoding: () => text.utf16 ?? 'utf-8',
  };
}

/** The first thousand elements at least, or all of fewer. */
async function firstElements(elements: AsyncGenerator<Iterable<JsonElement>>): Promise<JsonElement[]> {
  const first: JsonElement[] = [];
  while (first.length < SAMPLE_OBJECTS) {
    const next = await elements.next();
    if (next.done) break;
    for (const element of next.value) first.push(element);
  }
  return first;
}
