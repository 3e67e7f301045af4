import { type Day, type Direction, type Instant, type NumberId, type Outcome, outcomes } from '../model.ts';
import type { CallDetails } from './call-details.ts';
import { Column, type ColumnOf, float64, int32, uint8, uint32 } from './column.ts';
import { Names } from './names.ts';
import { inShared } from './shared.ts';

/** How exactly a log writes its times. */
export const Precision = { second: 0, minute: 1, day: 2 } as const;

const directions = ['inbound', 'outbound', 'internal'] as const satisfies readonly Direction[];

const DIRECTION_SHIFT = 2;
const OUTCOME_SHIFT = 4;

/** A log whose calls may stand in a log of the other kind, too. */
export interface LogKind {
  by: 'agents' | 'telephone';
  days: ReadonlySet<Day>;
}

/** One row of a log, as read; numbers only, none of it is kept. */
export interface CallRow {
  /** Id of the person's number; -1: the row has none, but its outcome counts for the call of its id. */
  id: NumberId;
  instant: Instant;
  outcome: Outcome;
  direction: Direction;
  precision: number;
  line: number;
  /** Fingerprints, 0 where the log has none. */
  callId: number;
  /** Call id of another leg of the same call. */
  otherId: number;
  agent: number;
  /** Instant at which the call was over, 0 where that is not known or not asked for. */
  end: Instant;
  /** Of logs whose legs are joined by time: instant up to which another row may be a leg, and who the parties are. */
  until: Instant;
  party: number;
  /** Ids in `CallRows.agents` and `CallRows.campaigns`, 0 for none. */
  agentName: number;
  campaignName: number;
}

/** Where the rows of logs stand. */
export interface RowPlaces {
  files: readonly string[];
  /** The row with which each file begins. */
  fileStarts: readonly number[];
  lines: Uint32Array;
}

/** A row that says nothing, to be filled. */
export function emptyCallRow(): CallRow {
  return {
    id: -1,
    instant: 0,
    outcome: 'unclassified',
    direction: 'outbound',
    precision: 0,
    line: 0,
    callId: 0,
    otherId: 0,
    agent: 0,
    end: 0,
    until: 0,
    party: 0,
    agentName: 0,
    campaignName: 0,
  };
}

/** The rows of all logs in the order in which they were read, before legs are joined. */
export class CallRows {
  readonly id: ColumnOf<NumberId> = new Column(int32);
  readonly instant: ColumnOf<Instant> = new Column(uint32);
  /** Outcome, direction and precision of each row: they are asked for together. */
  private readonly traits = new Column(uint8);
  readonly line: ColumnOf<number> = new Column(uint32);
  readonly callId = new Column(float64);
  readonly agent = new Column(float64);
  /** What few logs have; filled only where they do. */
  readonly otherId = new Column(float64);
  readonly until: ColumnOf<Instant> = new Column(uint32);
  readonly party = new Column(float64);
  readonly end: ColumnOf<Instant> = new Column(uint32);
  readonly agentName = new Column(int32);
  readonly campaignName = new Column(int32);
  readonly agents = new Names();
  readonly campaigns = new Names();
  readonly files: string[] = [];
  /** Who wrote each file, and on which days in metropolitan France; null: its calls are nobody else’s. */
  readonly kinds: (LogKind | null)[] = [];
  /** Whether the ends of calls are needed: calls of several logs may be the same. */
  needsEnds = false;
  /** What is kept of each row to be shown; null: nothing is. */
  readonly details: CallDetails | null;
  /** The row with which each file begins. */
  private readonly fileStarts: number[] = [];

  private readonly columns: readonly Pick<ColumnOf<number>, 'clear' | 'readSoFar'>[];

  constructor(details: CallDetails | null = null) {
    this.details = details;
    const ofLegs = [this.callId, this.agent, this.otherId, this.until, this.party, this.end];
    this.columns = [
      this.id,
      this.instant,
      this.traits,
      this.line,
      ...ofLegs,
      this.agentName,
      this.campaignName,
    ];
  }

  get count(): number {
    return this.line.length;
  }

  push(row: CallRow): void {
    const index = this.line.length;
    this.id.push(row.id);
    this.instant.push(row.instant);
    this.traits.push(traitsOf(row));
    this.line.push(row.line);
    while (this.fileStarts.length < this.files.length) this.fileStarts.push(index);
    this.callId.push(row.callId);
    this.agent.push(row.agent);
    if (row.otherId !== 0) this.otherId.set(index, row.otherId);
    if (row.until !== 0) this.until.set(index, row.until);
    if (row.party !== 0) this.party.set(index, row.party);
    if (row.end !== 0) this.end.set(index, row.end);
    if (row.agentName !== 0) this.agentName.set(index, row.agentName);
    if (row.campaignName !== 0) this.campaignName.set(index, row.campaignName);
  }

  /** Says how much of the log that is being read was read so far, from 0 to 1. */
  readSoFar(share: number): void {
    // Where several logs are read, nobody knows how much the next ones hold.
    for (const column of this.columns) column.readSoFar(this.files.length > 1 ? 0 : share);
  }

  outcome(row: number): Outcome {
    return outcomes[this.traits.get(row) >> OUTCOME_SHIFT] ?? 'unclassified';
  }

  direction(row: number): Direction {
    return directions[(this.traits.get(row) >> DIRECTION_SHIFT) & 3] ?? 'outbound';
  }

  /** Whether the log gives a day without a time. */
  isDayOnly(row: number): boolean {
    return this.precision(row) === Precision.day;
  }

  precision(row: number): number {
    return this.traits.get(row) & 3;
  }

  /** First row of a file and of the next one. */
  rowsOf(file: number): { from: number; to: number } {
    return { from: this.fileStarts[file] ?? this.count, to: this.fileStarts[file + 1] ?? this.count };
  }

  /** Gives a row the agent and the campaign of another one where it has none. */
  takeNames(row: number, from: number): void {
    for (const names of [this.agentName, this.campaignName]) {
      const name = names.get(from);
      if (name !== 0 && names.get(row) === 0) names.set(row, name);
    }
  }

  /** Index in `files`. */
  file(row: number): number {
    let from = 0;
    let to = this.fileStarts.length;
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((this.fileStarts[middle] ?? 0) <= row) from = middle;
      else to = middle;
    }
    return from;
  }

  /** Where the rows stand, in memory that threads share. */
  sharePlaces(): RowPlaces {
    const { files, fileStarts, line } = this;
    const lines = inShared(Uint32Array, line.values, line.length);
    line.adopt(lines);
    return { files, fileStarts, lines };
  }

  /** Rows of which nothing is known but where they stand. */
  static placed({ files, fileStarts, lines }: RowPlaces): CallRows {
    const rows = new CallRows();
    rows.files.push(...files);
    rows.fileStarts.push(...fileStarts);
    rows.line.adopt(lines);
    return rows;
  }

  /** Gives back what only the joining of legs needs; line, file, agent and campaign of each row stay. */
  forgetDetails(): void {
    const kept: readonly unknown[] = [this.line, this.agentName, this.campaignName];
    for (const column of this.columns) if (!kept.includes(column)) column.clear();
  }
}

function traitsOf({ outcome, direction, precision }: CallRow): number {
  const way = directions.indexOf(direction) << DIRECTION_SHIFT;
  return (outcomes.indexOf(outcome) << OUTCOME_SHIFT) | way | precision;
}
