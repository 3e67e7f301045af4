import type { Host } from '../../host/host.ts';
import type { Report } from '../../report/model.ts';
import type { Say } from '../../report/words/say.ts';
import type { OutputFile } from '../../write/output-file.ts';
import type { FindingCounts } from '../campaign/finding-counts.ts';
import type { EvidenceInputs } from '../inputs/read-inputs.ts';

/** Where outputs are opened, and what is noted when they are whole. */
export interface Place {
  open(path: string): OutputFile;
  finish(name: string, path: string, file: OutputFile, rows: number | null): void;
}

/** The lists that a run on contacts writes. */
export interface ListWriter {
  write(place: Place, host: Pick<Host, 'progress'>): Promise<void>;
  /** The request to the opposition service, where one is wanted. */
  writeRequest(place: Place): void;
}

/** What a recipe decided. */
export interface Decided {
  report: Report;
  say: Say;
  counts: FindingCounts;
  inputs: EvidenceInputs;
  /** null for an audit that has no list. */
  lists: ListWriter | null;
  /** Closes what is still open for writing the lists. */
  close(): void;
}
