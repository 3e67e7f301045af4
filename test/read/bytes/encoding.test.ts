import { describe, expect, it } from 'vitest';
import { openText } from '../../../src/read/bytes/encoding.ts';
import { openTable } from '../../../src/read/csv/table.ts';
import { bytesOf, problemOf, sourceOf } from '../support.ts';

const text = 'nom;tél\r\nNoël 😀;0612345678\r\n';
const le = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const be = Buffer.from(le).swap16();

async function read(bytes: Uint8Array, size?: number) {
  const opened = await openText(sourceOf(bytes, size));
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.chunks) chunks.push(chunk);
  return { utf16: opened.utf16, bom: Buffer.from(opened.bom), text: Buffer.concat(chunks).toString('utf8') };
}

describe('byte order marks', () => {
  it.each<[string, Uint8Array, string | null, number[]]>([
    ['none', bytesOf(text), null, []],
    ['UTF-8', bytesOf(`\ufeff${text}`), null, [0xef, 0xbb, 0xbf]],
    ['UTF-16, little end first', le, 'utf-16le', [0xff, 0xfe]],
    ['UTF-16, big end first', be, 'utf-16be', [0xfe, 0xff]],
  ])('%s, in chunks of any size', async (_, bytes, utf16, bom) => {
    for (const size of [1, 2, 3, 5, 7, 4096]) {
      expect(await read(bytes, size)).toEqual({ utf16, bom: Buffer.from(bom), text });
    }
  });

  it.each([
    ['UTF-8', bytesOf('\ufeff')],
    ['UTF-16', Buffer.from([0xff, 0xfe])],
  ])('a mark of %s and nothing else is an empty file', async (_, bytes) => {
    expect(await problemOf(() => openTable(sourceOf(bytes)))).toMatchObject({ code: 'input/empty' });
  });

  it('a long UTF-16 text cut in the middle of characters', async () => {
    const long = 'é;😀\n'.repeat(5000);
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(long, 'utf16le')]);
    expect((await read(bytes, 4099)).text).toBe(long);
  });
});

describe('UTF-16 that is broken', () => {
  it.each<[string, Uint8Array]>([
    ['half a character at the end', le.subarray(0, -1)],
    ['half of a pair', Buffer.concat([le, Buffer.from([0x3d, 0xd8, 0x41, 0x00])])],
    ['half of a pair at the end', Buffer.concat([le, Buffer.from([0x3d, 0xd8])])],
    ['big end first, half a character at the end', be.subarray(0, -1)],
  ])('%s', async (_, bytes) => {
    for (const size of [3, 10_000]) {
      const found = await problemOf(() => read(bytes, size));
      expect(found).toMatchObject({ code: 'input/broken-utf-16', file: 'list.csv' });
    }
  });
});
