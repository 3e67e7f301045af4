import { closeSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { appendTo, NamelessFile } from '../../src/write/nameless-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nameless-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const textOf = (file: NamelessFile) => Buffer.concat([...file.chunks()]).toString();

it('holds what was written, by whomever, and shows nowhere', () => {
  const file = new NamelessFile(folder);
  file.write(Buffer.from('one, '));
  appendTo(file.descriptor, Buffer.from('two'));
  expect(textOf(file)).toBe('one, two');
  expect(textOf(file)).toBe('one, two');
  expect(readdirSync(folder)).toEqual([]);
  file.close();
});

it('more than a chunk comes back in its order', () => {
  const file = new NamelessFile();
  const whole = Buffer.from('0123456789'.repeat(60_000));
  file.write(whole.subarray(0, 7));
  file.write(whole.subarray(7));
  expect(Buffer.concat([...file.chunks()]).equals(whole)).toBe(true);
  file.close();
});

it('an error names the file that it is to become', () => {
  const readable = openSync('/dev/null', 'r');
  expect(() => appendTo(readable, Buffer.from('lines'), 'out/violations.csv')).toThrow(
    expect.objectContaining({ code: 'EBADF', path: 'out/violations.csv' }),
  );
  closeSync(readable);
});
