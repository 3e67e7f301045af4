import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeLike } from '../../src/encoding/decode.ts';
import { dose } from '../dose.ts';
import { bytesOf } from '../read/support.ts';

/** 0x80 to 0x9F as the code page has them; a space stands for the five bytes without a character. */
const page = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const all = Uint8Array.from({ length: 256 }, (_, i) => i);

describe('Windows-1252', () => {
  it('has the characters of the code page at 0x80 to 0x9F, and those of Latin-1 elsewhere', () => {
    for (const byte of all) {
      const bytes = Uint8Array.from([0xe9, byte, 0x41]);
      const special = byte < 0x80 || byte > 0x9f ? undefined : page[byte - 0x80];
      const character = special === undefined || special === ' ' ? String.fromCharCode(byte) : special;
      expect(decodeText(bytes)).toBe(`é${character}A`);
    }
  });

  it('all 256 bytes come back', () => {
    expect(Buffer.from(encodeLike(decodeText(all), all))).toEqual(Buffer.from(all));
  });

  it('any bytes come back, whichever encoding they are taken for', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(Buffer.from(encodeLike(decodeText(bytes), bytes))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: dose(1000, 20_000) },
    );
  });
});

describe('UTF-8', () => {
  it('any text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const bytes = bytesOf(text);
        expect(decodeText(bytes)).toBe(text);
        expect(Buffer.from(encodeLike(text, bytes))).toEqual(bytes);
      }),
    );
  });

  it.each([
    ['an accent', 'é', 'é'],
    ['a no-break space', '\u00a0', '\u00a0'],
    ['a sequence that is cut short', Uint8Array.from([0x41, 0xc3]), 'AÃ'],
    ['an overlong form', Uint8Array.from([0xc0, 0xaf]), 'À¯'],
    ['half of a pair, written as three bytes', Uint8Array.from([0xed, 0xa0, 0x80]), 'í\u00a0€'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytesOf(bytes))).toBe(text);
  });

  it('decodes a part of the bytes', () => {
    expect(decodeText(bytesOf('aéb'), 1, 3)).toBe('é');
    expect(decodeText(bytesOf('aéb').subarray(1), 0, 2)).toBe('é');
  });
});
