import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ByteSource, openSource } from '../../../src/read/bytes/source.ts';
import { problemOf } from '../support.ts';

const folder = mkdtempSync(join(tmpdir(), 'source-'));
const nothing = new PassThrough();
const limit = 1 << 30;

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function read(source: ByteSource): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.chunks()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}

const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

describe('a file', () => {
  it('gives its bytes, size and hash', async () => {
    const source = openSource(file('a.csv', 'nom;tel\n'), nothing, limit);
    expect([source.size, await read(source), source.plain, source.taken()]).toEqual([
      8,
      'nom;tel\n',
      true,
      8,
    ]);
    expect(source.digest()).toEqual({ bytes: 8, sha256: sha('nom;tel\n') });
  });

  it('of several megabytes comes whole', async () => {
    const text = 'nom;0612345678\n'.repeat(200_000);
    expect(await read(openSource(file('long.csv', text), nothing, limit))).toBe(text);
  });

  it('that is empty gives nothing', async () => {
    const source = openSource(file('empty.csv', ''), nothing, limit);
    expect([await read(source), source.digest()]).toEqual(['', { bytes: 0, sha256: sha('') }]);
  });

  it('that is gone is an error of the system with its path', () => {
    expect(() => openSource(join(folder, 'gone.csv'), nothing, limit)).toThrow(/ENOENT.*gone\.csv/);
  });
});

describe('gzip, by its first bytes', () => {
  const packed = gzipSync('nom;tel\n');
  const two = Buffer.concat([gzipSync('nom;tel\n'), gzipSync('A;06\n')]);

  it.each<[string, Uint8Array, string]>([
    ['one member, under any name', packed, 'nom;tel\n'],
    ['several members', two, 'nom;tel\nA;06\n'],
    ['an empty text', gzipSync(''), ''],
    ['text that only begins like it', Buffer.from('\u001fx', 'latin1'), '\u001fx'],
  ])('%s', async (_, bytes, text) => {
    expect(await read(openSource(file('x.csv', bytes), nothing, limit))).toBe(text);
  });

  it('is hashed and counted as stored, and its text is no longer in the file', async () => {
    const source = openSource(file('x.csv.gz', two), nothing, limit);
    await read(source);
    expect(source.plain).toBe(false);
    expect(source.digest()).toEqual({ bytes: two.length, sha256: sha(two) });
  });

  it.each<[string, Uint8Array]>([
    ['cut short', packed.subarray(0, -5)],
    ['cut short after its header', packed.subarray(0, 10)],
    ['with a wrong checksum', Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8)])],
    ['damaged inside', Buffer.concat([packed.subarray(0, 10), Buffer.alloc(20, 0xff)])],
    ['with a second member that is cut short', two.subarray(0, -6)],
  ])('%s', async (_, bytes) => {
    const path = file('broken.csv.gz', bytes);
    const found = await problemOf(() => read(openSource(path, nothing, limit)));
    expect(found).toMatchObject({ code: 'input/damaged-gzip', file: path });
    expect(found.expected?.en).toContain('gzip');
  });
});

describe('the largest size', () => {
  it.each<[string, Uint8Array, number, boolean]>([
    ['as large as allowed', Buffer.alloc(100, 0x61), 100, false],
    ['one byte too large', Buffer.alloc(101, 0x61), 100, true],
    ['small when packed, too large unpacked', gzipSync(Buffer.alloc(5_000_000, 0x61)), 1_000_000, true],
  ])('%s', async (_, bytes, most, refused) => {
    const source = openSource(file('size.csv', bytes), nothing, most);
    if (refused) expect(await problemOf(() => read(source))).toMatchObject({ code: 'input/too-large' });
    else expect((await read(source)).length).toBe(most);
  });
});

describe('standard input', () => {
  it.each<[string, Uint8Array[]]>([
    ['plain', [Buffer.from('nom;'), Buffer.from('tel\n')]],
    ['packed', [gzipSync('nom;tel\n')]],
  ])('%s', async (_, chunks) => {
    const source = openSource('-', Readable.from(chunks), limit);
    expect([source.size, source.plain]).toEqual([null, false]);
    expect(await read(source)).toBe('nom;tel\n');
    expect(source.digest().sha256).toBe(sha(Buffer.concat(chunks)));
  });

  it('packed, a byte at a time', async () => {
    const bytes = [...gzipSync('nom;tel\n')].map((byte) => Buffer.from([byte]));
    expect(await read(openSource('-', Readable.from(bytes), limit))).toBe('nom;tel\n');
  });

  it('of a stream that gives strings', async () => {
    expect(await read(openSource('-', Readable.from(['no', 'm']), limit))).toBe('nom');
  });
});
