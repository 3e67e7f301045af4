import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoderFor } from '../../src/encoding/encode.ts';

describe('encoderFor', () => {
  it.each([
    ['utf-8', 'é€', [0xc3, 0xa9, 0xe2, 0x82, 0xac]],
    ['utf-16le', 'é€', [0xe9, 0x00, 0xac, 0x20]],
    ['utf-16be', 'é€', [0x00, 0xe9, 0x20, 0xac]],
    ['windows-1252', 'é€œŸ’•', [0xe9, 0x80, 0x9c, 0x9f, 0x92, 0x95]],
  ] as const)('%s', (encoding, text, bytes) => {
    expect([...encoderFor(encoding)(text)]).toEqual(bytes);
  });

  it.each([
    ['narrow no-break space', 'a\u202f;', 'a\u00a0;'],
    ['no-break hyphen', 'a\u2011b', 'a-b'],
    ['letter and accent apart', 'e\u0301', 'é'],
    ['what it lacks', 'a→b', 'a?b'],
    ['one mark for one character beyond the first plane', 'a😀b', 'a?b'],
  ])('Windows-1252 substitutes: %s', (_name, text, expected) => {
    expect(Buffer.from(encoderFor('windows-1252')(text)).toString('latin1')).toBe(expected);
  });

  it('agrees with the platform decoders', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const decoder = new TextDecoder(encoding, { ignoreBOM: true });
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), (text) => {
          expect(decoder.decode(encoderFor(encoding)(text))).toBe(text);
        }),
      );
    }
  });

  it('has a byte for every character of Windows-1252', () => {
    const low = Buffer.from(
      Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte < 128 || byte > 159),
    );
    expect([...encoderFor('windows-1252')(low.toString('latin1'))]).toEqual([...low]);
    const high = [
      0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
      0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
      0x153, 0x9d, 0x17e, 0x178,
    ];
    const bytes = encoderFor('windows-1252')(String.fromCodePoint(...high));
    expect([...bytes]).toEqual(high.map((_, index) => 0x80 + index));
  });
});
