import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Dictionary, fingerprint } from '../../src/store/dictionary.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A value somewhere inside a longer run of bytes, as a field stands in a row. */
const within = fc.record({ before: fc.string(), text: fc.string({ maxLength: 6 }), behind: fc.string() });

function placed({ before, text, behind }: { before: string; text: string; behind: string }) {
  const [head, value, tail] = [bytesOf(before), bytesOf(text), bytesOf(behind)];
  const bytes = Uint8Array.from([...head, ...value, ...tail]);
  return { bytes, start: head.length, end: head.length + value.length };
}

describe('a dictionary', () => {
  test('gives consecutive ids as a map would, and the text back', () => {
    fc.assert(
      fc.property(fc.array(within, { maxLength: 150 }), (values) => {
        const dictionary = new Dictionary();
        const map = new Map<string, number>();
        for (const value of values) {
          const id = map.get(value.text) ?? map.size;
          map.set(value.text, id);
          const { bytes, start, end } = placed(value);
          expect(dictionary.add(bytes, start, end)).toBe(id);
          bytes.fill(0);
        }
        expect(dictionary.size).toBe(map.size);
        for (const [text, id] of map) expect(dictionary.text(id)).toBe(text);
      }),
    );
  });

  test('stays true while it grows', () => {
    const dictionary = new Dictionary();
    const ids = (count: number) =>
      Array.from({ length: count }, (_, i) => {
        const bytes = bytesOf(`agent ${i}`);
        return dictionary.add(bytes, 0, bytes.length);
      });
    const wanted = Array.from({ length: 1000 }, (_, i) => i);
    expect(ids(1000)).toEqual(wanted);
    expect(ids(1000)).toEqual(wanted);
    expect(dictionary.size).toBe(1000);
  });

  test('has no text for an id that it never gave', () => {
    expect(new Dictionary().text(0)).toBe('');
  });
});

describe('a fingerprint', () => {
  const of = (text: string) => {
    const bytes = bytesOf(text);
    return fingerprint(bytes, 0, bytes.length);
  };

  test('is 0 for nothing, and for nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(of(text) === 0).toBe(text === '');
      }),
    );
  });
  test('depends on the value alone, not on where it stands', () => {
    fc.assert(
      fc.property(within, (value) => {
        const { bytes, start, end } = placed(value);
        expect(fingerprint(bytes, start, end)).toBe(of(value.text));
      }),
    );
  });
  test('is an exact integer', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Number.isSafeInteger(of(text))).toBe(true);
      }),
    );
  });
  test('tells a million ids in a row apart', () => {
    const seen = new Set<number>();
    for (let i = 0; i < 1_000_000; i++) seen.add(of(`1715000000.${i}`));
    expect(seen.size).toBe(1_000_000);
  });
});
