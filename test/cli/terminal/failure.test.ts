import { expect, test, vi } from 'vitest';
import { reportSystemError } from '../../../src/cli/terminal/failure.ts';
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
