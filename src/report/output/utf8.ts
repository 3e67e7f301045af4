const chunkLength = 64 * 1024;
const zero = 0x30;

/**
 * Text on its way into a file, as UTF-8: appended piece by piece, taken in chunks. Millions of lines are no
 * strings then, which would have to be joined, flattened and encoded.
 */
export class Utf8 {
  private bytes = Buffer.allocUnsafe(chunkLength);
  private length = 0;

  /** Whether it is time to take what is there. */
  get isFull(): boolean {
    return this.length >= chunkLength - 4096;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  add(text: string): void {
    // A UTF-16 unit takes at most three bytes of UTF-8.
    this.reserve(text.length * 3);
    const { bytes } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) bytes[at++] = unit;
      else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        at = this.length + bytes.write(text, this.length);
        break;
      }
    }
    this.length = at;
  }

  /** Adds what was encoded before. */
  addBytes(piece: Uint8Array): void {
    const { length } = piece;
    this.reserve(length);
    const { bytes } = this;
    const at = this.length;
    // A call of the platform costs as much as a loop over some tens of bytes.
    if (length > 48) bytes.set(piece, at);
    else for (let i = 0; i < length; i++) bytes[at + i] = piece[i] ?? 0;
    this.length = at + length;
  }

  /** @param value a whole number from 0 to 2³² - 1 */
  addNumber(value: number): void {
    this.reserve(10);
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    this.length += digits;
    let left = value;
    for (let at = this.length - 1; digits > 0; digits--, at--) {
      const tenth = Math.floor(left / 10);
      this.bytes[at] = zero + left - tenth * 10;
      left = tenth;
    }
  }

  /** All that was added since the last time; it stays as it is. */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.length);
    this.bytes = Buffer.allocUnsafe(chunkLength);
    this.length = 0;
    return taken;
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}
