import type { PolicyEntry, RuleEntry } from '../../../catalogue/model.ts';
import { cited, type Item, type Line, referenceTo } from './document.ts';
import { type ShownPolicy, shownPolicies } from './policies.ts';
import type { RulesWords } from './words/words.ts';

/** What marks a rule apart from others: whether it can be accepted, whether it is house policy. */
export function ruleMarks({ id, gap, house, policy }: RuleEntry, words: RulesWords): string[] {
  return [
    ...(gap === 'gap' ? [words.gap(id)] : []),
    ...(gap === 'forbidden' ? [words.forbidden] : []),
    ...(house ? [words.house(policy)] : []),
  ];
}

/** House rules as items: key and default, meaning and effect, the rules that they bear on. */
export function policyItems(policies: readonly PolicyEntry[], words: RulesWords): Item[] {
  return shownPolicies(policies, words.lang).map((policy) => ({
    line: [`${words.policy(policy.key, policy.default)}${words.colon}${policy.meaning}`],
    more: [[effect(policy, words)], [words.bearsOn(policy.rules)]],
  }));
}

function effect({ effect: text, matters }: ShownPolicy, words: RulesWords): string {
  return matters ? text : `${text} ${words.makesNoDifference}`;
}

/** A stretch of time and the article it rests on. */
export function periodLine(
  period: Pick<RuleEntry, 'from' | 'until' | 'article' | 'url' | 'certainty'>,
  words: RulesWords,
): Line {
  const reference = referenceTo(period);
  const source = reference === null ? [`, ${words.noArticle}`] : cited(reference);
  return [words.period(period.from, period.until), ...source];
}
