import { type Outcome, outcomes } from '../model.ts';
import { Column, int32, uint8, uint32 } from './column.ts';

/** What a log says of a call beside what is judged. */
export interface CallDetail {
  /** As the log has it; null: it says nothing. */
  result: string | null;
  outcome: Outcome;
  /** Seconds; null where the log does not say how long the call was. */
  duration: number | null;
}

/** What logs say of each row, kept only where every call is to be shown. */
export class CallDetails {
  private readonly results = new Map<string, number>();
  private readonly texts: string[] = [];
  /** Ids of results from 1, places in `outcomes`, seconds and one more; 0 for none. */
  private readonly result = new Column(int32);
  private readonly outcome = new Column(uint8);
  private readonly seconds = new Column(uint32);

  push({ result, outcome, duration }: CallDetail): void {
    this.result.push(result === null ? 0 : this.idOf(result));
    this.outcome.push(outcomes.indexOf(outcome));
    this.seconds.push(duration === null ? 0 : duration + 1);
  }

  private idOf(result: string): number {
    const id = this.results.get(result) ?? this.texts.push(result);
    this.results.set(result, id);
    return id;
  }

  /** Makes one of two rows of a call: the most telling outcome with its result, and the longest leg. */
  join(row: number, other: number): void {
    const [own, joined] = [this.outcome.get(row), this.outcome.get(other)];
    if (joined < own || (joined === own && this.result.get(row) === 0)) {
      this.outcome.set(row, joined);
      if (this.result.get(other) !== 0) this.result.set(row, this.result.get(other));
    }
    this.seconds.set(row, Math.max(this.seconds.get(row), this.seconds.get(other)));
  }

  of(row: number): CallDetail {
    const seconds = this.seconds.get(row);
    return {
      result: this.texts[this.result.get(row) - 1] ?? null,
      outcome: outcomes[this.outcome.get(row)] ?? 'unclassified',
      duration: seconds === 0 ? null : seconds - 1,
    };
  }
}
