import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { reportRunInProgress, reportSystemError } from '../../../src/cli/terminal/failure.ts';
import type { Lang } from '../../../src/model.ts';
import { RunInProgress } from '../../../src/write/run-in-progress.ts';
import { StdoutError } from '../../../src/write/stdout-error.ts';
import { capture } from '../run.ts';

function terminal(lang: Lang = 'en') {
  const stderr = capture();
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr };
  return { text: () => stderr.text(), terminal: { streams, env: {}, lang, color: false } };
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
  await reportSystemError(new StdoutError(gone), at.terminal);
  expect(at.text()).toContain('stdout: the reader went before it had all of it (EPIPE, write)');
});
