import { zoneOfTerritory } from '../phone/zone.ts';
import type { Heads } from './call-joins.ts';
import { type CallRows, Precision } from './call-rows.ts';

/** Seconds between the starts of one call in the logs of two systems. */
const APART = 90;
/** Seconds by which the clocks of two systems may differ. */
const SKEW = 10;

/** A call of a telephone system and the same call as the agents' system noted it: indices of first rows. */
export interface Pair {
  telephone: number;
  agents: number;
}

/** What a file's calls have in common with the logs of the other kind. */
export interface PairCount {
  joined: number;
  /** Attempts on days of which the other kind has a log. */
  alone: number;
}

/** Whether logs of both kinds are there. */
export function hasBothKinds({ kinds }: CallRows): boolean {
  return ['agents', 'telephone'].every((by) => kinds.some((kind) => kind?.by === by));
}

/**
 * The calls of one number that two systems logged, seconds apart: each call once, the nearest first.
 *
 * @param heads its calls, in order of time
 */
export function pairsOf(rows: CallRows, heads: Heads): Pair[] {
  const near: (Pair & { apart: number })[] = [];
  const alone = (head: number) => !isInBoth(rows, heads, head);
  for (let i = 0; i < heads.rows.length; i++) {
    const one = heads.rows[i] ?? 0;
    for (let j = i + 1; alone(one) && j < heads.rows.length; j++) {
      const other = heads.rows[j] ?? 0;
      const apart = rows.instant.get(other) - rows.instant.get(one);
      if (apart > APART) break;
      const pair = alone(other) ? couldBe(rows, i, j, one, other) : null;
      if (pair) near.push({ ...pair, apart });
    }
  }
  const taken = new Set<number>();
  return near
    .sort((a, b) => a.apart - b.apart)
    .filter(({ telephone, agents }) => {
      if (taken.has(telephone) || taken.has(agents)) return false;
      taken.add(telephone).add(agents);
      return true;
    });
}

/** @param one row of an earlier call, or of one at the same time, than row `other` */
function couldBe(rows: CallRows, i: number, j: number, one: number, other: number): Pair | null {
  const [kind, otherKind] = [kindOf(rows, one), kindOf(rows, other)];
  if (kind === null || otherKind === null || kind === otherKind) return null;
  if (rows.isDayOnly(one) || rows.isDayOnly(other)) return null;
  const end = rows.end.get(one);
  const isExact = rows.precision(one) === Precision.second;
  if (end > 0 && isExact && rows.instant.get(other) > end + SKEW) return null;
  return kind === 'telephone' ? { telephone: i, agents: j } : { telephone: j, agents: i };
}

function kindOf(rows: CallRows, row: number): 'agents' | 'telephone' | null {
  return rows.kinds[rows.file(row)]?.by ?? null;
}

/** Whether a call was found in a log of the other kind by its id or its instant already. */
export function isInBoth(rows: CallRows, heads: Heads, head: number): boolean {
  return kindOf(rows, head) !== null && heads.filesOf(head).some((file) => !isOneKind(rows, head, file));
}

/** Whether a call that begins with a row is of a file's kind, or the file of none. */
export function isOneKind(rows: CallRows, head: number, file: number): boolean {
  const by = rows.kinds[file]?.by ?? null;
  return by === null || by === kindOf(rows, head);
}

/** Whether the other kind has a log of the day on which a call was made. */
export function isCovered(rows: CallRows, head: number): boolean {
  const kind = kindOf(rows, head);
  if (kind === null) return false;
  const day = zoneOfTerritory(0).dayAt(rows.instant.get(head));
  return rows.kinds.some((other) => other !== null && other.by !== kind && other.days.has(day));
}
