import { Readable } from 'node:stream';
import type { Host } from '../../host/host.ts';
import type { ContactSettings } from '../../settings.ts';
import type { Run } from '../run/run.ts';
import type { LaterList } from './later-list.ts';
import { readingText } from './settings-then.ts';
import type { JudgedRun } from './trials.ts';

/** The outside world for one more reading of inputs: standard input from its beginning, and nothing told twice. */
export function readAgain(host: Host, run: Run): Host {
  const { opened: _, results: __, ...rest } = host;
  return { ...rest, stdin: Readable.from(run.stdinTaken(), { objectMode: false }), note: () => {} };
}

/** The list of a run, for an earlier one to be held against. */
export function readsAsThen({ settings, inputs }: JudgedRun): LaterList {
  const { layout } = inputs.contacts;
  return {
    header: layout.header,
    layout,
    isReadAs: (other: ContactSettings) => readingText(other) === readingText(settings),
  };
}
