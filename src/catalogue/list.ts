import { periodOn } from '../law/parameter.ts';
import { parameters } from '../law/parameters/index.ts';
import type { Day, Lang } from '../model.ts';
import { rules } from '../rules/index.ts';
import { isoDay } from '../time/days.ts';
import { citationOf, entryOn, policiesOn } from './entries.ts';
import type { RegimeEntry, RuleList } from './model.ts';
import { datesOf, lawOverTime, lawSpans, stretchesOf } from './spans.ts';

/**
 * The rules in force on a day, in the order in which they are run.
 *
 * @example rulesOn(dayOf(2024, 5, 6), 'en').regime.id // 'opt-out'
 */
export function rulesOn(day: Day, lang: Lang): RuleList {
  const entries = rules.map((rule) => ({ rule, entry: entryOn(rule, day, lang) }));
  return {
    date: isoDay(day),
    regime: regimeOn(day, lang),
    hash: lawOverTime.hash,
    rules: entries.flatMap(({ entry }) => entry ?? []),
    policies: policiesOn(day, lang),
    notInForce: entries.flatMap(({ rule, entry }) =>
      entry === null
        ? [{ id: rule.id, title: rule.title[lang], periods: stretchesOf(rule).map(datesOf) }]
        : [],
    ),
  };
}

/** The regime of a day, from its first day to its last. */
export function regimeOn(day: Day, lang: Lang): RegimeEntry {
  const { regime: id } = lawOverTime.on(day);
  const own = lawSpans.filter((span) => span.law.regime === id);
  const from = Math.min(...own.map((span) => span.from));
  const until = Math.max(...own.map((span) => span.until));
  const { checkedOn } = parameters.regime;
  return {
    id,
    checkedOn,
    ...citationOf(periodOn(parameters.regime, day), lang),
    ...datesOf({ from, until }),
  };
}
