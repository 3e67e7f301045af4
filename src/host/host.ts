import type { Day, Outcome, Text } from '../model.ts';
import type { Chunks } from '../read/bytes/chunks.ts';
import type { Located } from '../read/bytes/located.ts';
import type { Table } from '../read/csv/table.ts';
import type { InspectRole } from '../settings.ts';

/** What a run does step by step: reads an input, judges contacts, judges past calls, writes an output, gives all their names. */
export type Step = 'read' | 'judge' | 'calls' | 'write' | 'finish';

/** How far a step has come; the first event of the next step ends it. */
export interface Progress {
  step: Step;
  /** Path of an input as the user gave it, or name of an output; empty where it is neither. */
  file: string;
  /** Of an input; else empty. */
  role: string;
  /** Bytes of an input as stored that were read so far, or bytes written. */
  bytes: number;
  /** null where the size is not known (standard input, an output). */
  totalBytes: number | null;
  /** Rows or calls so far; 0 where a step is not counted in them. */
  rows: number;
  /** null where it is not known before the end. */
  totalRows: number | null;
}

/** What each result of a log was taken for. */
export interface ResultsRead {
  path: string;
  results: readonly { value: string; outcome: Outcome; count: number }[];
}

/** What the outside world gives a recipe; the core prints nothing itself. */
export interface Host {
  /** Today in Europe/Paris. */
  today: Day;
  now(): Date;
  stdin: NodeJS.ReadableStream;
  /** What an input holds that is no file, by its path; null: it is one. Absent: all of them are. */
  content?(path: string): Chunks | null;
  /** Whether the text of a list is kept in memory that has no file of its own; absent: in a file without a name. */
  inMemory?: true;
  /** Where the bytes of an input lie now, whose path everybody names; absent: where it says. */
  located?: Located;
  /** Folder for the outputs of a run that is made on trial, under other names, and beside nothing else; absent: they go where they say. */
  trial?: string;
  stdout: NodeJS.WritableStream;
  progress(event: Progress): void;
  /** An input whose beginning was looked at; absent: nobody wants to know. */
  opened?(role: InspectRole, table: Table): void;
  /** What the results of a log were taken for, once it was read; absent: nobody wants to know. */
  results?(log: ResultsRead): void;
  note(text: Text): void;
  /**
   * Registers a synchronous clean-up for SIGINT and SIGTERM; returns what takes it off again. Signals are seen
   * between turns of the event loop, so long synchronous work has to let one pass now and then.
   */
  onInterrupt(cleanUp: () => void): () => void;
}
