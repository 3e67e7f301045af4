import type { ParameterHistory, RuleEntry, RuleInFull, ShownExample } from '../../../catalogue/model.ts';
import type { Lang } from '../../../model.ts';
import { unitOf } from './diff.ts';
import { type Block, cited, headed, type Item, item, referenceTo } from './document.ts';
import { periodLine, policyItems, ruleMarks } from './lines.ts';
import { shownValue } from './values.ts';
import { type RulesWords, rulesWords } from './words/words.ts';

/** One rule in full. */
export function ruleDocument(full: RuleInFull, lang: Lang): Block[] {
  const words = rulesWords[lang];
  const { rule } = full;
  return [
    { kind: 'title', text: `${rule.id}${words.colon}${rule.title}` },
    { kind: 'text', line: [headline(full, words), ...cited(referenceTo(rule, rule.checkedOn)), '.'] },
    { kind: 'heading', text: words.says },
    { kind: 'text', line: [full.explains] },
    { kind: 'heading', text: words.whatToDo },
    { kind: 'text', line: [full.remedy] },
    { kind: 'text', line: [acceptance(rule, words)] },
    ...headed(
      words.when,
      full.periods.map((period) => {
        const mark = period.house ? [`, ${words.house(null)}`] : [];
        return item(...periodLine(period, words), ...mark);
      }),
    ),
    ...headed(
      words.numbers,
      full.parameters.map((parameter) => history(parameter, words)),
    ),
    ...headed(words.policies, policyItems(full.policies, words)),
    ...headed(words.finds, shown(full.examples.fires, words)),
    ...headed(words.passes, shown(full.examples.passes, words)),
    { kind: 'note', text: words.disclaimer },
  ];
}

/** `error, past call, in force on …`. */
function headline({ rule, inForce, date }: RuleInFull, words: RulesWords): string {
  return [
    inForce ? words.now(date) : words.notNow(date),
    words.scopes[rule.scope],
    words.severities[rule.severity],
    ...ruleMarks(rule, words),
    ...(rule.article === null ? [words.noArticle] : []),
  ].join(', ');
}

function acceptance({ id, gap, scope, severity }: RuleEntry, { acceptance: words }: RulesWords): string {
  if (gap === 'gap') return words.gap(id);
  if (gap === 'forbidden') return words.forbidden;
  if (scope === 'call') return words.call;
  if (severity !== 'error') return words.remark;
  return scope === 'number' ? words.number : words.person;
}

/** A legal number with each of its periods. */
function history({ id, description, unit, checkedOn, periods }: ParameterHistory, words: RulesWords): Item {
  const head = `${description}${unitOf(periods, unit)}, ${id}, ${words.checked(checkedOn)}`;
  return {
    line: [head],
    more: periods.map((period) => {
      const published = period.published === null ? [] : [`, ${words.published(period.published)}`];
      const certainty = period.certainty === null ? [] : [`, ${words.certainties[period.certainty]}`];
      const value = `${words.colon}${shownValue(period.value, words)}`;
      const when = words.period(period.from, period.until);
      return [`${when}${value}`, ...cited(referenceTo(period, checkedOn)), ...certainty, ...published];
    }),
  };
}

function shown(examples: readonly ShownExample[], words: RulesWords): Item[] {
  return examples.map(({ day, text, says }) => ({
    line: [`${words.date(day)}${words.colon}${text}`],
    more: says.map((said) => [words.tells(said)]),
  }));
}
