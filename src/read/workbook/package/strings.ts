import { tooLargePart } from '../problems.ts';
import type { Archive } from './archive.ts';
import { unescaped } from './escapes.ts';
import { readPart } from './xml.ts';

/** All texts of a workbook are held at once. */
const MOST_BYTES = 2 ** 30;

/** The texts that the cells of a workbook share, as bytes: as many objects would take several times as much. */
export class SharedStrings {
  private bytes = Buffer.allocUnsafeSlow(1 << 16);
  private ends = new Uint32Array(1024);
  private count = 0;

  /** @returns false where there is no more room */
  add(text: string): boolean {
    const from = this.endOf(this.count - 1);
    const needed = from + text.length * 3;
    if (needed > MOST_BYTES) return false;
    if (needed > this.bytes.length) this.grow(needed);
    if (this.count === this.ends.length) this.ends = doubled(this.ends);
    this.ends[this.count++] = from + this.bytes.write(text, from, 'utf8');
    return true;
  }

  /** undefined where there is no such text. */
  at(index: number): string | undefined {
    if (!(Number.isInteger(index) && index >= 0 && index < this.count)) return undefined;
    return this.bytes.toString('utf8', this.endOf(index - 1), this.endOf(index));
  }

  private endOf(index: number): number {
    return index < 0 ? 0 : (this.ends[index] ?? 0);
  }

  private grow(needed: number): void {
    const bytes = Buffer.allocUnsafeSlow(Math.min(MOST_BYTES, Math.max(needed, this.bytes.length * 2)));
    this.bytes.copy(bytes);
    this.bytes = bytes;
  }
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(array.length * 2);
  copy.set(array);
  return copy;
}

/** Reads the texts that cells share; phonetic readings are no part of a text. */
export async function readStrings(archive: Archive, part: string | null): Promise<SharedStrings> {
  const strings = new SharedStrings();
  if (part === null) return strings;
  let [text, isText, phonetic] = ['', false, false];
  await readPart(archive, part, {
    open(tag) {
      if (tag === 'si') text = '';
      if (tag === 'rPh') phonetic = true;
      isText = tag === 't' && !phonetic;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(tag) {
      isText = false;
      if (tag === 'rPh') phonetic = false;
      if (tag === 'si' && !strings.add(unescaped(text))) throw tooLargePart(archive.path, part, 1);
    },
  });
  return strings;
}
