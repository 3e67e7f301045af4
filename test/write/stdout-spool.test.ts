import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { StdoutError } from '../../src/write/stdout-error.ts';
import { stdoutSpool } from '../../src/write/stdout-spool.ts';

it('gives all of an output to standard output, once it is released', async () => {
  const stdout = new PassThrough();
  const chunks: Buffer[] = [];
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const spool = stdoutSpool(stdout);
  const bytes = Buffer.alloc(600_000, 'é');
  spool.write(bytes);
  spool.write('end');
  spool.close();
  expect([chunks.length, spool.bytes]).toEqual([0, 600_003]);
  await spool.release();
  expect(Buffer.concat(chunks)).toEqual(Buffer.concat([bytes, Buffer.from('end')]));
});

it('tells a reader that goes before the end', async () => {
  const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(gone) });
  stdout.on('error', () => undefined);
  const spool = stdoutSpool(stdout);
  spool.write('rows');
  const released = spool.release();
  await expect(released).rejects.toThrow(StdoutError);
  await expect(released).rejects.toMatchObject({ code: 'EPIPE', afterCommit: false });
});
