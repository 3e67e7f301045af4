import type { Finding, MessageData } from '../findings.ts';
import type { PhoneNumber } from '../model.ts';

/** What may have changed a verdict, in the order in which it is tried: the first that gives the old verdict when it is taken back. */
export const causes = ['input', 'data', 'law', 'settings', 'time'] as const;
export type Cause = (typeof causes)[number];

/** How a row stands in a list; empty: it is not in it. */
export type ContactStanding = 'kept' | 'excluded' | '';

/** A contact whose verdict is not what it was. */
export interface Change {
  /** Physical line in the list of the earlier run; 0: it was not in it, or nothing tells any more. */
  lineBefore: number;
  /** Physical line in the list; 0: it is not in it. */
  line: number;
  /** 0 where there is none. */
  number: PhoneNumber;
  was: ContactStanding;
  is: ContactStanding;
  cause: Cause;
  /** Ids, sorted: of what bars it now; where nothing does, of what barred it before. */
  rules: readonly string[];
  /** What bars the row, or its numbers, now. */
  bars: readonly ChangeBar[];
  /** Of a row that is kept as before: numbers that may no longer be called, and those that now may. */
  removed: readonly PhoneNumber[];
  restored: readonly PhoneNumber[];
}

/** What a rule found of a row. */
export type ChangeBar = Pick<Finding, 'rule' | 'message' | 'barsFrom'> & { data: MessageData };

/** How many rows changed in one way for one cause. */
export interface ChangeCount {
  was: ContactStanding;
  is: ContactStanding;
  cause: Cause;
  rows: number;
}

/** Why a cause could not be tried: inputs of then are gone, cannot be read as the run is told now, or the law data of then are not here. */
export type WhyUnproven = 'inputs-gone' | 'not-readable' | 'other-law';

/** A cause that differs between the runs and could not be tried. */
export interface Unproven {
  cause: Cause;
  why: WhyUnproven;
  /** Paths of the inputs that are gone; else none. */
  files: readonly string[];
}

/** What changed between two runs on a list. */
export interface Changes {
  counts: readonly ChangeCount[];
  /** Rules that now bar rows that were kept, or numbers in them; several may bar one. */
  droppedByRule: Readonly<Record<string, number>>;
  /** Rules that barred rows that are kept now. */
  returnedByRule: Readonly<Record<string, number>>;
  unproven: readonly Unproven[];
  total: number;
  /** Contacts that were kept of which something may not be called any more: all of them, or one of their numbers. */
  lost: number;
  /** The first of each way, in their order. */
  first: readonly Change[];
  /** All of them: rows of the list in their order, then those that are gone; may be iterated again. */
  all(): Iterable<Change>;
}

/** The run that another is held against. */
export interface EarlierRunFacts {
  directory: string;
  /** ISO 8601. */
  endedAt: string;
  tool: string;
  lawHash: string;
}

/** What is new since an earlier run. */
export interface Since {
  run: EarlierRunFacts;
  /** Whether the law data are other ones, or judged by another version. */
  otherLaw: boolean;
  /** Findings that the earlier run did not have. */
  newFindings: { contacts: number; calls: number; campaign: number };
}
