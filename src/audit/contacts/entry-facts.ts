import type { PhoneNumber, Source } from '../../model.ts';
import type { UnusableText, WhyInvalid } from '../../phone/why-invalid.ts';
import { type NumberFacts, NumberKind } from '../../rules/facts.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { FlagSource } from '../../store/opposition.ts';
import type { Evidence } from '../inputs/evidence.ts';

/** What is shown of the unusable number of an entry; null where nobody asks. */
export type UnusableOf = (entry: number) => UnusableText | null;

export function notAsked(): null {
  return null;
}

/** What the files say of one number of a row; pointed at one number after another. */
export class EntryFacts implements NumberFacts {
  kind: NumberKind = NumberKind.missing;
  number: PhoneNumber = 0;
  private id = -1;
  private entry = -1;
  private row = 0;
  private unusableOf: UnusableOf = notAsked;
  /** Whether a rule asked for the words of the cell. */
  isWorded = false;
  /** Of each number the row that was kept with it; null until one is. */
  private claimedBy: Int32Array | null = null;
  private readonly evidence: Evidence;
  private readonly contacts: ContactRows;
  private readonly contactsFile: string;

  constructor(evidence: Evidence, contacts: ContactRows, contactsFile: string) {
    this.evidence = evidence;
    this.contacts = contacts;
    this.contactsFile = contactsFile;
  }

  point(entry: number, row: number, unusable: UnusableOf): void {
    this.entry = entry;
    this.row = row;
    this.unusableOf = unusable;
    this.isWorded = false;
    this.kind = entry < 0 ? NumberKind.missing : this.contacts.kind(entry);
    this.id = entry < 0 ? -1 : this.contacts.id.get(entry);
    this.number = this.id < 0 ? 0 : this.evidence.numbers.number(this.id);
  }

  claim(id: number, row: number): void {
    this.claimedBy ??= new Int32Array(this.evidence.numbers.size).fill(-1);
    if (id >= 0 && (this.claimedBy[id] ?? 0) < 0) this.claimedBy[id] = row;
  }

  words(): string {
    this.isWorded = true;
    return this.unusableOf(this.entry)?.words ?? '';
  }

  why(): WhyInvalid | null {
    this.isWorded = true;
    return this.unusableOf(this.entry)?.why ?? null;
  }

  listed(): Source | null {
    return this.id < 0 ? null : this.evidence.opposition.listedSource(this.id);
  }

  answered(): boolean {
    return this.id >= 0 && this.evidence.opposition.isAnswered(this.id);
  }

  ownListed(): Source | null {
    return this.id < 0 ? null : this.evidence.opposition.ownSource(this.id);
  }

  flagged(): FlagSource | null {
    return this.id < 0 ? null : this.evidence.opposition.flagSource(this.id);
  }

  keptEarlier(): Source | null {
    const claimed = this.id < 0 ? -1 : (this.claimedBy?.[this.id] ?? -1);
    if (claimed < 0 || claimed >= this.row) return null;
    return { file: this.contactsFile, line: this.contacts.line.get(claimed) };
  }
}
