import type { Finding } from '../../findings.ts';
import { TURN_ROWS, turn } from '../../host/turns.ts';
import type { Day, RowIndex } from '../../model.ts';
import { territories } from '../../phone/territories.ts';
import { Column, int32, uint8 } from '../../store/column.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { FindingCounts } from '../campaign/finding-counts.ts';
import type { ContactText } from './contact-text.ts';
import { FoundRows, type ToldRowBar } from './found-rows.ts';
import type { Judge, RowBar, RowVerdict } from './judge.ts';

export const Decision = { excluded: 0, kept: 1, edited: 2 } as const;
/** Beside the decision: whether anything was found of the row. */
const FOUND = 4;

/** The decisions on all rows, and their findings, made again when they are asked for. */
export class ContactAudit {
  kept = 0;
  numbersRemoved = 0;
  /** First day on which a kept row's consent lapses. */
  firstLapse: Day | null = null;
  /** Kept rows by the day up to the end of the campaign on which a rule begins to bar them. */
  readonly lapsingOn = new Map<Day, number>();
  /** Excluded rows by the day on which they become callable, null for none. */
  readonly callableOn = new Map<Day | null, number>();
  private readonly judge: Judge;
  private readonly contacts: ContactRows;
  private readonly numbers: NumberTable;
  private readonly text: ContactText;
  private readonly file: string;
  /** Last calling day. */
  private readonly end: Day;
  private readonly decisions = new Column(uint8);
  /** Day of `callable_from` of each row, 0 for none. */
  private readonly callable = new Column(int32);
  private readonly found = new FoundRows();
  /** What was looked up of rows for when their text is gone. */
  private readonly worded = new Map<RowIndex, readonly RowBar[]>();

  constructor(
    judge: Judge,
    contacts: ContactRows,
    numbers: NumberTable,
    text: ContactText,
    { file, end }: { file: string; end: Day },
  ) {
    this.judge = judge;
    this.contacts = contacts;
    this.numbers = numbers;
    this.text = text;
    this.file = file;
    this.end = end;
  }

  get count(): number {
    return this.contacts.count;
  }

  /** Decides every row, in their order, and counts what was found. */
  async decide(counts: FindingCounts, progress: (rows: number) => void = silently): Promise<void> {
    for (let row = 0; row < this.count; row++) {
      if (row % TURN_ROWS === TURN_ROWS - 1) {
        progress(row);
        await turn();
      }
      const verdict = this.judge.row(row);
      this.decisions.push(decisionOn(verdict) | (verdict.bars.length > 0 ? FOUND : 0));
      this.callable.push(verdict.kept ? 0 : this.again(row));
      this.countBars(counts, row, verdict);
      if (verdict.bars.length > 0) this.found.keep(row, verdict.bars);
      if (!verdict.kept) continue;
      this.kept++;
      this.noteLapse(row);
      this.numbersRemoved += verdict.removed.length;
      this.judge.claim(row, verdict);
    }
  }

  private noteLapse(row: number): void {
    const consent = this.judge.consentLapse(row);
    if (consent !== null) this.firstLapse = Math.min(consent, this.firstLapse ?? consent);
    const day = this.judge.barredFrom(row, this.end);
    if (day !== null) this.lapsingOn.set(day, (this.lapsingOn.get(day) ?? 0) + 1);
  }

  /** Day of `callable_from` of an excluded row, counted; 0 for none. */
  private again(row: number): Day {
    const day = this.judge.callableFrom(row);
    this.callableOn.set(day, (this.callableOn.get(day) ?? 0) + 1);
    return day ?? 0;
  }

  private countBars(counts: FindingCounts, row: number, { bars }: RowVerdict): void {
    // The words of a cell are looked up only for what is shown.
    let worded: readonly RowBar[] | null = null;
    for (const [i, found] of bars.entries()) {
      counts.add(found.rule.id, () => {
        worded ??= this.verdict(row).bars;
        return this.finding(row, worded[i] ?? found);
      });
    }
  }

  decision(row: number): number {
    return this.decisions.get(row) & ~FOUND;
  }

  callableFrom(row: number): Day | null {
    return this.callable.get(row) || null;
  }

  /** A row's verdict again, with the words of unusable cells. */
  verdict(row: number): RowVerdict {
    return this.judge.row(row, (entry) => (entry < 0 ? null : this.text.unusable(row, entry)));
  }

  /** What was found of a row, with the words of unusable cells. */
  bars(row: number): readonly ToldRowBar[] {
    if ((this.decisions.get(row) & FOUND) === 0) return [];
    return this.found.of(row) ?? this.worded.get(row) ?? this.verdict(row).bars;
  }

  /** Looks up the words of cells of which findings tell, for whoever asks when the list is closed. */
  lookUpWords(): void {
    for (let row = 0; row < this.count; row++) {
      const isFound = (this.decisions.get(row) & FOUND) !== 0;
      if (isFound && this.found.of(row) === null) this.worded.set(row, this.verdict(row).bars);
    }
  }

  /** Numbers of a kept row that must go, by index into the contact rows' numbers. */
  removed(row: number): number[] {
    if (this.decision(row) !== Decision.edited) return [];
    const barring = this.bars(row).filter(
      ({ rule, bar }) => rule.scope === 'number' && bar.severity === 'error',
    );
    return [...new Set(barring.map(({ entry }) => entry))];
  }

  *findings(): Generator<Finding> {
    for (let row = 0; row < this.count; row++)
      for (const found of this.bars(row)) yield this.finding(row, found);
  }

  /** One finding of a row; a finding on the person names the row's first number. */
  finding(row: number, { rule, bar, entry, from }: ToldRowBar): Finding {
    const id = entry < 0 ? this.contacts.firstId(row) : this.contacts.id.get(entry);
    const number = id < 0 ? 0 : this.numbers.number(id);
    return {
      rule: rule.id,
      severity: bar.severity,
      subject: 'contact',
      source: this.file,
      line: this.contacts.line.get(row),
      number,
      territory: number === 0 ? '' : (territories[this.numbers.territory(id)]?.id ?? ''),
      occurredAt: '',
      ...(from !== undefined && { barsFrom: from }),
      callableFrom: this.callableFrom(row),
      message: bar.message,
      data: bar.data,
    };
  }
}

function decisionOn({ kept, removed }: RowVerdict): number {
  if (!kept) return Decision.excluded;
  return removed.length > 0 ? Decision.edited : Decision.kept;
}

function silently(): void {}
