import type {
  LawDiff,
  ParameterChange,
  ParameterPeriod,
  RuleChange,
  RuleTurn,
} from '../../../catalogue/model.ts';
import type { Lang } from '../../../model.ts';
import { type Block, cited, headed, type Item, type Line, type RuleItem, referenceTo } from './document.ts';
import { periodLine, ruleMarks } from './lines.ts';
import { listChange, shownValue } from './values.ts';
import { type RulesWords, rulesWords } from './words/words.ts';

/** What changed in the law between two days. */
export function diffDocument(diff: LawDiff, lang: Lang): Block[] {
  const words = rulesWords[lang];
  return [
    { kind: 'title', text: words.diffTitle(diff.from, diff.to) },
    { kind: 'text', line: regimeLine(diff, words) },
    { kind: 'text', line: [diff.days.length === 0 ? words.noChange : words.changeDays(diff.days)] },
    ...rules(
      words.begins(diff.begins.length),
      diff.begins.map((turn) => turned(turn, words)),
    ),
    ...rules(
      words.ends(diff.ends.length),
      diff.ends.map((turn) => turned(turn, words)),
    ),
    ...rules(
      words.changes(diff.changes.length),
      diff.changes.map((change) => changed(change, words)),
    ),
    ...headed(
      words.numbersChanged,
      diff.parameters.map((change) => changeItem(change, words)),
    ),
    { kind: 'note', text: words.disclaimer },
  ];
}

function regimeLine(diff: LawDiff, words: RulesWords): Line {
  const { after } = diff.regime;
  return [regimeTurn(diff, words), ...cited(referenceTo(after, after.checkedOn)), '.'];
}

/** From which regime to which the law went, without the end of the sentence. */
export function regimeTurn({ regime: { before, after } }: LawDiff, words: RulesWords): string {
  return before.id === after.id ? words.sameRegime(after.id) : words.otherRegime(before.id, after.id);
}

function rules(text: string, items: readonly RuleItem[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text },
        { kind: 'rules', rules: items },
      ];
}

function turned({ rule, parameters }: RuleTurn, words: RulesWords): RuleItem {
  return { rule, marks: ruleMarks(rule, words), more: parameters.map((change) => shortLine(change, words)) };
}

function changed({ before, after: rule, parameters }: RuleChange, words: RulesWords): RuleItem {
  const turn = rule.house ? words.becomesHouse : words.becomesLaw;
  return {
    rule,
    marks: ruleMarks(rule, words),
    more: [
      ...(before.house === rule.house ? [] : [[turn]]),
      ...parameters.map((change) => shortLine(change, words)),
    ],
  };
}

/** A legal number by its id, from one value to another. */
function shortLine(change: ParameterChange, words: RulesWords): Line {
  return [`${change.id}${words.colon}${turnOf(change, words)}`];
}

/** A legal number that changed: what it is, and each of the two values with its days and its reference. */
function changeItem(change: ParameterChange, words: RulesWords): Item {
  const { id, description, unit, before, after } = change;
  const values = `${words.colon}${turnOf(change, words)}`;
  return {
    line: [`${id}${values}`],
    more: [
      [`${description}${unitOf([before, after], unit)}`],
      periodLine(before, words),
      periodLine(after, words),
    ],
  };
}

/** `30 → no such rule`; of a list only what is new in it and what is gone. */
export function turnOf({ before, after }: ParameterChange, words: RulesWords): string {
  const names = listChange(before.value, after.value, words.lang);
  if (names === null)
    return `${shownValue(before.value, words)}${words.arrow}${shownValue(after.value, words)}`;
  const added = names.added === '' ? [] : [words.added(names.added)];
  const removed = names.removed === '' ? [] : [words.removed(names.removed)];
  return [...added, ...removed].join(words.semicolon);
}

/** Units are shown where a value is a bare number; ` (days)`. */
export function unitOf(periods: readonly ParameterPeriod[], unit: string): string {
  return periods.some(({ value }) => typeof value === 'number') ? ` (${unit})` : '';
}
