import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { InputError, inTemporaryFolder } from '../../errors.ts';
import { namelessFile } from '../bytes/nameless.ts';
import type { Batch } from './records.ts';

const WINDOW = 1 << 20;

/** The text of a contact list, from which rows are read again by their offset. */
export interface RowFile {
  /** Bytes from an offset on; valid until the next call. */
  bytes(offset: number, length: number): Uint8Array;
  /** @throws InputError when the file has changed since */
  close(): void;
  /** Lets go of it, where reading has failed. */
  discard(): void;
}

/**
 * The list itself, where its bytes are the text; it is opened before the first reading.
 *
 * @param at where its bytes lie, if that is elsewhere
 * @throws InputError when the file has changed since
 */
export function plainRows(path: string, at: string = path): RowFile {
  const descriptor = openSync(at, 'r');
  const before = fstatSync(descriptor);
  return reader(descriptor, 0, () => {
    const after = fstatSync(descriptor);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw changed(path);
  });
}

/** Keeps the unpacked text of a list that has no file of its own. */
export interface RowKeeper {
  keep(batch: Batch): void;
  rows(): RowFile;
}

/** A copy of the unpacked text, readable by its owner alone and without a name, for lists that have no file of their own. */
export class Spool implements RowKeeper {
  private readonly descriptor: number;
  private readonly firstOffset: number;

  constructor(firstOffset: number) {
    this.descriptor = namelessFile();
    this.firstOffset = firstOffset;
  }

  keep({ bytes, base, count, next }: Batch): void {
    const length = next[count - 1] ?? 0;
    const from = base - this.firstOffset;
    inTemporaryFolder(tmpdir(), () => {
      let done = 0;
      while (done < length) done += writeSync(this.descriptor, bytes, done, length - done, from + done);
    });
  }

  rows(): RowFile {
    return reader(this.descriptor, this.firstOffset, () => undefined);
  }
}

function reader(descriptor: number, firstOffset: number, check: () => void): RowFile {
  let window = Buffer.alloc(0);
  let from = 0;
  function fill(offset: number, length: number): void {
    const size = Math.max(WINDOW, length);
    if (window.length !== size) window = Buffer.allocUnsafeSlow(size);
    let filled = 0;
    while (filled < size) {
      const read = readSync(descriptor, window, filled, size - filled, offset - firstOffset + filled);
      if (read === 0) break;
      filled += read;
    }
    from = offset;
  }
  return {
    bytes(offset, length) {
      if (offset < from || offset + length > from + window.length) fill(offset, length);
      return window.subarray(offset - from, offset - from + length);
    },
    close() {
      check();
      closeSync(descriptor);
    },
    discard: () => closeSync(descriptor),
  };
}

function changed(path: string): InputError {
  return new InputError({
    code: 'input/changed',
    file: path,
    problem: { en: 'the file changed while it was being read', fr: 'le fichier a changé pendant sa lecture' },
    remedy: { en: 'run again when nobody writes to it', fr: 'relancez quand plus personne n’y écrit' },
  });
}
