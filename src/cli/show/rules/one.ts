import type { ParameterHistory, RuleEntry, RuleInFull, ShownExample } from '../../../catalogue/model.ts';
import { unitOf } from './diff.ts';
import { type Block, cited, type Item, item, referenceTo, section } from './document.ts';
import { shownValue } from './values.ts';
import { marksOf, periodLine, policyItems, type Voice } from './words.ts';

/** One rule in full. */
export function ruleDocument(full: RuleInFull, voice: Voice): Block[] {
  const { words } = voice;
  const { rule } = full;
  return [
    { kind: 'title', text: `${rule.id}${words.colon}${rule.title}` },
    { kind: 'text', line: [headline(full, voice), ...cited(referenceTo(rule, rule.checkedOn)), '.'] },
    { kind: 'heading', text: words.says },
    { kind: 'text', line: [full.explains] },
    { kind: 'heading', text: words.whatToDo },
    { kind: 'text', line: [full.remedy] },
    { kind: 'text', line: [acceptance(rule, voice)] },
    ...section(
      words.when,
      full.periods.map((period) => {
        const mark = period.house ? [`, ${words.house(null)}`] : [];
        return item(...periodLine(period, voice), ...mark);
      }),
    ),
    ...section(
      words.numbers,
      full.parameters.map((parameter) => history(parameter, voice)),
    ),
    ...section(words.policies, policyItems(full.policies, voice)),
    ...section(words.finds, shown(full.examples.fires, voice)),
    ...section(words.passes, shown(full.examples.passes, voice)),
    { kind: 'note', text: words.disclaimer },
  ];
}

/** `error, past call, in force on …`. */
function headline({ rule, inForce, date }: RuleInFull, voice: Voice): string {
  const { words } = voice;
  return [
    inForce ? words.now(date) : words.notNow(date),
    words.scopes[rule.scope],
    words.severities[rule.severity],
    ...marksOf(rule, voice),
    ...(rule.article === null ? [words.noArticle] : []),
  ].join(', ');
}

function acceptance(
  { id, gap, scope, severity }: RuleEntry,
  { words: { acceptance: words } }: Voice,
): string {
  if (gap === 'gap') return words.gap(id);
  if (gap === 'forbidden') return words.forbidden;
  if (scope === 'call') return words.call;
  if (severity !== 'error') return words.told;
  return scope === 'number' ? words.number : words.person;
}

/** A legal number with each of its periods. */
function history({ id, description, unit, checkedOn, periods }: ParameterHistory, voice: Voice): Item {
  const { words, lang } = voice;
  const head = `${description}${unitOf(periods, unit)}, ${id}, ${words.checked(checkedOn)}`;
  return {
    line: [head],
    more: periods.map((period) => {
      const published = period.published === null ? [] : [`, ${words.published(period.published)}`];
      const certainty = period.certainty === null ? [] : [`, ${words.certainties[period.certainty]}`];
      const value = `${words.colon}${shownValue(period.value, words, lang)}`;
      const when = words.period(period.from, period.until);
      return [`${when}${value}`, ...cited(referenceTo(period, checkedOn)), ...certainty, ...published];
    }),
  };
}

function shown(examples: readonly ShownExample[], { words }: Voice): Item[] {
  return examples.map(({ day, text, says }) => ({
    line: [`${words.date(day)}${words.colon}${text}`],
    more: says.map((said) => [words.tells(said)]),
  }));
}
