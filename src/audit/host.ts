import type { Day, Severity, Text } from '../model.ts';
import type { Report } from '../report/model.ts';
import type { Say } from '../report/say.ts';

/** How far the reading of one input has come. */
export interface Progress {
  /** Path as the user gave it. */
  file: string;
  role: string;
  /** Bytes as stored that were read so far. */
  bytes: number;
  /** null where the size is not known (standard input). */
  totalBytes: number | null;
  rows: number;
}

/** What the outside world gives a recipe; the core prints nothing itself. */
export interface Host {
  /** Today in Europe/Paris. */
  today: Day;
  now(): Date;
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  progress(event: Progress): void;
  note(text: Text): void;
  /**
   * Registers a synchronous clean-up for SIGINT and SIGTERM; returns what takes it off again. Signals are seen
   * between turns of the event loop, so long synchronous work has to let one pass now and then.
   */
  onInterrupt(cleanUp: () => void): () => void;
}

/** What a run of `clean` came to. */
export interface CleanResult {
  report: Report;
  /** The highest severity among the findings that are not accepted. */
  worst: Severity | null;
  /** The words of the report, in the language of the settings. */
  say: Say;
  /** What was written: file name as in the documentation, path where it is, `-` for standard output. */
  outputs: readonly { name: string; path: string }[];
}
