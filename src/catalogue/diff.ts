import { firstDay, type Parameter } from '../law/parameter.ts';
import { parameters } from '../law/parameters/index.ts';
import type { Day, Lang } from '../model.ts';
import type { Rule } from '../rules/define.ts';
import { rules } from '../rules/index.ts';
import { isoDay } from '../time/days.ts';
import { entryOn, numbersOf } from './entries.ts';
import { regimeOn } from './list.ts';
import type { LawDiff, ParameterChange, RuleEntry } from './model.ts';
import { changesOf } from './parameters.ts';
import { lawOverTime } from './spans.ts';

/**
 * What changed in the law between two days: rules that begin, end or change, each with the legal numbers behind it.
 *
 * @param only the one rule to compare; null: all of them
 */
export function lawDiff(from: Day, to: Day, lang: Lang, only: Rule | null): LawDiff {
  const numbers = only === null ? Object.values(parameters) : numbersOf(only);
  const pairs = (only === null ? rules : [only]).map((rule) => ({
    before: entryOn(rule, from, lang),
    after: entryOn(rule, to, lang),
    parameters: changesOf(ownNumbers(rule), from, to, lang),
  }));
  return {
    from: isoDay(from),
    to: isoDay(to),
    regime: { before: regimeOn(from, lang), after: regimeOn(to, lang) },
    days: daysOfChange(numbers, from, to).map(isoDay),
    hash: lawOverTime.hash,
    begins: pairs.flatMap(({ before, after, parameters }) =>
      before === null && after !== null ? [{ rule: after, parameters }] : [],
    ),
    ends: pairs.flatMap(({ before, after, parameters }) =>
      before !== null && after === null ? [{ rule: before, parameters }] : [],
    ),
    changes: pairs.flatMap(({ before, after, parameters }) =>
      before !== null && after !== null && differs(before, after, parameters)
        ? [{ before, after, parameters }]
        : [],
    ),
    parameters: changesOf(numbers, from, to, lang),
  };
}

/** The regime stands at the head of a comparison, not at each rule that asks for it. */
function ownNumbers(rule: Rule): Parameter<unknown>[] {
  return numbersOf(rule).filter((parameter) => parameter !== parameters.regime);
}

function differs(before: RuleEntry, after: RuleEntry, changes: readonly ParameterChange[]): boolean {
  return before.house !== after.house || changes.length > 0;
}

function daysOfChange(numbers: readonly Parameter<unknown>[], from: Day, to: Day): Day[] {
  const days = numbers.flatMap(({ periods }) => periods.map(firstDay));
  return [...new Set(days)].filter((day) => from < day && day <= to).sort((a, b) => a - b);
}
