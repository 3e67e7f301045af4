import { type Direction, type Outcome, outcomes } from '../model.ts';
import { Column, float64, int32, uint8, uint32 } from './column.ts';
import { Names } from './names.ts';

/** How exactly a log writes its times. */
export const Precision = { second: 0, minute: 1, day: 2 } as const;

export const directions = ['inbound', 'outbound', 'internal'] as const satisfies readonly Direction[];

/** One row of a log, as read; numbers only, none of it is kept. */
export interface CallRow {
  /** Id of the person's number; -1: the row has none, but its outcome counts for the call of its id. */
  id: number;
  instant: number;
  outcome: Outcome;
  direction: Direction;
  precision: number;
  line: number;
  /** Fingerprints, 0 where the log has none. */
  callId: number;
  /** Call id of another leg of the same call. */
  otherId: number;
  agent: number;
  /** Of logs whose legs are told by time: instant up to which another row may be a leg, and who the parties are. */
  until: number;
  party: number;
  /** Ids in `CallRows.agents` and `CallRows.campaigns`, 0 for none. */
  agentName: number;
  campaignName: number;
}

/** The rows of all logs in the order in which they were read, before legs are joined. */
export class CallRows {
  readonly id = new Column(int32);
  readonly instant = new Column(uint32);
  /** Index into `outcomes`. */
  readonly outcome = new Column(uint8);
  /** Index into `directions`. */
  readonly direction = new Column(uint8);
  readonly precision = new Column(uint8);
  readonly line = new Column(uint32);
  readonly file = new Column(int32);
  readonly callId = new Column(float64);
  readonly agent = new Column(float64);
  /** What few logs have; filled only where they do. */
  readonly otherId = new Column(float64);
  readonly until = new Column(uint32);
  readonly party = new Column(float64);
  readonly agentName = new Column(int32);
  readonly campaignName = new Column(int32);
  readonly agents = new Names();
  readonly campaigns = new Names();
  readonly files: string[] = [];

  get count(): number {
    return this.id.length;
  }

  push(row: CallRow): void {
    const index = this.id.length;
    this.id.push(row.id);
    this.instant.push(row.instant);
    this.outcome.push(outcomes.indexOf(row.outcome));
    this.direction.push(directions.indexOf(row.direction));
    this.precision.push(row.precision);
    this.line.push(row.line);
    this.file.push(this.files.length - 1);
    this.callId.push(row.callId);
    this.agent.push(row.agent);
    if (row.otherId !== 0) this.otherId.set(index, row.otherId);
    if (row.until !== 0) this.until.set(index, row.until);
    if (row.party !== 0) this.party.set(index, row.party);
    if (row.agentName !== 0) this.agentName.set(index, row.agentName);
    if (row.campaignName !== 0) this.campaignName.set(index, row.campaignName);
  }

  /** Gives back what only the joining of legs needs; number, line, file, agent and campaign of each row stay. */
  forgetDetails(): void {
    for (const column of [
      this.instant,
      this.outcome,
      this.direction,
      this.precision,
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
