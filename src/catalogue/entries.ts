import { type Parameter, periodOn } from '../law/parameter.ts';
import type { Day, Lang, RegimeId } from '../model.ts';
import type { Rule, Standing } from '../rules/define.ts';
import { policyEffects } from '../rules/policies.ts';
import type { Citation, PolicyEntry, RuleEntry } from './model.ts';
import { datesOf, lawOverTime, lawSpans, type Stretch, stretchesOf } from './spans.ts';

type Reference = ReturnType<typeof periodOn>;

const noCitation: Citation = { article: null, url: null, certainty: null };

/** Where a value of a legal number is written. */
export function citationOf({ reference, certainty }: Reference, lang: Lang): Citation {
  const { title, url } = reference;
  return { article: typeof title === 'string' ? title : title[lang], url, certainty };
}

/** Every legal number of a rule, also those that exempt from it, or on which some of its messages rest. */
export function numbersOf({ law, exemptions = [], articles = {}, ofMachines }: Rule): Parameter<unknown>[] {
  const machines = ofMachines === undefined ? [] : [ofMachines];
  return [...new Set([...law, ...machines, ...exemptions, ...Object.values(articles)])];
}

/** The article of a rule on a day: that of the first of its legal numbers that has a value then. */
export function articleOn(rule: Rule, day: Day, standing: Standing, lang: Lang): Citation {
  if (standing === 'sense') return noCitation;
  const period = rule.law.map((parameter) => periodOn(parameter, day)).find(({ value }) => value !== null);
  return period === undefined ? noCitation : citationOf(period, lang);
}

/**
 * A rule as it stands on a day; null where it is not in force.
 *
 * @param day also an infinite one
 */
export function entryOn(rule: Rule, day: Day, lang: Lang): RuleEntry | null {
  const stretches = stretchesOf(rule);
  const stretch = stretches.find(({ from, until }) => from <= day && day <= until);
  return stretch === undefined ? null : entryOf(rule, stretch, stretches, day, lang);
}

function entryOf(
  rule: Rule,
  stretch: Stretch,
  stretches: readonly Stretch[],
  day: Day,
  lang: Lang,
): RuleEntry {
  const { from, until } = datesOf(stretch);
  const { article, url, certainty } = articleOn(rule, day, stretch.standing, lang);
  return {
    id: rule.id,
    title: rule.title[lang],
    severity: rule.severity,
    scope: rule.scope,
    article,
    url,
    from,
    until,
    certainty,
    checkedOn: checkedOn(numbersOf(rule)),
    gap: rule.gap ?? null,
    house: stretch.standing === 'house',
    policy: stretch.standing === 'house' ? keeperOf(rule.id) : null,
    regimes: regimesOf(stretches),
  };
}

function checkedOn(parameters: readonly Parameter<unknown>[]): string | null {
  const [oldest] = parameters.map((parameter) => parameter.checkedOn).sort();
  return oldest ?? null;
}

function keeperOf(rule: string): PolicyEntry['key'] | null {
  const keeper = policyEffects.find(({ keeps, rules }) => keeps && rules.includes(rule));
  return keeper === undefined ? null : `policy.${keeper.key}`;
}

/** Regimes with a day that lies in one of the stretches. */
function regimesOf(stretches: readonly Stretch[]): RegimeId[] {
  const met = lawSpans.filter((span) =>
    stretches.some(({ from, until }) => from <= span.until && span.from <= until),
  );
  return [...new Set(met.map(({ law: { regime } }) => regime))];
}

/** The house rules as they stand on a day. */
export function policiesOn(day: Day, lang: Lang): PolicyEntry[] {
  const lawOfDay = lawOverTime.on(day);
  return policyEffects.map(({ key, effect, matters, rules }) => ({
    key: `policy.${key}`,
    effect: effect[lang],
    matters: matters(lawOfDay),
    rules,
  }));
}
