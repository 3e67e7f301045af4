import type { ColumnAccount } from '../columns/account.ts';
import { cellWords } from './cell-words.ts';

/** Reads the words beside the numbers in phone cells; what nobody understands is asked about where the row has a number. */
export class PhoneWords {
  private readonly account: ColumnAccount;
  private readonly doubts: { column: number; words: string; line: number }[] = [];

  constructor(account: ColumnAccount) {
    this.account = account;
  }

  /** What the words of a cell say of its numbers; the user's word goes first: no is what bars. */
  read(text: string, column: number, line: number): 'bloctel' | 'objection' | null {
    const found = cellWords(text);
    if (found === null) return null;
    const { words, says } = found;
    const others = says === 'unclear' ? this.account.otherwise(column) : undefined;
    const said = this.account.meaning(column, words) ?? others;
    if (said !== undefined) return said === 'no' ? 'objection' : null;
    if (says !== 'unclear') return says;
    this.doubts.push({ column, words, line });
    return null;
  }

  /** After the last cell of a row. */
  rowEnds(hasNumber: boolean): void {
    if (this.doubts.length === 0) return;
    if (hasNumber)
      for (const { column, words, line } of this.doubts) this.account.misread(column, words, line, 1, 'word');
    this.doubts.length = 0;
  }
}
