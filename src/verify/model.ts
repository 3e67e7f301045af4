import type { Link } from '../read/runs/chain.ts';
import type { DueForDeletion } from '../read/runs/due-for-deletion.ts';
import type { CopyState } from '../read/runs/inputs.ts';
import type { FileState } from '../read/runs/state.ts';

/** What a file is to a run; `other`: it is in the run directory, and the manifest does not know it. */
export type FileKind = 'output' | 'input' | 'copy' | 'earlier' | 'other';

/**
 * How a file is now, held against the manifest; `unrecorded`: the manifest does not know it; `outside`: its path leads out of the run
 * directory, where nobody follows it; `unchecked`: it was standard input or output.
 */
export type VerifiedState = FileState | 'unrecorded' | 'outside' | 'unchecked';

export interface VerifiedFile {
  kind: FileKind;
  /** Of an input, as its manifest has it; else empty. */
  role: string;
  /** As the manifest has it; of a file that it does not know, from the run directory. */
  path: string;
  /** Where it was looked for; empty: nowhere. */
  place: string;
  state: VerifiedState;
  /** Of an input: how its kept copy is. */
  copy: CopyState;
  /** Whether the run is not as its manifest says because of it. */
  differs: boolean;
  /** Whether it was looked for outside the run directory, although it is no input. */
  elsewhere: boolean;
  /** Whether a run that was killed left it. */
  left: boolean;
}

/** What came of an output when its run was made again. */
export interface RemadeFile {
  /** As the manifest has it. */
  path: string;
  /** `missing`: it did not come out again; `new`: it came out this time alone. */
  state: 'same' | 'other' | 'missing' | 'new';
  /** First line that is another; null: none, or the file of then is not there as it was. */
  line: number | null;
}

/** A run that was made again. */
export interface Rerun {
  isSame: boolean;
  files: readonly RemadeFile[];
  /** Version of the tool and hash of the law, as they were and as they are. */
  tool: { recorded: string; current: string };
  law: { recorded: string; current: string };
  /** Files of the run that it was held against that are no longer to be had as they were. */
  lost: readonly string[];
}

/** A run held against its manifest. */
export interface Verification {
  directory: string;
  asRecorded: boolean;
  manifest: { sha256: string; canonical: boolean };
  startedAt: string;
  endedAt: string;
  tool: string;
  lawHash: string;
  /** The process that is at work in the directory; null: none is. */
  atWork: { pid: number; host: string; startedAt: string } | null;
  /** Whether a run was killed while it gave its files their names: `unfinished`, or `torn` where some of them are gone. */
  left: 'whole' | 'unfinished' | 'torn';
  files: readonly VerifiedFile[];
  /** The runs before, the newest first, as far as they are there. */
  chain: readonly Link[];
  /** Other runs in the directory, which have manifests of their own. */
  runsInside: readonly string[];
  /** What has been kept for as long as `retention` says. */
  dueForDeletion: readonly DueForDeletion[];
}
