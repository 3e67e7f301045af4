import { describe, expect, test, vi } from 'vitest';
import { reportSystemError, type SystemError } from '../../../src/cli/terminal/failure.ts';
import { TemporaryFolderError } from '../../../src/errors.ts';
import { capture } from '../run.ts';

// As when no further file may be opened, and the part that colours is loaded last.
vi.mock('chalk', () => {
  throw Object.assign(new Error('too many'), { code: 'EMFILE', syscall: 'open' });
});

test('what cannot be coloured any more is told plain', async () => {
  const stderr = capture(true);
  const streams = { stdin: process.stdin, stdout: capture(true), stderr };
  const error = Object.assign(new Error('x'), { code: 'EMFILE', syscall: 'open', path: 'a.csv' });
  await reportSystemError(error, { streams, env: {}, lang: 'en', color: true });
  expect(stderr.text()).toMatch(/^campaign-audit: a\.csv: too many open files \(EMFILE, open\)\n/);
});

describe('the folder for temporary files', () => {
  const nowhere = { code: 'ENOENT', syscall: 'mkdtemp', path: '/nowhere/campaign-audit-XXXXXX' };
  test.each<[string, SystemError, 'en' | 'fr', string]>([
    [
      'is not there',
      Object.assign(new Error('x'), nowhere),
      'en',
      '/nowhere: the folder for temporary files: it is no folder that is there (ENOENT, mkdtemp)',
    ],
    [
      'is a file',
      new TemporaryFolderError('ENOTDIR', 'mkdtemp', '/etc/passwd'),
      'fr',
      '/etc/passwd: le dossier des fichiers temporaires\u00a0: ce n’est pas un dossier qui existe (ENOTDIR, mkdtemp)',
    ],
    [
      'is full',
      new TemporaryFolderError('ENOSPC', 'write', '/tmp'),
      'en',
      '/tmp: the folder for temporary files: no space left on the disk (ENOSPC, write)',
    ],
    [
      'may not be written to',
      new TemporaryFolderError('EACCES', 'mkdtemp', '/root'),
      'en',
      '/root: the folder for temporary files: no permission (EACCES, mkdtemp)',
    ],
  ])('%s', async (_, error, lang, told) => {
    const stderr = capture();
    const streams = { stdin: process.stdin, stdout: capture(), stderr };
    await reportSystemError(error, { streams, env: {}, lang, color: false });
    expect(stderr.text()).toContain(told);
    expect(stderr.text()).toContain('TMPDIR');
  });
});

test.each([
  ['EEXIST', 'mkdir', 'out: something else has that name (EEXIST, mkdir)'],
  ['ENOENT', 'mkdir', 'out: no folder can be made there (ENOENT, mkdir)'],
  ['ENOENT', 'open', 'out: it has gone in the meantime (ENOENT, open)'],
])('%s of %s', async (code, syscall, told) => {
  const stderr = capture();
  const streams = { stdin: process.stdin, stdout: capture(), stderr };
  const error = Object.assign(new Error('x'), { code, syscall, path: 'out' });
  await reportSystemError(error, { streams, env: {}, lang: 'en', color: false });
  expect(stderr.text()).toContain(told);
});
