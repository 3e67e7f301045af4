import { spawn } from 'node:child_process';
import { join } from 'node:path';

const tool = join(import.meta.dirname, '../../bin/campaign-audit.js');
const preload = join(import.meta.dirname, 'at-change.js');

/** When a signal is sent: milliseconds after the start, or before the so-many-th change of a file; null: never. */
export type Moment = { after: number } | { change: number } | null;

export interface Ended {
  /** null: a signal ended it by itself. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
  /** Milliseconds, from the start; and from the signal that was sent from here. */
  took: number;
  lasted: number;
}

/** Runs the program that is built, as a process of its own, and sends it a signal. */
export function ended(
  folder: string,
  argv: readonly string[],
  moment: Moment = null,
  signal: NodeJS.Signals = 'SIGKILL',
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const own =
    moment !== null && 'change' in moment ? { AT_CHANGE: `${moment.change}`, WITH_SIGNAL: signal } : {};
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', preload, tool, ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C', ...own, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  let sent = Number.NaN;
  const send = () => {
    sent = performance.now();
    child.kill(signal);
  };
  const timer = moment !== null && 'after' in moment ? setTimeout(send, moment.after) : undefined;
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, by) => {
      clearTimeout(timer);
      const now = performance.now();
      resolve({
        code,
        signal: by,
        stderr,
        took: now - begun,
        lasted: now - (Number.isNaN(sent) ? now : sent),
      });
    });
  });
}
