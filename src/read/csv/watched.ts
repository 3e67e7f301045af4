import type { Batch } from './records.ts';
import type { Table } from './table.ts';

/** A table whose records are seen on their way to a reader. */
export interface Watched {
  table: Table;
  /** Reads what a reader that gave up has left, or all where there was none. */
  rest(options: { quotes: boolean }): Promise<void>;
  /** Whether the error is of the file's bytes, not of what a reader makes of them. */
  isOfTheFile(error: unknown): boolean;
}

/** Shows every batch of a table to `look` before the reader takes it. */
export function watched(table: Table, look: (batch: Batch) => void): Watched {
  let source: AsyncGenerator<Batch> | null = null;
  let failure: unknown = null;

  async function next(options: { quotes?: boolean }): Promise<Batch | null> {
    source ??= table.batches(options);
    try {
      const { value, done } = await source.next();
      if (done) return null;
      look(value);
      return value;
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  // A reader that stops early closes this generator, not the one it takes its batches from.
  async function* batches(options: { quotes?: boolean } = {}): AsyncGenerator<Batch> {
    for (let batch = await next(options); batch !== null; batch = await next(options)) yield batch;
  }
  return {
    table: { ...table, batches },
    async rest(options) {
      while ((await next(options)) !== null);
    },
    isOfTheFile: (error) => failure !== null && error === failure,
  };
}
