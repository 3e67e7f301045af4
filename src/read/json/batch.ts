import type { Batch } from '../csv/records.ts';

/** Writes rows of text as batches whose fields stand as they are: quotes have no meaning in them. */
export class BatchWriter {
  private readonly width: number;
  private bytes = Buffer.allocUnsafeSlow(1 << 20);
  private length = 0;
  private base = 0;
  private count = 0;
  private fields = 0;
  private line = new Uint32Array(1024);
  /** Where each record begins, and behind the last one where the next would. */
  private start = new Int32Array(1025);
  private fieldStart = new Int32Array(16_384);
  private fieldEnd = new Int32Array(16_384);

  /** @param width fields of each row */
  constructor(width: number) {
    this.width = width;
  }

  /** @param cells of a row; those that it lacks are empty */
  add(cells: readonly string[], line: number): void {
    const text = `${cells.join(',')},`;
    const from = this.length;
    this.reserve(text.length * 3);
    this.line[this.count] = line;
    this.start[this.count++] = from;
    this.length += this.bytes.write(text, from, 'utf8');
    this.start[this.count] = this.length;
    const isAscii = this.length - from === text.length;
    let at = from;
    for (const cell of cells) {
      const end = at + (isAscii || cell === '' ? cell.length : Buffer.byteLength(cell));
      this.addField(at, end);
      // A comma stands behind each field.
      at = end + 1;
    }
    for (let column = cells.length; column < this.width; column++) this.addField(from, from);
  }

  private addField(start: number, end: number): void {
    this.fieldStart[this.fields] = start;
    this.fieldEnd[this.fields++] = end;
  }

  /** Makes room for a row of that many bytes. */
  private reserve(size: number): void {
    if (this.length + size > this.bytes.length) {
      const bytes = Buffer.allocUnsafeSlow(Math.max(this.length + size, this.bytes.length * 2));
      this.bytes.copy(bytes, 0, 0, this.length);
      this.bytes = bytes;
    }
    if (this.count === this.line.length) {
      const lines = new Uint32Array(this.line.length * 2);
      lines.set(this.line);
      this.line = lines;
      this.start = larger(this.start, this.start.length * 2);
    }
    const fields = this.fields + this.width;
    if (fields <= this.fieldStart.length) return;
    this.fieldStart = larger(this.fieldStart, fields * 2);
    this.fieldEnd = larger(this.fieldEnd, fields * 2);
  }

  /** The rows since the batch before, which is overwritten. */
  batch(): Batch {
    const { base, count, width, start } = this;
    const next = start.subarray(1, count + 1);
    const batch: Batch = {
      bytes: this.bytes.subarray(0, this.length),
      base,
      count,
      start,
      end: next.map((offset) => offset - 1),
      next,
      line: this.line,
      firstField: start.slice(0, count + 1).map((_, record) => record * width),
      fieldStart: this.fieldStart,
      fieldEnd: this.fieldEnd,
      quotes: false,
      emptyLines: 0,
    };
    this.base += this.length;
    this.length = this.count = this.fields = 0;
    return batch;
  }
}

function larger(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}
