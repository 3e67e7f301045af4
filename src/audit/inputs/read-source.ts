import { resolve } from 'node:path';
import { InputError } from '../../errors.ts';
import type { Host } from '../../host/host.ts';
import type { Text } from '../../model.ts';
import { type CleaningRun, cleaningRunOf, type LostRun } from '../../read/contacts/cleaning-run.ts';
import { readContacts } from '../../read/contacts/contacts.ts';
import { checkNumbers } from '../../read/contacts/no-number.ts';
import { type ContactSays, openContacts } from '../../read/contacts/open.ts';
import { MemoryRows } from '../../read/csv/memory-rows.ts';
import { plainRows, type RowFile, type RowKeeper, Spool } from '../../read/csv/row-file.ts';
import type { ColumnSays, ContactSettings, InputFile } from '../../settings.ts';
import type { Before, ContactReading, ContactSource } from './contact-source.ts';
import { accounted, type OpenInput, openInput } from './input-report.ts';
import { keptPlaces, readLeft } from './left-rows.ts';
import { placeByPostcode } from './placements.ts';
import { RowVisitor } from './row-visitor.ts';

/**
 * Reads the contact list whose rows are to be written again.
 *
 * @returns also its text, to be closed
 */
export async function readSource(reading: ContactReading): Promise<ContactSource & { text: RowFile }> {
  const { settings, host } = reading;
  const before = await readBefore(settings.contacts, reading, []);
  const file = isKnown(before) ? toldBefore(settings.contacts, before.run.said) : settings.contacts;
  const input = await openLeft(file, before, reading);
  const { source, table } = input;
  const spool = source.plain && table.utf16 === null ? null : keeperFor(host, table.firstOffset);
  const text = spool ? spool.rows() : plainRows(file.path, host.located?.(file.path));
  try {
    return { ...(await readRows({ file, input, spool }, before, reading)), text };
  } catch (error) {
    text.discard();
    throw error;
  }
}

function keeperFor({ inMemory }: Host, firstOffset: number): RowKeeper {
  return inMemory ? new MemoryRows() : new Spool(firstOffset);
}

/** What an earlier run left out of a list; null where none is known to have written it. */
async function readBefore(
  file: InputFile,
  reading: ContactReading,
  seen: readonly string[],
): Promise<Before | LostRun | null> {
  const { located, content } = reading.host;
  // What is no file has nothing beside it.
  const run = content?.(file.path) ? null : await cleaningRunOf(file.path, located);
  if (run === null || 'why' in run) return run;
  const read = [...seen, resolve(file.path)];
  // Two directories that were cleaned into each other have no first list any more.
  if (read.includes(resolve(run.list.path))) return { ...run, why: noFirst };
  try {
    return await readEarlier(toldBefore(file, run.said), run, reading, read);
  } catch (error) {
    if (error instanceof InputError) return { ...run, why: unreadable };
    throw error;
  }
}

/** A list of which rows are gone is delimited as it was. */
function openLeft(
  file: InputFile,
  before: Before | LostRun | null,
  { settings, host }: ContactReading,
): Promise<OpenInput> {
  const delimiter = isKnown(before) ? before.source.input.table.delimiter : undefined;
  return openInput('contacts', file, settings, host, delimiter);
}

/** A list with what an earlier run was told of its columns, where this one is told nothing else. */
function toldBefore(file: InputFile, said: ColumnSays): InputFile {
  return {
    ...said,
    ...file,
    columns: { ...said.columns, ...file.columns },
    values: { ...said.values, ...file.values },
    ignore: [...(said.ignore ?? []), ...(file.ignore ?? [])],
  };
}

async function readEarlier(
  file: InputFile,
  run: CleaningRun,
  reading: ContactReading,
  seen: readonly string[],
): Promise<Before> {
  const { read, list, excluded, kept } = run;
  const earlier = { ...file, path: list.path };
  const before = await readBefore(earlier, reading, seen);
  const input = await openLeft(earlier, before, reading);
  const source = await readRows({ file: earlier, input, spool: null }, before, reading);
  const places = await keptPlaces(source, { ...file, path: excluded.path }, reading);
  if (places.length !== kept) throw new InputError({ code: 'contacts/other-rows', problem: unreadable });
  return { run, source: { ...source, earlier: [...source.earlier, ...read] }, places };
}

const noFirst: Text = {
  en: 'the list that it was made from is not there any more',
  fr: 'la liste dont elle provient n’existe plus',
};
const unreadable: Text = {
  en: 'its list cannot be read as this run is told to',
  fr: 'sa liste ne peut pas être lue comme ce passage doit le faire',
};

/** A list that is open for its one reading. */
interface OpenList {
  file: InputFile;
  input: OpenInput;
  spool: RowKeeper | null;
}

async function readRows(
  { file, input, spool }: OpenList,
  before: Before | LostRun | null,
  reading: ContactReading,
): Promise<ContactSource> {
  if (isKnown(before)) return readLeft(input, before, reading, spool);
  const { settings, books, zone } = reading;
  const { table } = input;
  const open = openContacts(table, { ...file, ...readingOf(settings) });
  const { layout, account } = open;
  const visitor = new RowVisitor(input, open, books, zone, spool, settings.beneficiary);
  const rows = await readContacts(accounted(table, account), layout, books.numbers, visitor, input.progress);
  checkNumbers(table, layout, rows);
  for (const bar of visitor.bars) bar.end();
  const placements = visitor.postcodes && placeByPostcode(rows, books.numbers, books.consents);
  const lost = before === null || layout.removedColumn !== null ? [] : [before];
  // What is told of the list hangs on them, also where it is no more than that rows are lost.
  const earlier = before?.read ?? [];
  return { input, rows, layout, account, visitor, placements, earlier, lost };
}

function isKnown(before: Before | LostRun | null): before is Before {
  return before !== null && 'source' in before;
}

/** What the options say of how a contact list is read. */
export function readingOf(settings: ContactSettings): Omit<ContactSays, keyof ColumnSays> {
  const { phoneColumn, personColumn, postcodeColumn, bloctelFlag, territoryFrom } = settings;
  const postcodes = territoryFrom === 'postcode' ? 'read' : 'not-read';
  return { phoneColumn, personColumn, postcodeColumn, bloctelFlag, postcodes };
}
