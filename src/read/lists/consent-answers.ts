import { type ConsentSaid, consentSaid, mayBeCalledBy } from '../../formats/lexicon/consent-words.ts';
import { hasValueSign } from '../../formats/lexicon/signs.ts';
import type { ColumnAccount } from '../columns/account.ts';

/** What a cell beside the days of a row says. */
export type Answer = ConsentSaid | 'nothing' | 'unclear';

/** What an empty cell says in a column of yes and no. */
type Blank = 'nothing' | 'no' | 'unclear';

/** Different texts of a column that are remembered. */
const MOST = 5000;

/** What words in consent columns say: as the user says, else as the lexicon knows them. */
export class ConsentAnswers {
  private readonly account: ColumnAccount;
  private readonly rows: readonly string[][];
  private readonly blanks = new Map<number, Blank>();
  private readonly known = new Map<number, Map<string, ConsentSaid | null>>();

  /** @param rows first rows as text */
  constructor(account: ColumnAccount, rows: readonly string[][]) {
    this.account = account;
    this.rows = rows;
  }

  /** What a filled cell says, null for a word that nobody knows. */
  said(column: number, text: string): ConsentSaid | null {
    const known = this.known.get(column) ?? new Map<string, ConsentSaid | null>();
    this.known.set(column, known);
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const said = this.lookUp(column, text);
    if (known.size < MOST) known.set(text, said);
    return said;
  }

  private lookUp(column: number, text: string): ConsentSaid | null {
    const meaning = this.account.meaning(column, text);
    if (meaning !== undefined) return meaning === 'yes' ? 'yes' : 'no';
    return consentSaid(text);
  }

  /** “téléphone, email” says on which channels one consented. */
  private saidOrChannel(column: number, text: string): ConsentSaid | null {
    const said = this.said(column, text);
    const called = said === null ? mayBeCalledBy(text) : null;
    return called === null ? said : called ? 'yes' : 'no';
  }

  /**
   * What a cell of a column of yes and no says; a word that nobody knows is asked about, and so is a doubtful empty cell.
   *
   * @param gives whether the row gives a consent, unless this cell says otherwise
   */
  answer(column: number, text: string, line: number, gives: boolean): Answer {
    const blank = () => (gives ? this.blank(column) : 'nothing');
    const said = text === '' ? blank() : this.saidOrChannel(column, text);
    if (said !== null && said !== 'unclear') return said;
    return this.others(column, text, line);
  }

  /** What the user says of a value; of others, those that may deny are asked about. */
  valued(column: number, text: string, line: number): Answer {
    const meaning = this.account.meaning(column, text);
    if (meaning !== undefined) return meaning === 'yes' ? 'yes' : 'no';
    const said = this.said(column, text);
    if (text === '' || (!hasValueSign(text) && (said === null || said === 'yes'))) return 'nothing';
    return this.others(column, text, line);
  }

  /** What the user says of all other values; where nothing is said, the value is asked about. */
  private others(column: number, text: string, line: number): Answer {
    const meaning = this.account.otherwise(column);
    if (meaning !== undefined) return meaning === 'yes' ? 'yes' : 'no';
    this.ask(column, text, line);
    return 'unclear';
  }

  /** A value of a column that is not understood. */
  ask(column: number, text: string, line: number): void {
    this.account.misread(column, text, line);
  }

  /** Beside yes alone an empty cell is no; beside both nobody knows. */
  private blank(column: number): Blank {
    const meaning = this.account.meaning(column, '');
    if (meaning !== undefined) return meaning === 'yes' ? 'nothing' : 'no';
    const known = this.blanks.get(column) ?? this.blankOf(column);
    this.blanks.set(column, known);
    return known;
  }

  private blankOf(column: number): Blank {
    const texts = this.rows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '');
    const said = new Set(texts.map((text) => this.saidOrChannel(column, text)));
    if (!said.has('yes')) return 'nothing';
    return said.has('no') || said.has('withdrawn') || said.has('expired') ? 'unclear' : 'no';
  }
}
