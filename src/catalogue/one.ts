import { sayIn } from '../audit/report/say.ts';
import type { Day, Lang } from '../model.ts';
import type { Rule } from '../rules/define.ts';
import type { Example } from '../rules/examples/example.ts';
import { judgeExample } from '../rules/examples/judge.ts';
import { isoDay } from '../time/days.ts';
import { articleOn, entryOn, numbersOf, policiesOn } from './entries.ts';
import type { RuleInFull, ShownExample } from './model.ts';
import { historyOf } from './parameters.ts';
import { datesOf, lawOverTime, type Stretch, stretchesOf } from './spans.ts';

/** All that is known of one rule, as of a day. */
export function ruleInFull(rule: Rule, day: Day, lang: Lang): RuleInFull {
  const stretches = stretchesOf(rule);
  const entry = entryOn(rule, nearest(stretches, day), lang);
  if (entry === null) throw new Error(`${rule.id} is never in force`);
  const { fires, passes } = rule.examples;
  const show = (list: readonly Example[]) => list.map((example) => shown(rule, example, lang));
  return {
    date: isoDay(day),
    hash: lawOverTime.hash,
    rule: entry,
    inForce: stretches.some(({ from, until }) => from <= day && day <= until),
    explains: rule.explains[lang],
    remedy: rule.remedy[lang],
    periods: stretches.map((stretch) => ({
      ...datesOf(stretch),
      ...articleOn(rule, stretch.from, stretch.standing, lang),
      house: stretch.standing === 'house',
    })),
    parameters: numbersOf(rule).map((parameter) => historyOf(parameter, lang)),
    policies: policiesOn(day, lang).filter(({ rules }) => rules.includes(rule.id)),
    examples: { fires: show(fires), passes: show(passes) },
  };
}

/** The day itself where the rule is in force, else the last day before or the first after that is nearest. */
function nearest(stretches: readonly Stretch[], day: Day): Day {
  const ends = stretches.map(({ from, until }) => Math.min(Math.max(day, from), until));
  return ends.reduce(
    (best, end) => (Math.abs(end - day) < Math.abs(best - day) ? end : best),
    ends[0] ?? day,
  );
}

function shown(rule: Rule, example: Example, lang: Lang): ShownExample {
  const { day, text } = example;
  const { message } = sayIn(lang, 0, true);
  const says = judgeExample(rule, example, lawOverTime).map((bar) =>
    message({ rule: rule.id, message: bar.message, data: bar.data }),
  );
  return { day, text: text[lang], says };
}
