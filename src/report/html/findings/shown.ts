import type { Finding } from '../../../findings.ts';
import { severities } from '../../figures/gravest.ts';

const subjects = ['campaign', 'contact', 'call'];

/** A finding that is shown, and its place among those of its rule. */
export interface Shown {
  row: string;
  finding: Finding;
}

/**
 * The findings that have room on the page: in turn one of each rule, so that none is crowded out.
 *
 * @param room bytes of all rows together
 * @param write makes the row of a finding; `place` counts the findings of its rule from 0
 * @returns the gravest first, those of a rule together
 */
export function shownWithin(
  findings: readonly Finding[],
  room: number,
  write: (finding: Finding, place: number) => string,
): Shown[] {
  const shown: Shown[] = [];
  const full = new Set<string>();
  let left = room;
  for (const { finding, place } of inTurn(findings)) {
    if (full.has(finding.rule)) continue;
    const row = write(finding, place);
    const size = Buffer.byteLength(row);
    if (size > left) {
      full.add(finding.rule);
      continue;
    }
    left -= size;
    shown.push({ row, finding });
  }
  return shown.sort((a, b) => rank(a.finding) - rank(b.finding) || byRule(a.finding, b.finding));
}

/** The first of every rule, then the second of every rule, and so on. */
function inTurn(findings: readonly Finding[]): { finding: Finding; place: number }[] {
  const places = new Map<string, number>();
  const placed = findings.map((finding) => {
    const place = places.get(finding.rule) ?? 0;
    places.set(finding.rule, place + 1);
    return { finding, place };
  });
  return placed.sort((a, b) => a.place - b.place);
}

function rank({ severity, subject }: Finding): number {
  return severities.indexOf(severity) * subjects.length + subjects.indexOf(subject);
}

function byRule(a: Finding, b: Finding): number {
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
