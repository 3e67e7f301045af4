import { decodeText } from '../encoding/decode.ts';

/** Small ids for the distinct values of a column (outcomes, agents, directions), found by their bytes. */
export class Dictionary {
  private readonly values: Uint8Array[] = [];
  private slots = new Int32Array(64).fill(-1);
  private last = -1;

  get size(): number {
    return this.values.length;
  }

  /** Id of the value between `start` and `end`, given on its first sight. */
  add(bytes: Uint8Array, start: number, end: number): number {
    if (this.last >= 0 && this.holds(this.last, bytes, start, end)) return this.last;
    const mask = this.slots.length - 1;
    let slot = hashBytes(bytes, start, end) & mask;
    for (;;) {
      const id = this.slots[slot] ?? -1;
      if (id < 0) break;
      if (this.holds(id, bytes, start, end)) {
        this.last = id;
        return id;
      }
      slot = (slot + 1) & mask;
    }
    const id = this.values.length;
    this.values.push(Uint8Array.prototype.slice.call(bytes, start, end));
    this.slots[slot] = id;
    this.last = id;
    if (this.values.length * 2 > this.slots.length) this.grow();
    return id;
  }

  text(id: number): string {
    const value = this.values[id];
    return value ? decodeText(value) : '';
  }

  private holds(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const value = this.values[id];
    if (!value || value.length !== end - start) return false;
    for (let i = 0; i < value.length; i++) if (value[i] !== bytes[start + i]) return false;
    return true;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    this.values.forEach((value, id) => {
      let slot = hashBytes(value, 0, value.length) & mask;
      while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = id;
    });
  }
}

/** FNV-1a, 32 bits. */
function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** A 52-bit fingerprint of some bytes; 0 stands for none, so no value has it. */
export function fingerprint(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return 0;
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] ?? 0;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x5bd1e995);
    b ^= b >>> 13;
  }
  return (a >>> 0) * 1048576 + ((b >>> 0) & 0xfffff) + 1;
}
