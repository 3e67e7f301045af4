import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MemoryRows } from '../../../src/read/csv/memory-rows.ts';
import type { Batch } from '../../../src/read/csv/records.ts';

/** A batch of one record, in a buffer that is longer and used again. */
function batchOf(text: Uint8Array, base: number): Batch {
  const bytes = new Uint8Array(text.length + 3);
  bytes.set(text);
  const next = Int32Array.of(text.length);
  const none = new Int32Array(0);
  const places = { start: none, end: next, next, line: new Uint32Array(1), firstField: none };
  return { bytes, base, count: 1, ...places, fieldStart: none, fieldEnd: none, quotes: true, emptyLines: 0 };
}

it('gives any stretch of a text that came in pieces, also when their buffers hold something else by then', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 9 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(
      pieces,
      fc.nat({ max: 5 }),
      fc.nat({ max: 90 }),
      fc.nat({ max: 90 }),
      (texts, first, a, b) => {
        const whole = Buffer.concat(texts);
        const rows = new MemoryRows();
        let base = first;
        for (const text of texts) {
          const batch = batchOf(text, base);
          rows.keep(batch);
          batch.bytes.fill(0xff);
          base += text.length;
        }
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.min(at, whole.length));
        const found = rows.rows().bytes(first + (from ?? 0), (to ?? 0) - (from ?? 0));
        expect([...found]).toEqual([...whole.subarray(from, to)]);
      },
    ),
  );
});
