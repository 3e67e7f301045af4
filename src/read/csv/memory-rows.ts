import type { Batch } from './records.ts';
import type { RowFile, RowKeeper } from './row-file.ts';

interface Piece {
  offset: number;
  bytes: Uint8Array;
}

/** The unpacked text of a list in memory, where nothing may be written. */
export class MemoryRows implements RowKeeper {
  /** In the order of the text, without gaps. */
  private readonly pieces: Piece[] = [];

  keep({ bytes, base, count, next }: Batch): void {
    const length = next[count - 1] ?? 0;
    if (length > 0) this.pieces.push({ offset: base, bytes: bytes.slice(0, length) });
  }

  rows(): RowFile {
    return {
      bytes: (offset, length) => this.bytes(offset, length),
      close: () => undefined,
      discard: () => undefined,
    };
  }

  private bytes(offset: number, length: number): Uint8Array {
    const first = this.pieceAt(offset);
    const own = partOf(this.pieces[first], offset, length);
    if (own.length === length) return own;
    const parts = [own];
    let missing = length - own.length;
    for (let i = first + 1; i < this.pieces.length && missing > 0; i++) {
      const part = partOf(this.pieces[i], offset, length);
      parts.push(part);
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Place of the last piece that begins at or before an offset. */
  private pieceAt(offset: number): number {
    let from = 0;
    let to = this.pieces.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.pieces[middle]?.offset ?? 0) <= offset) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }
}

/** What a piece holds of a stretch of the text. */
function partOf(piece: Piece | undefined, offset: number, length: number): Uint8Array {
  if (piece === undefined) return new Uint8Array(0);
  const from = Math.max(0, offset - piece.offset);
  return piece.bytes.subarray(from, Math.max(from, offset + length - piece.offset));
}
