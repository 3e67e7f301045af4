import { join } from 'node:path';
import { program } from './contenders.ts';
import { median, secondsOf } from './measured.ts';

const rounds = 15;

/** What a small run may take, as a multiple of `node -e 0`. */
const wanted = { help: 1.5, demo: 3 };

const demo = ['clean', '--campaign', 'fixtures/demo/opt-out-2024/campaign-audit.yaml', '--out'];

/**
 * Help and the demo against an empty program, in turn.
 *
 * @param folder where the demo writes
 * @returns lines to print
 */
export function smallRuns(folder: string): string[] {
  const runs = Array.from({ length: rounds }, () => ({
    empty: secondsOf(['-e', '0']),
    help: secondsOf([program, '--help']),
    demo: secondsOf([program, ...demo, join(folder, 'demo')]),
  }));
  const usual = (kind: 'empty' | 'help' | 'demo') => median(runs.map((run) => run[kind]));
  const empty = usual('empty');
  const line = (name: string, time: number, limit: number) =>
    `${name}: ${time.toFixed(3)} s, ${(time / empty).toFixed(1)} × (wanted: at most ${limit} ×)`;
  return [
    `node -e 0: ${empty.toFixed(3)} s`,
    line('--help', usual('help'), wanted.help),
    line('the demo with its page', usual('demo'), wanted.demo),
  ];
}
