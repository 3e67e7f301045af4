import { compileLaw } from '../law/compile.ts';
import type { LawOfDay } from '../law/model.ts';
import type { Day } from '../model.ts';
import type { RuleMeta, Standing } from '../rules/define.ts';
import { standingOn } from '../rules/standing.ts';
import { isoDay } from '../time/days.ts';
import type { DateSpan } from './model.ts';

/** The law over time, each day under its own. */
export const lawOverTime = compileLaw({ lawDay: null });

/** Days from one to another, both included; infinite where they have no end. */
export interface Span {
  from: Day;
  until: Day;
}

/** Days on which a rule stands alike. */
export interface Stretch extends Span {
  standing: Standing;
}

/** The stretches of days between two changes of the law. */
export const lawSpans: readonly (Span & { law: LawOfDay })[] = spansOfLaw();

function spansOfLaw() {
  const spans = [];
  let from = Number.NEGATIVE_INFINITY;
  for (let next = lawOverTime.nextChange(from); next !== null; next = lawOverTime.nextChange(from)) {
    spans.push({ from, until: next - 1, law: lawOverTime.on(from) });
    from = next;
  }
  return [...spans, { from, until: Number.POSITIVE_INFINITY, law: lawOverTime.on(from) }];
}

/** When a rule is in force, and as what: its stretches in the order of time, worked out from its legal numbers. */
export function stretchesOf(rule: RuleMeta): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, until, law: lawThen } of lawSpans) {
    const standing = standingOn(rule, from, lawThen);
    const last = stretches.at(-1);
    if (standing === null) continue;
    if (last?.standing === standing && last.until === from - 1) last.until = until;
    else stretches.push({ from, until, standing });
  }
  return stretches;
}

/** A span as ISO dates. */
export function datesOf({ from, until }: Span): DateSpan {
  return {
    from: Number.isFinite(from) ? isoDay(from) : null,
    until: Number.isFinite(until) ? isoDay(until) : null,
  };
}
