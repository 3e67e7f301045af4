import type { Day, Instant, NumberId, Uncounted } from '../model.ts';
import type { AgreedHours } from '../time/slots.ts';
import { Column, float64, int32, uint8, uint32 } from './column.ts';

/** A consent as a register has it; days are local days of the called person. */
export interface ConsentEntry {
  given: Day | null;
  /** Moments of giving, withdrawal and end; null where only the day is known. */
  givenAt: Instant | null;
  withdrawn: Day | null;
  withdrawnAt: Instant | null;
  expires: Day | null;
  expiresAt: Instant | null;
  /** From when on it holds, where that is not the day of giving. */
  from: Day | null;
  fromAt: Instant | null;
  appointment: Instant | null;
  /** When the person asked to be called back; a request is no consent. */
  requested: Day | null;
  requestedAt: Instant | null;
  /** Folded; empty where the record names none. */
  purpose: string;
  proof: boolean;
  /** Hours and weekdays that the person stated; none: any. */
  slots: readonly AgreedHours[];
  file: string;
  line: number;
}

/** An entry that gives nothing. */
export function emptyConsent(file: string, line: number): ConsentEntry {
  return {
    given: null,
    givenAt: null,
    withdrawn: null,
    withdrawnAt: null,
    expires: null,
    expiresAt: null,
    from: null,
    fromAt: null,
    appointment: null,
    requested: null,
    requestedAt: null,
    purpose: '',
    proof: false,
    slots: [],
    file,
    line,
  };
}

const NONE = -1;
const uncountedBits = { 'other-channel': 1, 'other-beneficiary': 2, other: 4 } as const;
const uncountedReasons = ['other-channel', 'other-beneficiary'] as const;
const noSlots: readonly AgreedHours[] = [];

/** The consents of each number id, in the order in which they were read. */
export class ConsentBook {
  private readonly newest = new Column(int32);
  private readonly previous = new Column(int32);
  private readonly given = new Column(int32);
  private readonly withdrawn = new Column(int32);
  /** 0 for none; empty where registers have days only. */
  private readonly givenAt = new Column(uint32);
  private readonly withdrawnAt = new Column(uint32);
  private readonly expiresAt = new Column(uint32);
  private readonly fromAt = new Column(uint32);
  private readonly expires = new Column(int32);
  /** 0 for none. */
  private readonly from = new Column(int32);
  private readonly appointment = new Column(float64);
  private readonly purpose = new Column(int32);
  private readonly proof = new Column(int32);
  private readonly file = new Column(int32);
  private readonly line = new Column(int32);
  private readonly words: string[] = [];
  private readonly indexOfWord = new Map<string, number>();
  /** Few rows are requests to be called back. */
  private readonly requests = new Map<number, { day: Day; at: Instant | null }>();
  private readonly slots = new Map<number, readonly AgreedHours[]>();
  /** Of each number, why consents that the files show give none, a bit for each reason. */
  private readonly uncountedOf = new Column(uint8);
  /** Numbers of which consent was withdrawn nobody knows when. */
  private readonly withdrawnOnce = new Map<NumberId, { file: string; line: number }>();

  /** Of all days of giving, withdrawal and request; null: there is none. */
  earliest: Day | null = null;

  get size(): number {
    return this.given.length;
  }

  add(id: NumberId, entry: ConsentEntry): void {
    const i = this.given.length;
    this.earliest = earlier(this.earliest, earlier(entry.given, earlier(entry.withdrawn, entry.requested)));
    if (entry.givenAt !== null) this.givenAt.set(i, entry.givenAt);
    if (entry.withdrawnAt !== null) this.withdrawnAt.set(i, entry.withdrawnAt);
    if (entry.expiresAt !== null) this.expiresAt.set(i, entry.expiresAt);
    if (entry.fromAt !== null) this.fromAt.set(i, entry.fromAt);
    if (entry.from !== null) this.from.set(i, entry.from);
    if (entry.requested !== null) this.requests.set(i, { day: entry.requested, at: entry.requestedAt });
    if (entry.slots.length > 0) this.slots.set(i, entry.slots);
    // 0 in `newest` stands for none, so entries are counted from 1 there.
    this.previous.push(this.newest.get(id) - 1);
    this.given.push(entry.given ?? NONE);
    this.withdrawn.push(entry.withdrawn ?? NONE);
    this.expires.push(entry.expires ?? NONE);
    this.appointment.push(entry.appointment ?? NONE);
    this.purpose.push(this.word(entry.purpose));
    this.proof.push(entry.proof ? 1 : 0);
    this.file.push(this.word(entry.file));
    this.line.push(entry.line);
    this.newest.set(id, this.given.length);
  }

  /** Consent to call a number was withdrawn on an unknown day: whatever was given may have been meant. */
  addUndatedWithdrawal(id: NumberId, file: string, line: number): void {
    if (!this.withdrawnOnce.has(id)) this.withdrawnOnce.set(id, { file, line });
  }

  /** The files show a consent to call a number that gives none. */
  addUncounted(id: NumberId, why: Uncounted): void {
    this.uncountedOf.set(id, this.uncountedOf.get(id) | uncountedBits[why]);
  }

  /** Why the consents that the files show for some numbers give none; `other` for different reasons, null: they show none. */
  uncounted(...ids: readonly NumberId[]): Uncounted | null {
    if (this.uncountedOf.length === 0) return null;
    const bits = ids.reduce((all, id) => all | this.uncountedOf.get(id), 0);
    return bits === 0 ? null : (uncountedReasons.find((why) => bits === uncountedBits[why]) ?? 'other');
  }

  /** Whether it knows nothing of any number. */
  get isEmpty(): boolean {
    return this.size === 0 && this.uncountedOf.length === 0;
  }

  get hasRequests(): boolean {
    return this.requests.size > 0;
  }

  has(id: NumberId): boolean {
    return this.newest.get(id) > 0;
  }

  /** Consents of one number, the last read first. */
  of(id: NumberId): ConsentEntry[] {
    const entries: ConsentEntry[] = [];
    for (let i = this.newest.get(id) - 1; i >= 0; i = this.previous.get(i)) entries.push(this.entry(i));
    const once = this.withdrawnOnce.size === 0 ? undefined : this.withdrawnOnce.get(id);
    return once === undefined
      ? entries
      : [...entries, ...entries.flatMap((entry) => withdrawalOf(entry, once))];
  }

  /**
   * Moves the consents of a number to another calendar, for a number that turned out to be elsewhere.
   *
   * @param dayAt local day of an instant there; what is known by its day alone stays
   */
  relocate(id: NumberId, dayAt: (instant: Instant) => Day): void {
    for (let i = this.newest.get(id) - 1; i >= 0; i = this.previous.get(i)) {
      for (const [days, instants] of [
        [this.given, this.givenAt],
        [this.withdrawn, this.withdrawnAt],
        [this.expires, this.expiresAt],
        [this.from, this.fromAt],
      ] as const) {
        const instant = instants.get(i);
        if (instant !== 0) days.set(i, dayAt(instant));
      }
      const request = this.requests.get(i);
      if (request && request.at !== null) request.day = dayAt(request.at);
    }
  }

  private entry(i: number): ConsentEntry {
    const orNull = (value: number) => (value === NONE ? null : value);
    return {
      given: orNull(this.given.get(i)),
      givenAt: this.givenAt.get(i) || null,
      withdrawn: orNull(this.withdrawn.get(i)),
      withdrawnAt: this.withdrawnAt.get(i) || null,
      expires: orNull(this.expires.get(i)),
      expiresAt: this.expiresAt.get(i) || null,
      from: this.from.get(i) || null,
      fromAt: this.fromAt.get(i) || null,
      appointment: orNull(this.appointment.get(i)),
      requested: this.requests.get(i)?.day ?? null,
      requestedAt: this.requests.get(i)?.at ?? null,
      purpose: this.words[this.purpose.get(i)] ?? '',
      proof: this.proof.get(i) === 1,
      slots: this.slots.get(i) ?? noSlots,
      file: this.words[this.file.get(i)] ?? '',
      line: this.line.get(i),
    };
  }

  private word(text: string): number {
    const known = this.indexOfWord.get(text);
    if (known !== undefined) return known;
    this.indexOfWord.set(text, this.words.length);
    this.words.push(text);
    return this.words.length - 1;
  }
}

function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** A withdrawal of one consent, on the day of its giving. */
function withdrawalOf(entry: ConsentEntry, source: { file: string; line: number }): ConsentEntry[] {
  if (entry.given === null) return [];
  const { given, givenAt } = entry;
  return [
    {
      ...entry,
      ...source,
      given: null,
      givenAt: null,
      appointment: null,
      requested: null,
      requestedAt: null,
      withdrawn: given,
      withdrawnAt: givenAt,
    },
  ];
}
