import type { PolicyEntry, RuleEntry } from '../../../catalogue/model.ts';
import type { Lang } from '../../../model.ts';
import { cited, type Item, type Line, referenceTo } from './document.ts';
import { english, type RulesWords } from './english.ts';
import { french } from './french.ts';
import { type ShownPolicy, shownPolicies } from './policies.ts';

/** What every document of the catalogue needs. */
export interface Voice {
  words: RulesWords;
  lang: Lang;
}

export function voiceOf(lang: Lang): Voice {
  return { lang, words: lang === 'fr' ? french : english };
}

/** What marks a rule apart from others: whether it can be accepted, whether it is house policy. */
export function marksOf({ id, gap, house, policy }: RuleEntry, { words }: Voice): string[] {
  return [
    ...(gap === 'gap' ? [words.gap(id)] : []),
    ...(gap === 'forbidden' ? [words.forbidden] : []),
    ...(house ? [words.house(policy)] : []),
  ];
}

/** House rules as items: key and default, meaning and effect, the rules that they bear on. */
export function policyItems(policies: readonly PolicyEntry[], { words, lang }: Voice): Item[] {
  return shownPolicies(policies, lang).map((policy) => ({
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
  { words }: Voice,
): Line {
  const reference = referenceTo(period);
  const source = reference === null ? [`, ${words.noArticle}`] : cited(reference);
  return [words.period(period.from, period.until), ...source];
}
