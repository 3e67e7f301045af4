import type { ColumnPlace, UnclearColumn } from '../columns.ts';
import type { InputProblem } from '../errors.ts';
import type { Direction, Outcome, Text } from '../model.ts';
import type { Encoding } from '../read/bytes/encoding.ts';
import type { Ignored } from '../read/calls/counts.ts';
import type { SaidOfInput } from '../read/columns/entry.ts';
import type { ListedLines } from '../read/csv/listed-lines.ts';
import type { InspectRole } from '../settings.ts';

/** How a written number came to look as it does. */
export type PhoneForm =
  | 'national'
  | 'international'
  | 'overseas'
  | 'foreign'
  | 'no-plus'
  | 'nine-digits'
  | 'decimal'
  | 'scientific'
  | 'short'
  | 'words'
  | 'other';

export type PhoneShapeKind = 'usable' | 'foreign' | 'not-callable' | 'invalid';

/** One way of writing numbers that the file has. */
export interface PhoneShape {
  /** The text with its digits as 9 (a leading 0 or French country code stays) and its words as x. */
  shape: string;
  form: PhoneForm;
  kind: PhoneShapeKind;
  count: number;
}

export interface PhoneShapes {
  /** The most frequent first. */
  list: PhoneShape[];
  /** Shapes that are not listed, and the numbers written so. */
  more: { shapes: number; count: number };
  /** Digits before a number that would be one without them, the most frequent; null where there are none. */
  prefix: { digits: string; count: number } | null;
}

/** A line that cannot be read, with the cells that matter, masked. */
export interface UnreadableLine {
  line: number;
  cells: { column: string; text: string }[];
}

export interface OutcomeFinding {
  /** As the log writes it. */
  value: string;
  outcome: Outcome;
  count: number;
  /** False: nobody knows the value; it is to be mapped. */
  known: boolean;
  /** Who says so. */
  by: 'mapping' | 'preset' | 'lexicon' | null;
  /** What a code is known to mean in different tools, where neither the user nor the format says what it means here. */
  meanings: Text | null;
}

/** How the times of a log are read. */
export interface ZoneFinding {
  /** IANA name, an offset, `UTC`, or empty where the rows say it themselves or hold no times. */
  zone: string;
  by: 'offset' | 'utc' | 'heading' | 'column' | 'uniqueid' | 'option' | 'default' | 'days-only';
  why: Text;
  /** Whether the log may as well be written in UTC. */
  doubtful: boolean;
  /**
   * Whose calls the hours are of: outbound ones to metropolitan France, where nobody is called at night on purpose;
   * where there are none, all outbound ones, on the clocks of the persons called.
   */
  of: 'metropolitan' | 'all';
  /** `hh:mm`; null where there are none with a time. */
  earliest: string | null;
  latest: string | null;
  /** Calls between 21:00 and 07:00. */
  atNight: number;
}

export interface DirectionFinding {
  by: 'column' | 'rule' | 'none';
  why: Text;
  counts: Readonly<Record<Direction, number>>;
}

/** Weekdays, public holidays left out, on which a log has no row. */
export interface Gap {
  /** ISO days, both included. */
  from: string;
  to: string;
  /** Calling days among them. */
  days: number;
}

/** What reading the rows showed beside their number. */
export interface Facts {
  unreadable: ListedLines;
  notes: Text[];
  outcomes: OutcomeFinding[];
  /** First and last day in metropolitan France, ISO; null where the file has none. */
  period: { from: string | null; to: string | null };
  gaps: Gap[];
  zone: ZoneFinding | null;
  direction: DirectionFinding | null;
  /** Rows that are no calls to somebody, and why; none for other files. */
  ignored: Partial<Record<Ignored, number>>;
  /** Whether the file stops in the middle or says itself that it is not whole. */
  cut: boolean;
  /** Day on which an opposition list was made, ISO; null where nothing says. */
  exportDate: string | null;
  /** Whether what a flag means was taken from a name that leaves a doubt. */
  flagAssumed: boolean;
}

/** Everything that a reader sees in one file. */
export interface Inspection extends Facts {
  path: string;
  role: InspectRole;
  roleWhy: Text;
  /** Preset id, `generic`, variant of an opposition list, `register`, `csv`; `unknown` where nothing fits. */
  format: string;
  /** Formats of call logs that fit, the surest first; none for other files. */
  candidates: string[];
  structure: 'csv' | 'json';
  gzip: boolean;
  encoding: Encoding;
  /** Empty where the file has none: JSON, or one column. */
  delimiter: string;
  /** null: the file has no line end. */
  newline: '\n' | '\r\n' | '\r' | 'mixed' | null;
  bom: boolean;
  header: boolean;
  /** Below the header. */
  rows: number;
  emptyLines: number;
  columns: ColumnPlace[];
  /** Columns that are not understood; a run is not cleared while there are any. */
  unclear: UnclearColumn[];
  /** What may be said of the file in the campaign file so that a run understands it; null: nothing has to be. */
  entry: SaidOfInput | null;
  phoneShapes: PhoneShapes;
  /** The first rows, masked where `masked` says so. */
  sample: string[][];
  masked: boolean;
  unreadableLines: UnreadableLine[];
  /** Lines for a mapping file (YAML), one for each outcome that nobody knows, the most frequent first. */
  mappingLines: string;
  /** What a run would stop at; null where it would read the file to its end. */
  problem: InputProblem | null;
  /** What to do next: a sentence, then the lines to type, each on a line of its own. */
  next: Text[];
  /**
   * `not-trusted`: a run on this file as it is would stop, or leave calls, numbers or results of it unread.
   */
  exit: 'done' | 'not-trusted';
}

/** Facts of a file of which nothing was read. */
export const noFacts: Facts = {
  unreadable: { count: 0, lines: [] },
  notes: [],
  outcomes: [],
  period: { from: null, to: null },
  gaps: [],
  zone: null,
  direction: null,
  ignored: {},
  cut: false,
  exportDate: null,
  flagAssumed: false,
};
