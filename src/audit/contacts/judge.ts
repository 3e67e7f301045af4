import type { Day } from '../../model.ts';
import { consentEnd } from '../../rules/consent/state.ts';
import { earlier } from '../../rules/days.ts';
import type { Bar, NumberRule, PersonRule } from '../../rules/define.ts';
import type { At, PersonFacts } from '../../rules/facts.ts';
import { numberRules, personRules } from '../../rules/index.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import { addYears } from '../../time/days.ts';
import type { Campaign } from '../campaign/campaign.ts';
import { type Evidence, isUsable } from '../inputs/evidence.ts';
import { EntryFacts, notAsked, type UnusableOf } from './entry-facts.ts';
import type { PersonGatherer } from './person-facts.ts';
import { turningDay } from './turning-day.ts';

/** How far ahead the first day on which somebody may be called again is looked for. */
const YEARS_AHEAD = 2;
/** Events and consents from which on a person's verdicts are remembered. */
const MUCH_KNOWN = 32;

/** What a rule found of a row, or of one of its numbers. */
export interface RowBar {
  rule: NumberRule | PersonRule;
  bar: Bar;
  /** Index into the contact rows' numbers; -1 for the whole row. */
  entry: number;
  /** First day on which it bars, where that lies after D0. */
  from?: Day;
  /** Whether it tells the words of a cell. */
  isWorded: boolean;
}

/** What becomes of a row. */
export interface RowVerdict {
  kept: boolean;
  bars: RowBar[];
  /** Numbers of a kept row that must go, by index into the contact rows' numbers. */
  removed: readonly number[];
}

/** Judges rows of the contact list: every rule, never only the first that bars. */
export class Judge {
  private readonly campaign: Campaign;
  private readonly evidence: Evidence;
  private readonly contacts: ContactRows;
  private readonly people: PersonGatherer;
  private readonly facts: EntryFacts;
  private readonly on = (day: Day): At => this.campaign.at(day);
  private readonly judged = new WeakMap<PersonFacts, Map<Day, readonly RowBar[]>>();

  /** @param contactsFile path of the contact list, for what points at an earlier row */
  constructor(
    campaign: Campaign,
    evidence: Evidence,
    contacts: ContactRows,
    people: PersonGatherer,
    contactsFile: string,
  ) {
    this.campaign = campaign;
    this.evidence = evidence;
    this.contacts = contacts;
    this.people = people;
    this.facts = new EntryFacts(evidence, contacts, contactsFile);
  }

  /**
   * The verdict on a row on its D0, and up to the end of the campaign where a contact must stand so long. Rows are judged in their order the first time, since a kept row claims its
   * numbers; after that in any order.
   *
   * @param unusable what is shown of an unusable number
   */
  row(row: number, unusable: UnusableOf = notAsked): RowVerdict {
    const verdict = this.rowOn(row, this.campaign.at(this.firstDay(row)), unusable);
    const { keptThrough } = this.campaign;
    const day = keptThrough === null || !verdict.kept ? null : this.barredFrom(row, keptThrough);
    if (day === null) return verdict;
    const then = this.rowOn(row, this.campaign.at(day), unusable);
    const known = new Set(verdict.bars.map(keyOf));
    return {
      ...then,
      bars: then.bars.map((found) => (known.has(keyOf(found)) ? found : { ...found, from: day })),
    };
  }

  private rowOn(row: number, at: At, unusable: UnusableOf): RowVerdict {
    const { contacts } = this;
    const { from, to } = contacts.entries(row);
    const bars: RowBar[] = [];
    const removed: number[] = [];
    let usable = false;
    for (let entry = from; entry < to; entry++) {
      this.facts.point(entry, row, unusable);
      if (this.judgeNumber(entry, at, bars)) removed.push(entry);
      usable ||= isUsable(contacts.kind(entry), at.campaign.policy);
    }
    if (from === to) {
      this.facts.point(-1, row, unusable);
      this.judgeNumber(-1, at, bars);
    }
    const barred = usable && this.judgePerson(this.people.of(row), at, bars);
    const kept = !barred && removed.length < to - from;
    return { kept, bars, removed };
  }

  /** Notes that a kept row has its numbers, so that they are duplicates further down. */
  claim(row: number, verdict: RowVerdict): void {
    const { contacts } = this;
    const { from, to } = contacts.entries(row);
    // They are in their order: a cell may hold many thousands.
    let gone = 0;
    for (let entry = from; entry < to; entry++) {
      if (verdict.removed[gone] === entry) gone++;
      else this.facts.claim(contacts.id.get(entry), row);
    }
  }

  /** First day on which a kept row's consent lapses; null where it needs none, or has no end. */
  consentLapse(row: number): Day | null {
    const at = this.campaign.at(this.firstDay(row));
    return consentEnd(this.people.of(row), at, this.on);
  }

  /** First day after D0, up to `last`, on which a rule bars a row that is kept; null: the row stands until then. */
  barredFrom(row: number, last: Day): Day | null {
    let at = this.campaign.at(this.firstDay(row));
    const person = this.people.of(row);
    for (;;) {
      const day = turningDay(person, at, this.on);
      if (day === null || day > last) return null;
      at = this.campaign.at(day);
      if (!this.rowOn(row, at, notAsked).kept) return day;
    }
  }

  /** The day for which a row is judged: D0 in the territory of its first number. */
  firstDay(row: number): Day {
    return this.campaign.d0(this.evidence.numbers.territory(this.contacts.firstId(row)));
  }

  /** The day of which its verdict speaks: D0, or the later one from which on a row is barred that must stand to the end. */
  dayJudged(row: number): Day {
    const d0 = this.firstDay(row);
    const { keptThrough } = this.campaign;
    if (keptThrough === null || !this.rowOn(row, this.campaign.at(d0), notAsked).kept) return d0;
    return this.barredFrom(row, keptThrough) ?? d0;
  }

  /** Whether a rule of scope number bars the number that `facts` points at. */
  private judgeNumber(entry: number, at: At, bars: RowBar[]): boolean {
    let barred = false;
    for (const rule of numberRules) {
      const bar = rule.judge(this.facts, at);
      if (!bar) continue;
      bars.push({ rule, bar, entry, isWorded: this.facts.isWorded });
      if (bar.severity === 'error') barred = true;
    }
    return barred;
  }

  private judgePerson(person: PersonFacts, at: At, bars: RowBar[]): boolean {
    let barred = false;
    for (const found of this.personBars(person, at)) {
      bars.push(found);
      if (found.bar.severity === 'error') barred = true;
    }
    return barred;
  }

  /** What the rules of scope person find; remembered for a person of whom much is known, who may have many rows. */
  private personBars(person: PersonFacts, at: At): readonly RowBar[] {
    if (person.attempts.length + person.consents.length < MUCH_KNOWN) return barsOf(person, at);
    const days = this.judged.get(person) ?? new Map<Day, readonly RowBar[]>();
    const known = days.get(at.day) ?? barsOf(person, at);
    this.judged.set(person, days.set(at.day, known));
    return known;
  }

  /**
   * The first lawful calling day after that from which on an excluded row is barred, within two years of D0, on which
   * no rule bars it; null if there is none. Each day is judged under its own law, by what the files say of that day.
   *
   * @param only one of the row's numbers, where it alone is asked about
   */
  callableFrom(row: number, only?: number): Day | null {
    const last = addYears(this.firstDay(row), YEARS_AHEAD);
    let day: Day | null = this.dayJudged(row) + 1;
    while (day !== null && day <= last) {
      const open = this.numbersFrom(row, day, only);
      const free: Day | null = open === day ? this.personFrom(row, day) : open;
      if (free === day) return day;
      day = free;
    }
    return null;
  }

  /** The day itself if a number of the row may be called on it, else the first on which that may be; null: never. */
  private numbersFrom(row: number, day: Day, only?: number): Day | null {
    const { contacts, campaign } = this;
    const at = campaign.at(day);
    let first: Day | null = null;
    const { from, to } = contacts.entries(row);
    for (let entry = from; entry < to; entry++) {
      if (only !== undefined && entry !== only) continue;
      this.facts.point(entry, row, notAsked);
      const until = this.numberBarredUntil(at);
      const territory = this.evidence.numbers.territory(contacts.id.get(entry));
      const isClosed = until === day && campaign.closed(day, territory) !== null;
      first = earlier(first, isClosed ? day + 1 : until);
    }
    return first;
  }

  /** The day itself if no rule bars the number, else the first on which that may end; null: never. */
  private numberBarredUntil(at: At): Day | null {
    let until: Day | null = at.day;
    for (const rule of numberRules) {
      const bar = rule.judge(this.facts, at);
      if (bar?.severity !== 'error') continue;
      until = later(until, bar.until);
    }
    return until;
  }

  /** The same of the rules on the person of a row. */
  private personFrom(row: number, day: Day): Day | null {
    let until: Day | null = day;
    for (const { bar } of this.personBars(this.people.of(row), this.campaign.at(day))) {
      if (bar.severity === 'error') until = later(until, bar.until);
    }
    return until;
  }
}

/** The same for what one rule finds of one number. */
function keyOf({ rule, entry }: RowBar): string {
  return `${rule.id} ${entry}`;
}

const nothingFound: readonly RowBar[] = [];

function barsOf(person: PersonFacts, at: At): readonly RowBar[] {
  let bars: RowBar[] | null = null;
  for (const rule of personRules) {
    const bar = rule.judge(person, at);
    if (!bar) continue;
    bars ??= [];
    bars.push({ rule, bar, entry: -1, isWorded: false });
  }
  return bars ?? nothingFound;
}

/** The later of two days, null standing for never. */
function later(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : Math.max(a, b);
}
