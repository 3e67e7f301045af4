import { isAscii, isUtf8 } from 'node:buffer';
import { InputError } from '../../errors.ts';
import type { Encoding } from '../bytes/encoding.ts';
import type { Batch } from './records.ts';

/**
 * Watches whether a text is UTF-8 or Windows-1252, and refuses one that is both: half of its names would be
 * destroyed, whichever is chosen.
 */
export class EncodingWatch {
  private utf8Line = 0;
  private otherLine = 0;
  private readonly path: string;
  private readonly header: readonly string[];

  /** @param header names of the columns, as far as the first line has them */
  constructor(path: string, header: readonly string[] = []) {
    this.path = path;
    this.header = header;
  }

  /** @throws InputError with the line on which the second encoding appears, or with a NUL byte */
  look(batch: Batch): void {
    this.refuseNul(batch);
    const used = usedOf(batch);
    if (isAscii(used)) return;
    const valid = isUtf8(used);
    if (this.otherLine === 0 && !valid)
      this.otherLine = this.lineWhere(batch, used, (record) => !isUtf8(record));
    if (this.utf8Line === 0) {
      const at = typicalUtf8(used);
      if (at >= 0) this.utf8Line = batch.line[recordAt(batch, at)] ?? 0;
    }
    if (this.utf8Line > 0 && this.otherLine > 0) throw this.mixed();
  }

  /** @throws InputError with the line and the column of a NUL byte */
  refuseNul(batch: Batch): void {
    const offset = usedOf(batch).indexOf(0);
    if (offset >= 0) throw this.nulByte(batch, offset);
  }

  private lineWhere(batch: Batch, used: Buffer, holds: (record: Buffer) => boolean): number {
    for (let i = 0; i < batch.count; i++) {
      if (holds(used.subarray(batch.start[i], batch.end[i]))) return batch.line[i] ?? 0;
    }
    return 0;
  }

  get encoding(): Encoding {
    return this.otherLine > 0 ? 'windows-1252' : 'utf-8';
  }

  private nulByte(batch: Batch, offset: number): InputError {
    const record = recordAt(batch, offset);
    const field = this.header.length === 1 ? 0 : fieldAt(batch, record, offset);
    const named = this.header[field]?.replaceAll('\0', '') ?? '';
    // Without a header the first line is somebody's.
    const column = /\d{6}/.test(named.replace(/[ .]/g, '')) ? '' : named;
    return new InputError({
      code: 'input/nul-byte',
      file: this.path,
      line: lineAt(batch, record, offset),
      ...(column && { column }),
      problem: {
        en: 'a NUL byte: the file is damaged or is no text',
        fr: 'un octet nul\u00a0: le fichier est abîmé ou n’est pas du texte',
      },
      expected: { en: 'text without NUL bytes', fr: 'un texte sans octet nul' },
      remedy: {
        en: 'remove it on that line, or export the file again as CSV',
        fr: 'supprimez-le sur cette ligne, ou exportez à nouveau le fichier en CSV',
      },
    });
  }

  private mixed(): InputError {
    const { utf8Line, otherLine } = this;
    return new InputError({
      code: 'input/mixed-encodings',
      file: this.path,
      line: Math.max(utf8Line, otherLine),
      problem: {
        en: `two encodings in one file: line ${utf8Line} is UTF-8, line ${otherLine} is not (Windows-1252?)`,
        fr: `deux encodages dans un même fichier\u00a0: la ligne ${utf8Line} est en UTF-8, la ligne ${otherLine} ne l’est pas (Windows-1252\u00a0?)`,
      },
      expected: { en: 'one encoding for the whole file', fr: 'un seul encodage pour tout le fichier' },
      remedy: {
        en: 'export each part in the same encoding (UTF-8) before joining them',
        fr: 'exportez chaque partie dans le même encodage (UTF-8) avant de les réunir',
      },
    });
  }
}

function usedOf({ bytes, next, count }: Batch): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, next[count - 1] ?? 0);
}

/** Place in its record of the field that holds an offset. */
function fieldAt({ firstField, fieldEnd }: Batch, record: number, offset: number): number {
  const first = firstField[record] ?? 0;
  let field = first;
  while (field + 1 < (firstField[record + 1] ?? 0) && (fieldEnd[field] ?? 0) <= offset) field++;
  return field - first;
}

/** Physical line of an offset: a field between quotes may go over several. */
function lineAt(batch: Batch, record: number, offset: number): number {
  const before = usedOf(batch)
    .subarray(batch.start[record] ?? 0, offset)
    .toString('latin1');
  return (batch.line[record] ?? 1) + before.split(/\r\n|\r|\n/).length - 1;
}

function recordAt(batch: Batch, offset: number): number {
  let record = 0;
  while ((batch.next[record] ?? Number.POSITIVE_INFINITY) <= offset) record++;
  return record;
}

/**
 * Offset of a UTF-8 sequence that French text has: Latin letters with accents (C2–C5), punctuation (E2: ’ … €) or
 * a pictogram (F0); -1: none. In Windows-1252 `CAFÉ’` and `é »` are chance sequences and no sign of UTF-8.
 */
function typicalUtf8(bytes: Buffer): number {
  const text = bytes.toString('latin1');
  const candidates = /[\u00c2-\u00c5\u00e2\u00f0][\u0080-\u00bf]/g;
  for (let found = candidates.exec(text); found; found = candidates.exec(text)) {
    const lead = bytes[found.index] ?? 0;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const sequence = bytes.subarray(found.index, found.index + length);
    if (sequence.length === length && isUtf8(sequence)) return found.index;
  }
  return -1;
}
