import type { LogLayout } from '../../../formats/layout.ts';
import { isTelephoneStatus } from '../../../formats/lexicon/telephone-words.ts';
import { fold, foldHeader } from '../../../formats/lexicon/words.ts';
import { saysNothing } from '../../../formats/outcomes.ts';
import type { Outcome } from '../../../model.ts';
import type { ColumnAccount } from '../../columns/account.ts';
import { FieldView } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';
import type { CallColumns } from '../call-columns.ts';
import { CallDirections } from './directions.ts';
import { OutcomeColumnReader, type OutcomeValue } from './outcome-column.ts';
import { SaidColumns } from './said-columns.ts';

/** How often a value decided what came of a call. */
export type OutcomeCount = Pick<OutcomeValue, 'value' | 'outcome' | 'known' | 'by' | 'count'>;

/** Reads outcome and direction of a row; each distinct value is looked up once. */
export class CallWords {
  /** Whether the log itself says that it is not whole. */
  cutByMaker = false;
  private readonly layout: LogLayout;
  private readonly columns: readonly OutcomeColumnReader[];
  /** Those that may say that somebody refused, beside one that was understood. */
  private readonly telling: readonly OutcomeColumnReader[];
  private readonly view = new FieldView();
  readonly directions: CallDirections;
  private readonly said: SaidColumns;
  private readonly cutColumn: number;

  constructor(layout: LogLayout, mapping: ReadonlyMap<string, Outcome> | null, account: ColumnAccount) {
    this.layout = layout;
    this.directions = new CallDirections(layout.direction, account);
    this.said = new SaidColumns(layout, account);
    this.columns = layout.columns.outcomes.map((source) => new OutcomeColumnReader(source, mapping));
    this.telling = tellingBeside(this.columns, layout.preset === null);
    const cut = layout.preset?.cut?.names.map(foldHeader) ?? [];
    this.cutColumn = layout.header.findIndex((name) => cut.includes(foldHeader(name)));
  }

  /** Reads outcomes and directions of many calls. */
  read(batch: Batch, calls: CallColumns): void {
    for (let call = 0; call < calls.count; call++) this.readOutcome(batch, calls, call);
    for (let call = 0; call < calls.count; call++) this.readDirection(batch, calls, call);
    if (this.cutColumn < 0) return;
    for (let call = 0; call < calls.count && !this.cutByMaker; call++)
      this.cutByMaker = this.saysCut(batch, calls.records[call] ?? 0);
  }

  private readOutcome(batch: Batch, calls: CallColumns, call: number): void {
    const record = calls.records[call] ?? 0;
    const outcome = this.mostTelling(this.outcome(batch, record), batch, record);
    if (outcome) outcome.count++;
    calls.outcomes[call] = this.said.deny(batch, record) ? 'objected' : (outcome?.outcome ?? 'unclassified');
    calls.decided[call] = outcome;
  }

  private readDirection(batch: Batch, calls: CallColumns, call: number): void {
    const { directions } = this;
    const isInbound = calls.decided[call]?.inbound ?? false;
    calls.directions[call] = isInbound ? 'inbound' : directions.read(batch, calls.records[call] ?? 0);
    calls.unclear[call] = isInbound ? null : directions.unclear;
  }

  private outcome(batch: Batch, record: number): OutcomeValue | undefined {
    let held: OutcomeValue | undefined;
    for (const column of this.columns) {
      if (held && !mayAsk(column, held)) continue;
      const found = column.read(batch, record);
      if (!held || isBetter(found, held)) held = found;
      if (held.known && !saysNothing(held)) return held;
    }
    return held;
  }

  /** A refusal or an objection in another column than the one that was read first; the user's word stands. */
  private mostTelling(
    held: OutcomeValue | undefined,
    batch: Batch,
    record: number,
  ): OutcomeValue | undefined {
    if (this.telling.length === 0 || held?.outcome === 'objected' || held?.by === 'mapping') return held;
    let best = held;
    for (const column of this.telling) {
      const found = column.read(batch, record);
      if (found.outcome === 'objected') return found;
      if (found.outcome === 'refused' && best?.outcome !== 'refused') best = found;
    }
    return best;
  }

  private saysCut(batch: Batch, record: number): boolean {
    const value = fold(this.textAt(batch, record, this.cutColumn));
    return this.layout.preset?.cut?.values.some((cut) => fold(cut) === value) ?? false;
  }

  private textAt(batch: Batch, record: number, column: number): string {
    if (column < 0) return '';
    this.view.at(batch, record, column);
    return this.view.text();
  }

  /** Every value that decided a row. */
  values(): OutcomeValue[] {
    return this.columns.flatMap((column) => column.values()).filter(({ count }) => count > 0);
  }

  /**
   * Whether the log holds what agents noted, only what a telephone system noted, or nothing.
   *
   * @param others readers of the same log's further columns
   */
  kind(others: readonly CallWords[]): 'agents' | 'telephone' | 'none' {
    const filled = [this, ...others].flatMap((words) => words.values()).filter(({ blank }) => !blank);
    if (filled.length === 0) return 'none';
    if (this.layout.preset === null) return this.isTelephone(filled) ? 'telephone' : 'agents';
    // A code that the tool writes where an agent chose nothing is no agent's word.
    const noted = filled.some(
      (value) => value.said !== 'system' && !(value.by === 'preset' && saysNothing(value)),
    );
    return noted ? 'agents' : 'telephone';
  }

  private isTelephone(filled: readonly OutcomeValue[]): boolean {
    const [first] = this.layout.columns.outcomes;
    const name = this.layout.header[first?.column ?? -1] ?? '';
    return isTelephoneStatus(
      name,
      filled.map(({ value }) => value),
    );
  }
}

/** In a known format only what people chose: its words say again what its codes mean. */
function tellingBeside(columns: readonly OutcomeColumnReader[], isGeneric: boolean): OutcomeColumnReader[] {
  return columns.filter(
    ({ said, column }, i) =>
      i > 0 &&
      (said === 'agent' || (isGeneric && said === 'words')) &&
      columns.findIndex((other) => other.column === column) === i,
  );
}

/** A person's word that nobody knows may be put into words, but is not talked over by a telephone system. */
function mayAsk(column: OutcomeColumnReader, held: OutcomeValue): boolean {
  return held.known || column.said === 'words' || held.said === 'system';
}

function isBetter(found: OutcomeValue, held: OutcomeValue): boolean {
  if (held.blank) return !found.blank;
  if (held.known) return found.known ? !saysNothing(found) : found.said !== 'words';
  return found.known && !saysNothing(found);
}

/** The values of several columns or readers, each with an outcome once; the most frequent first. */
export function outcomeCounts(readers: readonly CallWords[]): OutcomeCount[] {
  const sums = new Map<string, OutcomeCount>();
  for (const { value, outcome, known, by, count } of readers.flatMap((words) => words.values())) {
    const key = `${outcome} ${known} ${value}`;
    const sum = sums.get(key);
    if (sum) sum.count += count;
    else sums.set(key, { value, outcome, known, by, count });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
