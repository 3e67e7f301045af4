import type { Day } from '../../model.ts';
import type { ConsentFacts, ConsentRecord } from '../../rules/facts.ts';
import type { ConsentEntry } from '../../store/consents.ts';

/** What registers say of one person. */
export type Recorded = Pick<ConsentFacts, 'consents' | 'withdrawals' | 'requests'>;

/** The entries of one person as the rules judge them: records with a day of giving, days of withdrawal, requests. */
export function recordsOf(entries: readonly ConsentEntry[]): Recorded {
  const consents: ConsentRecord[] = [];
  const withdrawals: Day[] = [];
  for (const entry of entries) {
    if (entry.withdrawn !== null) withdrawals.push(entry.withdrawn);
    if (entry.given !== null) consents.push(recordOf(entry));
  }
  consents.sort((a, b) => (a.given ?? 0) - (b.given ?? 0) || a.source.line - b.source.line);
  return { consents, withdrawals: withdrawals.sort((a, b) => a - b), requests: requestsOf(entries, false) };
}

/** Ascending by day. */
export function requestsOf(entries: readonly ConsentEntry[], stands: boolean): ConsentFacts['requests'] {
  const asked = entries.flatMap(({ requested, purpose, file, line }) =>
    requested === null ? [] : [{ day: requested, purpose, source: { file, line }, stands }],
  );
  return asked.sort((a, b) => a.day - b.day);
}

/** Field by field, since every row of a list may have one. */
export function recordOf(entry: ConsentEntry): ConsentRecord {
  const { given, withdrawn, expires, from, purpose, proof, slots, file, line } = entry;
  return { given, withdrawn, expires, from, purpose, proof, slots, source: { file, line } };
}
