import type { Day, Source } from '../../model.ts';
import type { PersonFacts } from '../../rules/facts.ts';
import type { Policy } from '../../settings.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { Persons } from '../../store/persons.ts';
import { recordsOf } from '../inputs/consent-records.ts';
import { type Evidence, numbersOfPerson, rowsOfPersons } from '../inputs/evidence.ts';

const nothing: PersonFacts = {
  attempts: [],
  refusals: [],
  objections: [],
  withdrawals: [],
  consents: [],
  requests: [],
  uncounted: null,
  callOn: () => null,
};

/** Larger persons are remembered, so that a chain of many rows is not gone through once per row. */
const REMEMBER_FROM = 4;

/** Gathers what the files say of the person of a row, over all numbers of all rows of that person. */
export class PersonGatherer {
  private readonly evidence: Evidence;
  private readonly contacts: ContactRows;
  /** The rows of the persons, of which `contacts` may be what is left. */
  private readonly among: ContactRows;
  private readonly persons: Persons;
  private readonly policy: Policy;
  private readonly nextRow: Int32Array;
  private readonly remembered = new Map<number, PersonFacts>();
  /** Who was asked for last: several questions are asked of a row in turn. */
  private lastFirst = -1;
  private lastFacts = nothing;

  /** @param persons among the `rowsOfPersons` of the contacts */
  constructor(evidence: Evidence, contacts: ContactRows, persons: Persons, policy: Policy) {
    this.evidence = evidence;
    this.contacts = contacts;
    this.among = rowsOfPersons(contacts);
    this.persons = persons;
    this.policy = policy;
    this.nextRow = persons.chains();
  }

  of(row: number): PersonFacts {
    const first = this.first(row);
    if (first !== this.lastFirst) {
      this.lastFacts = this.factsOf(first);
      this.lastFirst = first;
    }
    return this.lastFacts;
  }

  private factsOf(first: number): PersonFacts {
    const known = this.remembered.get(first);
    if (known) return known;
    const { ids, rows } = this.numbersOf(first);
    const facts = this.gather(ids);
    if (rows >= REMEMBER_FROM) this.remembered.set(first, facts);
    return facts;
  }

  /** Ids of the usable numbers of the person of a row. */
  ids(row: number): readonly number[] {
    return this.numbersOf(this.first(row)).ids;
  }

  /** Ids of the usable numbers of each person. */
  *numbersOfEach(): Generator<readonly number[]> {
    for (let row = 0; row < this.among.count; row++)
      if (this.persons.of(row) === row) yield this.numbersOf(row).ids;
  }

  /** Rows of the person of a row, in their order. */
  rows(row: number): number[] {
    const all = this.chain(this.first(row));
    const { origin } = this.contacts;
    if (origin === null) return all;
    const wanted = new Set(all);
    return origin.places.flatMap((place, left) => (wanted.has(place) ? [left] : []));
  }

  /** Numbers that stand in too many rows to link any. */
  get switchboards(): ReadonlySet<number> {
    return this.persons.switchboards;
  }

  /** The `rowsOfPersons` of each person who has several, in their order. */
  *several(): Generator<number[]> {
    for (let row = 0; row < this.among.count; row++)
      if (this.persons.of(row) === row && (this.nextRow[row] ?? -1) >= 0) yield this.chain(row);
  }

  /** The first row of the person of a row. */
  private first(row: number): number {
    const { origin } = this.contacts;
    return this.persons.of(origin === null ? row : (origin.places[row] ?? 0));
  }

  private chain(first: number): number[] {
    const rows: number[] = [];
    for (let one = first; one >= 0; one = this.nextRow[one] ?? -1) rows.push(one);
    return rows;
  }

  private numbersOf(first: number): { ids: number[]; rows: number } {
    return numbersOfPerson(this.among, this.nextRow, first, this.policy);
  }

  private gather(ids: readonly number[]): PersonFacts {
    const { calls, consents } = this.evidence;
    const known = ids.filter((id) => calls.hasCalls(id) || consents.has(id));
    const uncounted = consents.uncounted(...ids);
    if (known.length === 0) return uncounted === null ? nothing : { ...nothing, uncounted };
    const attempts: Day[] = [];
    const refusals: Day[] = [];
    const objections: Day[] = [];
    for (const id of known) {
      const { from, to } = calls.of(id);
      for (let call = from; call < to; call++) {
        if (calls.isAttempt(call)) attempts.push(calls.day(call));
        if (calls.isRefusal(call)) refusals.push(calls.day(call));
        if (calls.isObjection(call)) objections.push(calls.day(call));
      }
    }
    const recorded = recordsOf(known.flatMap((id) => (consents.has(id) ? consents.of(id) : [])));
    const callOn = (kind: 'refused' | 'objected', day: Day) => this.callOn(known, kind, day);
    const ascending = (days: Day[]) => (known.length > 1 ? days.sort((a, b) => a - b) : days);
    return {
      attempts: ascending(attempts),
      refusals: ascending(refusals),
      objections: ascending(objections),
      ...recorded,
      uncounted,
      callOn,
    };
  }

  private callOn(ids: readonly number[], kind: 'refused' | 'objected', day: Day): Source | null {
    const { calls } = this.evidence;
    for (const id of ids) {
      const { from, to } = calls.of(id);
      for (let call = from; call < to; call++) {
        const fits = kind === 'refused' ? calls.isRefusal(call) : calls.isObjection(call);
        if (fits && calls.day(call) === day) return calls.source(call);
      }
    }
    return null;
  }
}
