import type { Day, Instant } from '../../model.ts';
import type { ConsentFacts, ConsentRecord } from '../../rules/facts.ts';
import type { ConsentEntry } from '../../store/consents.ts';
import type { Zone } from '../../time/zones.ts';

/** What registers say of one person. */
export type Recorded = Pick<ConsentFacts, 'consents' | 'withdrawals' | 'requests'>;

/** An entry with its days on another calendar than that of the number that consented; what is known by its day alone stays. */
export function entryIn(zone: Zone, entry: ConsentEntry): ConsentEntry {
  const day = (instant: Instant | null, known: Day | null) =>
    instant === null ? known : zone.dayAt(instant);
  return {
    ...entry,
    given: day(entry.givenAt, entry.given),
    withdrawn: day(entry.withdrawnAt, entry.withdrawn),
    expires: day(entry.expiresAt, entry.expires),
    from: day(entry.fromAt, entry.from),
    requested: day(entry.requestedAt, entry.requested),
  };
}

/** The entries of one person as the rules judge them: records with a day of giving, days of withdrawal, requests. */
export function recordsOf(entries: readonly ConsentEntry[]): Recorded {
  const consents: ConsentRecord[] = [];
  const withdrawals: Day[] = [];
  for (const entry of entries) {
    if (entry.withdrawn !== null) withdrawals.push(entry.withdrawn);
    if (entry.given !== null) consents.push(recordOf(entry));
  }
  consents.sort((a, b) => (a.given ?? 0) - (b.given ?? 0) || a.source.line - b.source.line);
  return { consents, withdrawals: withdrawals.sort((a, b) => a - b), requests: requestsOf(entries) };
}

/** Ascending by day. */
export function requestsOf(entries: readonly ConsentEntry[]): ConsentFacts['requests'] {
  const asked = entries.flatMap(({ requested, purpose, file, line }) =>
    requested === null ? [] : [{ day: requested, purpose, source: { file, line } }],
  );
  return asked.sort((a, b) => a.day - b.day);
}

/** Field by field, since every row of a list may have one. */
export function recordOf(entry: ConsentEntry): ConsentRecord {
  const { given, withdrawn, expires, from, purpose, proof, slots, file, line } = entry;
  return { given, withdrawn, expires, from, purpose, proof, slots, source: { file, line } };
}
