import type { LogLayout } from '../formats/layout.ts';
import { type OutcomeReading, outcomeOf, outcomeWithHelp } from '../formats/outcomes.ts';
import { fold, foldHeader } from '../formats/words.ts';
import type { Direction, Outcome } from '../model.ts';
import { Dictionary } from '../store/dictionary.ts';
import { FieldView } from './field.ts';
import type { Batch } from './records.ts';

/** Words by which telephone systems say whether a line was opened, and what they call that column. */
const telephoneWords = new Set(
  'answered,answer,no answer,noanswer,busy,failed,congestion,chanunavail,cancel'.split(','),
);
const telephoneColumns = new Set(['disposition', 'dialstatus', 'hangupcause', 'callstatus']);
/** The same in the French of telephone systems, which write both of the first two. */
const frenchWords = new Set('repondu,non repondu,occupe,echec,manque,annule'.split(','));

/** What a row says in words. The same object is filled again for each row. */
export interface CallReading {
  direction: Direction;
  outcome: Outcome;
}

/** Reads outcome and direction of a row; each distinct value is looked up once. */
export class CallWords {
  private readonly layout: LogLayout;
  private readonly mapping: ReadonlyMap<string, Outcome> | null;
  private readonly view = new FieldView();
  private readonly values = new Dictionary();
  private readonly readings: OutcomeReading[] = [];
  private readonly helped = new Map<string, OutcomeReading>();
  private readonly unknownCounts: number[] = [];
  private readonly directionValues = new Dictionary();
  private readonly directions: Direction[] = [];
  private readonly reading: CallReading = { direction: 'outbound', outcome: 'unclassified' };

  private readonly telephoneColumn: boolean;

  /** @param header column names, none where the log has no header */
  constructor(layout: LogLayout, header: readonly string[], mapping: ReadonlyMap<string, Outcome> | null) {
    this.layout = layout;
    this.telephoneColumn = telephoneColumns.has(foldHeader(header[layout.columns.outcome ?? -1] ?? ''));
    this.mapping = mapping;
  }

  read(batch: Batch, record: number): CallReading {
    const outcome = this.outcome(batch, record);
    this.reading.outcome = outcome?.outcome ?? 'unclassified';
    this.reading.direction = outcome?.inbound ? 'inbound' : this.direction(batch, record);
    return this.reading;
  }

  private outcome(batch: Batch, record: number): OutcomeReading | undefined {
    const { outcome, outcomeHelp } = this.layout.columns;
    if (outcome === null) return undefined;
    const { view } = this;
    view.at(batch, record, outcome);
    view.trim();
    const id = this.values.add(view.bytes, view.start, view.end);
    const reading =
      outcomeHelp === null ? this.readingOf(id) : this.helpedReading(id, batch, record, outcomeHelp);
    if (!reading.known) this.unknownCounts[id] = (this.unknownCounts[id] ?? 0) + 1;
    return reading;
  }

  private readingOf(id: number): OutcomeReading {
    const known = this.readings[id];
    if (known) return known;
    const reading = outcomeOf(this.values.text(id), this.layout.preset, this.mapping);
    this.readings[id] = reading;
    return reading;
  }

  /** A second column says in words what the first one's code means. */
  private helpedReading(id: number, batch: Batch, record: number, column: number): OutcomeReading {
    const help = this.textAt(batch, record, column).trim();
    const key = `${id} ${help}`;
    const known = this.helped.get(key);
    if (known) return known;
    const reading = outcomeWithHelp(this.values.text(id), help, this.layout.preset, this.mapping);
    this.helped.set(key, reading);
    return reading;
  }

  private direction(batch: Batch, record: number): Direction {
    const { columns, of } = this.layout.direction;
    const [only] = columns;
    if (only === undefined) return 'outbound';
    if (columns.length > 1)
      return of(columns.map((column) => this.textAt(batch, record, column))) ?? 'outbound';
    this.view.at(batch, record, only);
    const id = this.directionValues.add(this.view.bytes, this.view.start, this.view.end);
    let direction = this.directions[id];
    if (!direction) {
      direction = of([this.view.text()]) ?? 'outbound';
      this.directions[id] = direction;
    }
    return direction;
  }

  private textAt(batch: Batch, record: number, column: number): string {
    if (column < 0) return '';
    this.view.at(batch, record, column);
    return this.view.text();
  }

  /** Values that nobody knows, the most frequent first. */
  unknown(): { value: string; count: number }[] {
    return Array.from(this.unknownCounts, (count = 0) => count)
      .map((count, id) => ({ value: this.values.text(id), count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .filter(({ count }) => count > 0);
  }

  /** Whether the log holds what agents noted, only what a telephone system noted, or nothing. */
  kind(): 'agents' | 'telephone' | 'none' {
    const written: string[] = [];
    for (let id = 0; id < this.values.size; id++) written.push(this.values.text(id));
    const filled = written.filter((value) => fold(value) !== '');
    if (this.layout.columns.outcome === null || filled.length === 0) return 'none';
    if (this.layout.preset) return this.layout.preset.personOutcomes ? 'agents' : 'telephone';
    return this.isTelephone(filled) ? 'telephone' : 'agents';
  }

  private isTelephone(filled: readonly string[]): boolean {
    const words = filled.map(fold);
    const bySystem = this.telephoneColumn || filled.every((value) => value === value.toUpperCase());
    if (bySystem && words.every((word) => telephoneWords.has(word))) return true;
    const both = words.includes('repondu') && words.includes('non repondu');
    return both && words.every((word) => frenchWords.has(word));
  }
}
