import type {
  LawDiff,
  ParameterChange,
  ParameterPeriod,
  RuleChange,
  RuleTurn,
} from '../../../catalogue/model.ts';
import { type Block, cited, type Item, type Line, type RuleItem, referenceTo, section } from './document.ts';
import { listChange, shownValue } from './values.ts';
import { marksOf, periodLine, type Voice } from './words.ts';

/** What changed in the law between two days. */
export function diffDocument(diff: LawDiff, voice: Voice): Block[] {
  const { words } = voice;
  return [
    { kind: 'title', text: words.diffTitle(diff.from, diff.to) },
    { kind: 'text', line: regimeLine(diff, voice) },
    { kind: 'text', line: [diff.days.length === 0 ? words.noChange : words.changeDays(diff.days)] },
    ...rules(
      words.begins(diff.begins.length),
      diff.begins.map((turn) => turned(turn, voice)),
    ),
    ...rules(
      words.ends(diff.ends.length),
      diff.ends.map((turn) => turned(turn, voice)),
    ),
    ...rules(
      words.changes(diff.changes.length),
      diff.changes.map((change) => changed(change, voice)),
    ),
    ...section(
      words.numbersChanged,
      diff.parameters.map((change) => changeItem(change, voice)),
    ),
    { kind: 'note', text: words.disclaimer },
  ];
}

function regimeLine({ regime: { before, after } }: LawDiff, { words }: Voice): Line {
  const told = before.id === after.id ? words.sameRegime(after.id) : words.otherRegime(before.id, after.id);
  return [told, ...cited(referenceTo(after, after.checkedOn)), '.'];
}

function rules(text: string, items: readonly RuleItem[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text },
        { kind: 'rules', rules: items },
      ];
}

function turned({ rule, parameters }: RuleTurn, voice: Voice): RuleItem {
  return { rule, marks: marksOf(rule, voice), more: parameters.map((change) => shortLine(change, voice)) };
}

function changed({ before, after: rule, parameters }: RuleChange, voice: Voice): RuleItem {
  const { words } = voice;
  const turn = rule.house ? words.becomesHouse : words.becomesLaw;
  return {
    rule,
    marks: marksOf(rule, voice),
    more: [
      ...(before.house === rule.house ? [] : [[turn]]),
      ...parameters.map((change) => shortLine(change, voice)),
    ],
  };
}

/** A legal number by its id, from one value to another. */
function shortLine(change: ParameterChange, voice: Voice): Line {
  return [`${change.id}${voice.words.colon}${turnOf(change, voice)}`];
}

/** A legal number that changed: what it is, and each of the two values with its days and its reference. */
function changeItem(change: ParameterChange, voice: Voice): Item {
  const { words } = voice;
  const { id, description, unit, before, after } = change;
  const values = `${words.colon}${turnOf(change, voice)}`;
  return {
    line: [`${id}${values}`],
    more: [
      [`${description}${unitOf([before, after], unit)}`],
      periodLine(before, voice),
      periodLine(after, voice),
    ],
  };
}

/** `30 → no such rule`; of a list only what is new in it and what is gone. */
function turnOf({ before, after }: ParameterChange, { words, lang }: Voice): string {
  const names = listChange(before.value, after.value, lang);
  if (names === null)
    return `${shownValue(before.value, words, lang)}${words.arrow}${shownValue(after.value, words, lang)}`;
  const added = names.added === '' ? [] : [words.added(names.added)];
  const removed = names.removed === '' ? [] : [words.removed(names.removed)];
  return [...added, ...removed].join(words.semicolon);
}

/** Units are told where a value is a bare number; ` (days)`. */
export function unitOf(periods: readonly ParameterPeriod[], unit: string): string {
  return periods.some(({ value }) => typeof value === 'number') ? ` (${unit})` : '';
}
