import type { RuleEntry, RuleList } from '../../../catalogue/model.ts';
import type { Lang } from '../../../model.ts';
import { type Block, cited, headed, item, referenceTo } from './document.ts';
import { policyItems, ruleMarks } from './lines.ts';
import { rulesWords } from './words/words.ts';

/** The rules in force on a day, by the regimes that have them, house rules, and what is not in force. */
export function listDocument(list: RuleList, lang: Lang): Block[] {
  const words = rulesWords[lang];
  const { regime, rules, notInForce, policies } = list;
  const about = words.regime(regime.id, words.period(regime.from, regime.until), words.regimes[regime.id]);
  const all = rules.length + notInForce.length;
  return [
    { kind: 'title', text: words.title(list.date) },
    { kind: 'text', line: [about, ...cited(referenceTo(regime, regime.checkedOn)), '.'] },
    { kind: 'text', line: [words.count(rules.length, all, list.hash.slice(0, 12))] },
    ...groups(list).flatMap(([title, members]): Block[] => [
      { kind: 'heading', text: words.under(title, title.length === Object.keys(words.regimes).length) },
      {
        kind: 'rules',
        rules: members.map((rule) => ({ rule, marks: ruleMarks(rule, words), more: [] })),
      },
    ]),
    ...headed(words.policies, policyItems(policies, words)),
    ...headed(
      words.notInForce,
      notInForce.map(({ id, title, periods }) => {
        const when = periods.map(({ from, until }) => words.period(from, until)).join(words.semicolon);
        return item(`${id}${words.colon}${title} (${when})`);
      }),
    ),
    { kind: 'note', text: words.disclaimer },
  ];
}

/** Rules with the same regimes together, those of the fewest regimes first. */
function groups({ rules }: RuleList): [RuleEntry['regimes'], RuleEntry[]][] {
  const found = new Map<string, [RuleEntry['regimes'], RuleEntry[]]>();
  for (const rule of rules) {
    const key = rule.regimes.join(' ');
    const group = found.get(key) ?? [rule.regimes, []];
    group[1].push(rule);
    found.set(key, group);
  }
  return [...found.values()].sort(([a], [b]) => a.length - b.length);
}
