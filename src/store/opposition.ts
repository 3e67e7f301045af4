import type { Day, NumberId, Source } from '../model.ts';
import { Column, int32, uint8, uint32 } from './column.ts';

const LISTED = 1;
const ANSWERED = 2;
const OWN = 4;
const FLAGGED = 8;
/** Flagged by consent columns alone: by a refusal, or by a no. */
const REFUSED = 16;
const NONE = 32;

/** Where entries of one list stand, by number id: the earliest dated one of each number, else the first. */
class Entries {
  private readonly line = new Column(uint32);
  private readonly file = new Column(int32);
  /** Day of registration, 0 for none; stays empty where no list has dates. */
  private readonly registered = new Column(int32);

  /** @param known whether an earlier entry has the number */
  take(id: NumberId, file: number, line: number, registered: Day | null, known: boolean): void {
    const before = this.since(id);
    if (known && (registered === null || (before !== null && before <= registered))) return;
    this.line.set(id, line);
    this.file.set(id, file);
    if (registered !== null) this.registered.set(id, registered);
  }

  source(id: NumberId, files: readonly string[]): Source {
    return { file: files[this.file.get(id)] ?? '', line: this.line.get(id) };
  }

  since(id: NumberId): Day | null {
    return this.registered.get(id) || null;
  }
}

/** A row of the contact list, and the column in it that bars. */
export interface FlagSource extends Source {
  column: string;
  /** What it says where it speaks of a consent alone; null: it speaks of calls. */
  ofConsent: SaidOfConsent | null;
}

/** What a contact list says of a consent: it was refused or withdrawn, or there is none. */
export type SaidOfConsent = 'refused' | 'none';

/** What is said of calls goes before a refusal of consent, and that before a no. */
function strength(said: SaidOfConsent | null): number {
  return said === null ? 2 : said === 'refused' ? 1 : 0;
}

/** What opposition exports, flags and the company's own list say of each number id. */
export class OppositionBook {
  private readonly state = new Column(uint8);
  private readonly listed = new Entries();
  private readonly own = new Entries();
  private readonly flagged = new Entries();
  /** Column of each flag, an index into `columns`. */
  private readonly flaggedColumn = new Column(int32);
  private readonly columns: string[] = [];
  private readonly files: string[] = [];

  /** Of all entries' own dates; null: there is none. */
  earliest: Day | null = null;

  /** Index of a file for the entries that follow. */
  addFile(path: string): number {
    this.files.push(path);
    return this.files.length - 1;
  }

  /** @param registered the entry's own date, where the list has one */
  list(id: NumberId, file: number, line: number, registered: Day | null = null): void {
    this.listed.take(id, file, line, registered, this.isListed(id));
    this.dated(registered);
    this.state.set(id, this.state.get(id) | LISTED);
  }

  private dated(day: Day | null): void {
    if (day !== null) this.earliest = Math.min(day, this.earliest ?? day);
  }

  /** The service, or a flag, answered for this number. */
  answer(id: NumberId): void {
    this.state.set(id, this.state.get(id) | ANSWERED);
  }

  /** @param registered the entry's own date, where the list has one */
  listOwn(id: NumberId, file: number, line: number, registered: Day | null = null): void {
    this.own.take(id, file, line, registered, this.isOwn(id));
    this.dated(registered);
    this.state.set(id, this.state.get(id) | OWN);
  }

  /**
   * The contact list itself says that the number is not to be called; the first such row counts.
   *
   * @param column its name
   * @param ofConsent what it says where it speaks of a consent alone; what says more goes before
   */
  flag(
    id: NumberId,
    file: number,
    line: number,
    column: string,
    ofConsent: SaidOfConsent | null = null,
  ): void {
    const before = this.isFlagged(id) ? strength(this.saidOfConsent(id)) : -1;
    if (strength(ofConsent) <= before) return;
    this.flagged.take(id, file, line, null, false);
    const known = this.columns.indexOf(column);
    this.flaggedColumn.set(id, known < 0 ? this.columns.push(column) - 1 : known);
    const others = this.state.get(id) & ~(REFUSED | NONE);
    this.state.set(
      id,
      others | FLAGGED | (ofConsent === null ? 0 : ofConsent === 'refused' ? REFUSED : NONE),
    );
  }

  private saidOfConsent(id: NumberId): SaidOfConsent | null {
    const state = this.state.get(id);
    if ((state & REFUSED) !== 0) return 'refused';
    return (state & NONE) === 0 ? null : 'none';
  }

  /** Whether it knows nothing of any number. */
  get isEmpty(): boolean {
    return this.state.length === 0;
  }

  isFlagged(id: NumberId): boolean {
    return (this.state.get(id) & FLAGGED) !== 0;
  }

  flagSource(id: NumberId): FlagSource | null {
    if (!this.isFlagged(id)) return null;
    const column = this.columns[this.flaggedColumn.get(id)] ?? '';
    return { ...this.flagged.source(id, this.files), column, ofConsent: this.saidOfConsent(id) };
  }

  isListed(id: NumberId): boolean {
    return (this.state.get(id) & LISTED) !== 0;
  }

  isAnswered(id: NumberId): boolean {
    return (this.state.get(id) & ANSWERED) !== 0;
  }

  isOwn(id: NumberId): boolean {
    return (this.state.get(id) & OWN) !== 0;
  }

  listedSource(id: NumberId): Source | null {
    return this.isListed(id) ? this.listed.source(id, this.files) : null;
  }

  /** Day of registration of the entry that `listedSource` names; null where it has none. */
  listedSince(id: NumberId): Day | null {
    return this.listed.since(id);
  }

  ownSource(id: NumberId): Source | null {
    return this.isOwn(id) ? this.own.source(id, this.files) : null;
  }

  /** Day of registration of the entry that `ownSource` names; null where it has none. */
  ownSince(id: NumberId): Day | null {
    return this.own.since(id);
  }
}
