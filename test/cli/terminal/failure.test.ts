import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inRun } from '../../../src/audit/run/run.ts';
import {
  reportRunInProgress,
  reportSystemError,
  type SystemError,
} from '../../../src/cli/terminal/failure.ts';
import { TemporaryFolderError } from '../../../src/errors.ts';
import type { Lang } from '../../../src/model.ts';
import { dayOf } from '../../../src/time/days.ts';
import { RunInProgress } from '../../../src/write/run-in-progress.ts';
import { StdoutError } from '../../../src/write/stdout-error.ts';
import { capture } from '../run.ts';

// As when no further file may be opened, and the part that colours is loaded last.
vi.mock('chalk', () => {
  throw Object.assign(new Error('too many'), { code: 'EMFILE', syscall: 'open' });
});

it('what cannot be coloured any more is told plain', async () => {
  const stderr = capture(true);
  const streams = { stdin: process.stdin, stdout: capture(true), stderr };
  const error = Object.assign(new Error('x'), { code: 'EMFILE', syscall: 'open', path: 'a.csv' });
  await reportSystemError(error, { streams, env: {}, lang: 'en', color: true, hinted: String, mask: true });
  expect(stderr.text()).toMatch(/^campaign-audit: a\.csv: too many open files \(EMFILE, open\)\n/);
});

describe('the folder for temporary files', () => {
  const nowhere = { code: 'ENOENT', syscall: 'mkdtemp', path: '/nowhere/campaign-audit-XXXXXX' };
  it.each<[string, SystemError, 'en' | 'fr', string]>([
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
    const at = terminal(lang);
    await reportSystemError(error, at.terminal);
    expect(at.text()).toContain(told);
    expect(at.text()).toContain('TMPDIR');
  });
});

it.each([
  ['EEXIST', 'mkdir', 'out: something else has that name (EEXIST, mkdir)'],
  ['ENOENT', 'mkdir', 'out: no folder can be made there (ENOENT, mkdir)'],
  ['ENOENT', 'open', 'out: it has gone in the meantime (ENOENT, open)'],
])('%s of %s', async (code, syscall, told) => {
  const at = terminal();
  const error = Object.assign(new Error('x'), { code, syscall, path: 'out' });
  await reportSystemError(error, at.terminal);
  expect(at.text()).toContain(told);
});

function terminal(lang: Lang = 'en') {
  const stderr = capture();
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr };
  return {
    text: () => stderr.text(),
    terminal: { streams, env: {}, lang, color: false, hinted: String, mask: true },
  };
}

describe('another run in the directory', () => {
  const holder = { pid: 4711, host: 'here', birth: '', startedAt: '2026-11-30T08:00:00.000Z' };

  it('is named, with the way on', async () => {
    const at = terminal();
    await reportRunInProgress(new RunInProgress('out/.campaign-audit.lock', holder), at.terminal);
    expect(at.text()).toBe(
      'campaign-audit: out: another run is at work in this directory: process 4711 on here, started 2026-11-30T08:00:00.000Z; nothing was written\n' +
        '  what to do: wait for its end, or name another directory with --out; where that process is surely gone, remove out/.campaign-audit.lock\n',
    );
  });

  it('may be unknown', async () => {
    const at = terminal('fr');
    await reportRunInProgress(new RunInProgress('out/x', null), at.terminal);
    expect(at.text()).toContain('un autre processus');
  });
});

it('standard output that did not take all of a list is a failure of its own', async () => {
  const at = terminal();
  const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
  await reportSystemError(new StdoutError(gone, false), at.terminal);
  expect(at.text()).toContain('standard output: the reader went before it had all of it (EPIPE, write)');
  expect(at.text()).toContain('what to do: put that right and run again\n');
});

it('a summary that nobody takes leaves whole files', async () => {
  const at = terminal('fr');
  const full = Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' });
  await reportSystemError(new StdoutError(full, true), at.terminal);
  expect(at.text()).toContain('les fichiers écrits par ce passage sont entiers');
});

describe('the files of an earlier run', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spared-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const streams = { stdin: Readable.from([]), stdout: new PassThrough() };
  const noted = { progress: () => undefined, note: () => undefined, onInterrupt: () => () => undefined };
  const host = { ...streams, ...noted, today: dayOf(2024, 5, 6), now: () => new Date(0) };
  const manifest = {
    ...{ tool: { version: '0.1.0' }, law: { hash: 'x', date: '2024-05-06' }, status: 'cleared', exitCode: 0 },
    ...{ startedAt: '', endedAt: '', previous: null, workingDirectory: '..', configuration: {}, origins: {} },
    ...{ inputs: [], outputs: [], earlier: [] },
  };

  it.each([
    [false, 'corrigez cela et relancez\n'],
    [true, 'corrigez cela et relancez\u00a0; les fichiers d’un passage précédent sont intacts\n'],
  ])('are spoken of where there are any: %s', async (isThere, words) => {
    if (isThere) writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const full = { code: 'ENOSPC', syscall: 'write', path: 'out/cleaned.csv' };
    const error = Object.assign(new Error('write ENOSPC'), full);
    const run = inRun({ out: folder }, host, () => Promise.reject(error));
    await expect(run).rejects.toBe(error);
    const at = terminal('fr');
    await reportSystemError(error, at.terminal);
    expect(at.text()).toContain(`que faire\u00a0: ${words}`);
  });
});
