import type { DueForDeletion } from '../read/runs/due-for-deletion.ts';
import type { Trace } from '../write/traces.ts';

/**
 * Why nothing is told of a run: its manifest is none or cannot be read, or is not there while something tells of a run; it was cut off
 * between its files; its report is not as it was written; or a folder was named in which there is none.
 */
export type Damage = 'manifest' | 'unreadable' | 'report' | 'no-run' | Trace;

/** A run in short; null where it has no such thing, or nobody knows it any more. ISO days and times. */
export interface RunSummary {
  /** As it was named, or found. */
  directory: string;
  /** Of the campaign in its file. */
  name: string | null;
  command: string | null;
  startedAt: string | null;
  endedAt: string | null;
  list: 'cleared' | 'not-cleared' | null;
  /** Whether it is cleared in spite of a gap that was accepted, or under the law of another day. */
  reserved: boolean;
  calls: 'clean' | 'violations' | 'incomplete' | null;
  callsAudited: number | null;
  callsWithErrors: number | null;
  read: number | null;
  kept: number | null;
  excluded: number | null;
  /** Findings by rule. */
  byRule: Readonly<Record<string, number>>;
  /** Those of them that bar contacts or their numbers. */
  excludedByRule: Readonly<Record<string, number>>;
  start: string | null;
  end: string | null;
  /** First day on which its list is no longer good; null: nothing of it is due. */
  due: string | null;
  overdue: boolean;
  /** Why nothing is due although the list would lapse: a later run took its place, or its last calling day is past. */
  settled: 'followed' | 'over' | null;
  /** The agent with most calls in error; null: no agent has any, or none is known. */
  worstAgent: { name: string; calls: number; withErrors: number } | null;
  damaged: Damage | null;
  /** What of it, and of the runs in its `previous/`, has been kept for as long as `retention` says. */
  dueForDeletion: readonly DueForDeletion[];
}
