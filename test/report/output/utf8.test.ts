import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Utf8 } from '../../../src/report/output/utf8.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => ({ text })),
  fc
    .constantFrom('', '•', 'é', '\u0000', '\u{1f4de}', '\ud800', '\udc00x', 'a'.repeat(70_000))
    .map((text) => ({ text })),
  fc.nat({ max: 2 ** 32 - 1 }).map((number) => ({ number })),
  fc
    .oneof(
      fc.uint8Array(),
      fc.constantFrom(48, 49, 70_000).map((length) => new Uint8Array(length).fill(97)),
    )
    .map((bytes) => ({ bytes })),
);

describe('text as UTF-8', () => {
  test('pieces come out as the encoder of the platform writes them', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = new Utf8();
        for (const one of pieces) {
          if ('text' in one) text.add(one.text);
          else if ('bytes' in one) text.addBytes(one.bytes);
          else text.addNumber(one.number);
        }
        const whole = pieces.map((one) => {
          if ('bytes' in one) return Buffer.from(one.bytes);
          return Buffer.from('text' in one ? one.text : String(one.number));
        });
        expect(text.take().equals(Buffer.concat(whole))).toBe(true);
      }),
    );
  });

  test.each([0, 9, 10, 99, 100, 1_000_000, 2 ** 31, 2 ** 32 - 1])('the number %i', (value) => {
    const text = new Utf8();
    text.addNumber(value);
    expect(String(text.take())).toBe(String(value));
  });

  it('leaves alone what was taken', () => {
    const text = new Utf8();
    text.add('first');
    const first = text.take();
    expect(text.isEmpty).toBe(true);
    text.add('other');
    expect([String(first), String(text.take())]).toEqual(['first', 'other']);
  });

  it('is full shortly before 64 KiB, and then takes longer text as well', () => {
    const text = new Utf8();
    text.add('a'.repeat(61_439));
    expect(text.isFull).toBe(false);
    text.add('a');
    expect(text.isFull).toBe(true);
    text.add('é'.repeat(100_000));
    expect(text.take()).toHaveLength(61_440 + 200_000);
  });
});
