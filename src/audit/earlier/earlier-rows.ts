import { excludedMark, keptMark, NumberLists, RecognisedRows } from '../../changes/rows.ts';
import { Column, float64, uint32 } from '../../store/column.ts';

/** The rows of the list of an earlier run, with what was decided on each. */
export class EarlierRows {
  rows = new RecognisedRows();
  /** Columns by which rows are held against those of another list, as `sharedColumns` names them. */
  readonly compared: readonly string[];
  /** How each row stood. */
  readonly marks = new Column(float64);
  /** Numbers of each row that could be called. */
  readonly left = new NumberLists();
  private readonly rules = new Column(uint32);
  private readonly ruleSets: string[] = [''];
  private readonly known = new Map<string, number>([['', 0]]);

  constructor(compared: readonly string[]) {
    this.compared = compared;
  }

  /** Notes what was decided on the next row. */
  excluded(rules: string): void {
    this.marks.push(excludedMark);
    this.left.push([]);
    this.rules.push(this.idOf(rules));
  }

  kept(numbers: readonly number[]): void {
    this.marks.push(keptMark(numbers));
    this.left.push(numbers);
    this.rules.push(0);
  }

  /** Notes a rule that took a number out of a row that is kept. */
  removedBy(row: number, rule: string): void {
    const rules = new Set([...this.rulesOf(row), rule]);
    this.rules.set(row, this.idOf([...rules].sort().join(' ')));
  }

  /** Ids of the rules that barred a row, or numbers of it. */
  rulesOf(row: number): string[] {
    const rules = this.ruleSets[this.rules.get(row)] ?? '';
    return rules === '' ? [] : rules.split(' ');
  }

  private idOf(rules: string): number {
    const id = this.known.get(rules) ?? this.ruleSets.length;
    if (id === this.ruleSets.length) this.ruleSets.push(rules);
    this.known.set(rules, id);
    return id;
  }
}

/** Rows by the line on which they start, asked for in the order of the list. */
export class RowsByLine {
  private readonly rows: RecognisedRows;
  private next = 0;

  constructor(rows: RecognisedRows) {
    this.rows = rows;
  }

  /** -1 where none is known to start there. */
  at(line: number): number {
    const { rows } = this;
    if (this.next > 0 && line <= rows.line.get(this.next - 1)) this.next = 0;
    while (this.next < rows.count && rows.line.get(this.next) < line) this.next++;
    return this.next < rows.count && rows.line.get(this.next) === line ? this.next : -1;
  }
}
