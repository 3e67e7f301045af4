import { type Direction, type Instant, type NumberId, type Outcome, outcomes } from '../model.ts';
import { Column, type ColumnOf, float64, int32, uint8, uint32 } from './column.ts';
import { Names } from './names.ts';

/** How exactly a log writes its times. */
export const Precision = { second: 0, minute: 1, day: 2 } as const;

const directions = ['inbound', 'outbound', 'internal'] as const satisfies readonly Direction[];

const DAY_ONLY = 1;
const DIRECTION_SHIFT = 1;
const OUTCOME_SHIFT = 3;

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
  /** Of logs whose legs are joined by time: instant up to which another row may be a leg, and who the parties are. */
  until: Instant;
  party: number;
  /** Ids in `CallRows.agents` and `CallRows.campaigns`, 0 for none. */
  agentName: number;
  campaignName: number;
}

/** The rows of all logs in the order in which they were read, before legs are joined. */
export class CallRows {
  readonly id: ColumnOf<NumberId> = new Column(int32);
  readonly instant: ColumnOf<Instant> = new Column(uint32);
  /** Outcome, direction and whether the log gives no time, of each row: they are asked for together. */
  private readonly traits = new Column(uint8);
  readonly line = new Column(uint32);
  readonly callId = new Column(float64);
  readonly agent = new Column(float64);
  /** What few logs have; filled only where they do. */
  readonly otherId = new Column(float64);
  readonly until: ColumnOf<Instant> = new Column(uint32);
  readonly party = new Column(float64);
  readonly agentName = new Column(int32);
  readonly campaignName = new Column(int32);
  readonly agents = new Names();
  readonly campaigns = new Names();
  readonly files: string[] = [];
  /** The row with which each file begins. */
  private readonly fileStarts: number[] = [];

  get count(): number {
    return this.id.length;
  }

  push(row: CallRow): void {
    const index = this.id.length;
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
    if (row.agentName !== 0) this.agentName.set(index, row.agentName);
    if (row.campaignName !== 0) this.campaignName.set(index, row.campaignName);
  }

  outcome(row: number): Outcome {
    return outcomes[this.traits.get(row) >> OUTCOME_SHIFT] ?? 'unclassified';
  }

  direction(row: number): Direction {
    return directions[(this.traits.get(row) >> DIRECTION_SHIFT) & 3] ?? 'outbound';
  }

  /** Whether the log gives a day without a time. */
  isDayOnly(row: number): boolean {
    return (this.traits.get(row) & DAY_ONLY) !== 0;
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

  /** Gives back what only the joining of legs needs; number, line, file, agent and campaign of each row stay. */
  forgetDetails(): void {
    for (const column of [
      this.instant,
      this.traits,
      this.callId,
      this.agent,
      this.otherId,
      this.until,
      this.party,
    ]) {
      column.clear();
    }
  }
}

function traitsOf({ outcome, direction, precision }: CallRow): number {
  const dayOnly = precision === Precision.day ? DAY_ONLY : 0;
  const way = directions.indexOf(direction) << DIRECTION_SHIFT;
  return (outcomes.indexOf(outcome) << OUTCOME_SHIFT) | way | dayOnly;
}
