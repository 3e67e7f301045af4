import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { inTemporaryFolder } from '../../errors.ts';
import { namelessFile } from '../bytes/nameless.ts';
import { sheetPath } from '../bytes/sheet-path.ts';
import { notCsv } from '../csv/not-csv.ts';
import type { SheetFacts } from './model.ts';
import { openArchive } from './package/archive.ts';
import { findParts } from './package/parts.ts';
import { changed, encrypted, otherBook } from './problems.ts';
import { sheetText } from './sheet-text.ts';
import { chosenSheet, filledSheets } from './sheets.ts';

/** The stored bytes of what begins as a workbook does. */
export interface StoredBook {
  /** As messages name it, the sheet behind it. */
  path: string;
  /** Where its bytes lie; null: they come through a stream. */
  at: string | null;
  bytes: AsyncGenerator<Uint8Array>;
}

/**
 * The text of one sheet of a workbook, or of what begins as one. All bytes as stored are taken first, since the list of its parts stands at their end.
 *
 * @param found is told what is known of the sheet before its first byte
 * @throws InputError for what is no workbook, is in another form, is protected or damaged, and for a sheet that is not there
 */
export async function* workbookText(
  stored: StoredBook,
  found: (sheet: SheetFacts) => void,
): AsyncGenerator<Uint8Array> {
  const { path } = stored;
  const { descriptor, head, check } =
    stored.at === null ? await spooled(stored) : await opened(stored.at, stored);
  try {
    refuseOldOffice(path, descriptor);
    const archive = await openArchive(path, descriptor);
    const parts = await findParts(archive);
    if (parts === null) return notCsv(path, head);
    const { sheet: wanted } = sheetPath(path);
    const sheet = chosenSheet(path, parts.sheets, wanted);
    const others = await filledSheets(archive, parts.sheets, sheet);
    const counts = { hiddenRows: 0, hiddenColumns: 0, filledDown: 0 };
    const facts: SheetFacts = { name: sheet.name, isNamed: wanted !== null, others, ...counts };
    found(facts);
    yield* sheetText(archive, parts, sheet, facts);
    check();
  } finally {
    closeSync(descriptor);
  }
}

/** A file whose parts can be read in any order. */
interface OpenBook {
  descriptor: number;
  head: Uint8Array;
  /** @throws InputError where it has changed since it was opened */
  check(): void;
}

async function opened(at: string, { path, bytes }: StoredBook): Promise<OpenBook> {
  const descriptor = openSync(at, 'r');
  const before = fstatSync(descriptor);
  const check = () => {
    const { size, mtimeMs } = fstatSync(descriptor);
    if (size !== before.size || mtimeMs !== before.mtimeMs) throw changed(path);
  };
  return { descriptor, head: await headOf(bytes, () => undefined), check };
}

/** What comes through a stream lies in a file without a name meanwhile. */
async function spooled({ bytes }: StoredBook): Promise<OpenBook> {
  const descriptor = namelessFile();
  const write = (chunk: Uint8Array) =>
    inTemporaryFolder(tmpdir(), () => {
      for (let done = 0; done < chunk.length; ) done += writeSync(descriptor, chunk, done);
    });
  return { descriptor, head: await headOf(bytes, write), check: () => undefined };
}

async function headOf(
  bytes: AsyncGenerator<Uint8Array>,
  each: (chunk: Uint8Array) => void,
): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  for await (const chunk of bytes) {
    if (head.length === 0) head = chunk;
    each(chunk);
  }
  return head;
}

const CHUNK = 1 << 20;
const OLD_OFFICE = 0xd0cf11e0;
/** How a file of the old Office names the part in which an encrypted workbook lies. */
const encryptedName = Buffer.from('EncryptedPackage', 'utf16le');

/** A workbook of the old Office is refused; one that is encrypted looks like it. */
function refuseOldOffice(path: string, descriptor: number): void {
  const chunk = Buffer.alloc(CHUNK);
  if (readSync(descriptor, chunk, 0, 4, 0) < 4 || chunk.readUInt32BE(0) !== OLD_OFFICE) return;
  for (let at = 0, read = CHUNK; read === CHUNK; at += CHUNK - encryptedName.length) {
    read = readSync(descriptor, chunk, 0, CHUNK, at);
    if (chunk.subarray(0, read).includes(encryptedName)) throw encrypted(path);
  }
  throw otherBook(path, 'xls');
}
