import { type Outcome, outcomes } from '../model.ts';
import { Column, float64, int32, uint8, uint32 } from './column.ts';

/** How exactly a log writes its times. */
export const Precision = { second: 0, minute: 1, day: 2 } as const;

/** One row of a log, as read; numbers only, none of it is kept. */
export interface CallRow {
  /** Id of the person's number; -1: the row has none, but its outcome counts for the call of its id. */
  id: number;
  instant: number;
  outcome: Outcome;
  outbound: boolean;
  precision: number;
  line: number;
  /** Fingerprints, 0 where the log has none. */
  callId: number;
  agent: number;
}

/** The rows of all logs in the order in which they were read, before legs are joined. */
export class CallRows {
  readonly id = new Column(int32);
  readonly instant = new Column(uint32);
  /** Index into `outcomes`. */
  readonly outcome = new Column(uint8);
  readonly outbound = new Column(uint8);
  readonly precision = new Column(uint8);
  readonly line = new Column(uint32);
  readonly file = new Column(int32);
  readonly callId = new Column(float64);
  readonly agent = new Column(float64);
  readonly files: string[] = [];

  get count(): number {
    return this.id.length;
  }

  push(row: CallRow): void {
    this.id.push(row.id);
    this.instant.push(row.instant);
    this.outcome.push(outcomes.indexOf(row.outcome));
    this.outbound.push(row.outbound ? 1 : 0);
    this.precision.push(row.precision);
    this.line.push(row.line);
    this.file.push(this.files.length - 1);
    this.callId.push(row.callId);
    this.agent.push(row.agent);
  }

  /** Gives back what only the joining of legs needs; id, line and file of each row stay. */
  forgetDetails(): void {
    for (const column of [
      this.instant,
      this.outcome,
      this.outbound,
      this.precision,
      this.callId,
      this.agent,
    ]) {
      column.clear();
    }
  }
}
