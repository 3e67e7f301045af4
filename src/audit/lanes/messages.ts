import type { Progress } from '../../host/host.ts';
import type { Day, Instant } from '../../model.ts';
import type { CallCounts, Distribution, InputReport } from '../../report/model.ts';
import type { ContactSettings } from '../../settings.ts';
import type { SharedBook } from '../../store/call-entries.ts';
import type { CountedFindings } from '../campaign/finding-counts.ts';
import type { Log } from '../inputs/read-logs.ts';
import type { PastCallFigures } from '../past-calls/past-calls.ts';
import type { LaneFailure } from './failure.ts';
import type { PersonNumbers } from './person-numbers.ts';

/** What a lane of past calls needs to begin: it reads the lists and the logs itself. */
export interface LaneOrder {
  settings: ContactSettings;
  today: Day;
  /** Milliseconds since 1970. */
  now: Instant;
  /** Where the bytes of inputs lie, by their paths. */
  places: ReadonlyMap<string, string>;
  /** Descriptor of the file that takes what was found, as lines of `violations.csv`. */
  descriptor: number;
}

/** What it has read of the logs. */
export interface LaneRead {
  book: SharedBook;
  /** The number of each id in it. */
  called: Float64Array;
  logs: Log[];
  mappings: string[];
  reports: InputReport[];
}

/** What it has judged. */
export interface LaneJudged {
  figures: PastCallFigures;
  rowCounts: CallCounts;
  distribution: Distribution | null;
  counted: CountedFindings;
}

export type FromLane =
  | { kind: 'progress'; event: Progress }
  | { kind: 'read'; read: LaneRead }
  | { kind: 'judged'; judged: LaneJudged }
  | { kind: 'written' }
  | { kind: 'failed'; failure: LaneFailure };

/** The persons of the contact list, of which the lane knows nothing else; told where there are registers. */
export type ToLane = PersonNumbers;

/** One end of what two lanes tell each other. */
export interface LanePort<In, Out> {
  post(message: Out): void;
  listen(message: (message: In) => void): void;
}

/** The lane as the other one sees it. */
export interface StartedLane extends LanePort<FromLane, ToLane> {
  /** Somebody is told where it ended by itself, and why. */
  ended(listener: (error: Error) => void): void;
  /** Ends it, whatever it does; from then on it does nothing more. */
  close(): Promise<void>;
}

/** Where a second lane can be had. */
export interface Lanes {
  /** Bytes of logs from which on it is worth its start. */
  from: number;
  start(order: LaneOrder): StartedLane;
}
