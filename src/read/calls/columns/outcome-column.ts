import type { OutcomeSource } from '../../../formats/layout.ts';
import { isBlankCell } from '../../../formats/lexicon/empty-words.ts';
import { fold } from '../../../formats/lexicon/words.ts';
import {
  type OutcomeMapping,
  type OutcomeReading,
  outcomeOf,
  saysNothing,
} from '../../../formats/outcomes.ts';
import type { DependentCodes, OutcomeColumn } from '../../../formats/preset.ts';
import { Dictionary } from '../../../store/dictionary.ts';
import { FieldView, isPositive } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';

/** What a value of one outcome column means, and in how many rows it decided. */
export interface OutcomeValue extends OutcomeReading {
  value: string;
  by: OutcomeReading['by'];
  said: OutcomeColumn['by'];
  blank: boolean;
  count: number;
}

/** A value whose outcome another column decides. */
interface Dependent {
  column: number;
  positive: OutcomeValue;
  otherwise: OutcomeValue;
}

/** Reads one column that says what came of a call; each distinct value is looked up once. */
export class OutcomeColumnReader {
  /** Who wrote the column. */
  readonly said: OutcomeColumn['by'];
  readonly column: number;
  private readonly source: OutcomeSource;
  private readonly mapping: OutcomeMapping | null;
  private readonly view = new FieldView();
  private readonly texts = new Dictionary();
  private readonly known: (OutcomeValue | Dependent)[] = [];

  constructor(source: OutcomeSource, mapping: OutcomeMapping | null) {
    this.source = source;
    this.column = source.column;
    this.said = source.rule?.by ?? 'agent';
    this.mapping = mapping;
  }

  read(batch: Batch, record: number): OutcomeValue {
    const { view } = this;
    view.at(batch, record, this.source.column);
    view.trim();
    const id = this.texts.add(view.bytes, view.start, view.end);
    const known = this.known[id] ?? this.lookUp(id);
    if ('count' in known) return known;
    return this.isPositive(batch, record, known.column) ? known.positive : known.otherwise;
  }

  private lookUp(id: number): OutcomeValue | Dependent {
    const value = this.texts.text(id);
    const { rule, on } = this.source;
    const reading = outcomeOf(value, rule, this.mapping);
    const dependents = reading.by === 'mapping' ? [] : (rule?.depends ?? []);
    const index = dependents.findIndex((dependent) => concerns(dependent, value));
    const dependent = dependents[index];
    const made = dependent
      ? {
          column: on[index] ?? -1,
          positive: this.valueOf(value, decided(dependent.positive)),
          otherwise: this.valueOf(value, decided(dependent.otherwise)),
        }
      : this.valueOf(value, reading);
    this.known[id] = made;
    return made;
  }

  private valueOf(value: string, reading: OutcomeReading): OutcomeValue {
    const blank = isBlankCell(value) && saysNothing(reading);
    return { ...reading, value: value.trim(), said: this.said, blank, count: 0 };
  }

  private isPositive(batch: Batch, record: number, column: number): boolean {
    if (column < 0) return false;
    const { view } = this;
    view.at(batch, record, column);
    return isPositive(view);
  }

  /** Every value that was met. */
  values(): OutcomeValue[] {
    return this.known.flatMap((known) => ('count' in known ? [known] : [known.positive, known.otherwise]));
  }
}

function concerns({ codes }: DependentCodes, value: string): boolean {
  const folded = fold(value);
  return codes === undefined || codes.some((code) => fold(code) === folded);
}

function decided(outcome: OutcomeReading['outcome']): OutcomeReading {
  return { outcome, known: true, inbound: false, by: 'preset' };
}
