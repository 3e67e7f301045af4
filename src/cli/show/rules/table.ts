import type { LawDiff, RuleEntry, RuleList } from '../../../catalogue/model.ts';
import { beside, openPage, paragraph, printed, section } from '../../terminal/page.ts';
import type { TextOptions } from '../../terminal/text-options.ts';
import { regimeTurn, turnOf } from './diff.ts';
import { type RuleGroup, type TablePage, tableLines } from './table-lines.ts';
import { rulesWords } from './words/words.ts';

/**
 * The rules in force on a day, a line for each: what bars or is found by it, since when, how sure that is, by which article.
 *
 * @returns lines with a line end each
 */
export function listTable(list: RuleList, options: TextOptions): string {
  const page = openPage(rulesWords, options);
  const { words } = page;
  const { date, regime, rules, notInForce, hash } = list;
  return printed([
    ...title(page, words.title(date)),
    ...paragraph(page, words.regimeOfDay(regime.id, words.period(regime.from, regime.until))),
    ...paragraph(page, words.count(rules.length, rules.length + notInForce.length, hash.slice(0, 12))),
    ...tableLines(page, groupsOf(rules, page)),
    ...legend(page),
    ...foot(page, words.listInFull),
  ]);
}

/** What changed in the law between two days, a line for each rule and for each legal number. */
export function diffTable(diff: LawDiff, options: TextOptions): string {
  const page = openPage(rulesWords, options);
  const { words } = page;
  const { begins, ends, changes } = diff;
  const groups = [
    { title: words.begins(begins.length), rules: begins.map(({ rule }) => rule) },
    { title: words.ends(ends.length), rules: ends.map(({ rule }) => rule) },
    { title: words.changes(changes.length), rules: changes.map(({ after }) => after) },
  ];
  return printed([
    ...title(page, words.diffTitle(diff.from, diff.to)),
    ...paragraph(page, `${regimeTurn(diff, words)}.`),
    ...paragraph(page, diff.days.length === 0 ? words.noChange : words.changeDays(diff.days)),
    ...tableLines(page, groups),
    ...numbers(page, diff),
    ...(groups.some(({ rules }) => rules.length > 0) ? legend(page) : []),
    ...foot(page, words.diffInFull),
  ]);
}

function title(page: TablePage, text: string): string[] {
  return paragraph(page, text).map((line) => page.paint.bold(line));
}

/** Rules by what they judge and how grave they are, in the order in which they are run. */
function groupsOf(rules: readonly RuleEntry[], { words }: TablePage): RuleGroup[] {
  const titleOf = ({ scope, severity }: RuleEntry) =>
    words.scopeAndSeverity(words.scopes[scope], words.severities[severity]);
  const titles = [...new Set(rules.map(titleOf))];
  return titles.map((text) => ({ title: text, rules: rules.filter((rule) => titleOf(rule) === text) }));
}

function numbers(page: TablePage, { parameters }: LawDiff): string[] {
  const { words } = page;
  const lines = parameters.flatMap((change) =>
    beside(page, '  ', `${change.id}${words.colon}${turnOf(change, words)}`, 4),
  );
  return section(page, words.numbersChanged, lines);
}

/** What the short words for the certainty stand for. */
function legend(page: TablePage): string[] {
  const { shortCertainties: short, certainties, colon, semicolon } = page.words;
  const told = (['primary', 'secondary', 'inferred'] as const)
    .filter((one) => short[one] !== certainties[one])
    .map((one) => `${short[one]}${colon}${certainties[one]}`);
  return ['', ...paragraph(page, `${told.join(semicolon)}.`)];
}

function foot(page: TablePage, more: string): string[] {
  return [...paragraph(page, more), ...paragraph(page, page.words.disclaimer)];
}
