import type { ExplainedNumber, ExplainedRule, Reason, RuleState } from '../../../explain/model.ts';
import { visible } from '../../../words/visible.ts';
import { beside, paragraph, section } from '../../terminal/page.ts';
import { padEnd, widest } from '../../terminal/width.ts';
import type { ExplainPage, Told } from './page.ts';

/** Of a row: each of its numbers and what bars it. */
export function ownNumbers(page: ExplainPage): string[] {
  const { explanation, words } = page;
  const each = explanation.numbers ?? [];
  return section(
    page,
    words.numbers,
    each.flatMap((number) => numberLines(page, number)),
  );
}

function numberLines(page: ExplainPage, { number, verdict, rules }: ExplainedNumber): string[] {
  const found = rules.filter(({ state }) => state === 'bars' || state === 'remark');
  return [
    ...paragraph(page, `${visible(number)}  ${page.words.shortVerdict[verdict]}`, 2),
    ...found.flatMap((rule) => finding(page, rule, 4)),
  ];
}

/** What bars, what stops everybody, what was accepted, and what was found beside. */
export function foundRules(page: ExplainPage): string[] {
  return foundSections(page).flatMap(({ title, rules }) =>
    section(
      page,
      title,
      rules.flatMap((rule) => finding(page, rule, 2)),
    ),
  );
}

/** Rules that found something, by how they weigh. */
export function foundSections({ explanation, words }: Told) {
  const sections: [RuleState, string][] = [
    ['bars', words.why],
    ['stops', words.stops],
    ['accepted', words.accepted],
    ['remark', words.remarks],
  ];
  return sections.map(([state, title]) => ({
    state,
    title,
    rules: explanation.rules.filter((rule) => rule.state === state),
  }));
}

/** A rule that found something: its article, its message, the rows that it rests on, and its end. */
function finding(page: ExplainPage, rule: ExplainedRule, indent: number): string[] {
  const { words, paint } = page;
  const { id, article, message, because, until, state, scope } = rule;
  const end = until === null ? words.noEnd : words.until(until);
  const [first = '', ...rest] = paragraph(page, article === '' ? id : `${id}  ${article}`, indent);
  return [
    first.replace(id, paint.cyan(id)),
    ...rest,
    ...paragraph(page, visible(message), indent + 2),
    ...reasons(page, scope === 'campaign' ? [] : because, indent + 2),
    ...(state === 'bars' && scope !== 'campaign' ? paragraph(page, end, indent + 2) : []),
  ];
}

/** Every row that decided: an answer to a complaint leaves none out. */
function reasons(page: ExplainPage, because: readonly Reason[], indent: number): string[] {
  return because.flatMap(({ source, line, text }) => {
    const place = line === 0 ? visible(source) : `${visible(source)}:${line}`;
    return paragraph(page, text === '' ? place : `${place}  ${visible(text)}`, indent);
  });
}

/** What was looked at and is not the case, a line each; and what was not looked at, and why. */
export function otherRules(page: ExplainPage): string[] {
  const { words, explanation } = page;
  const all = [...sharedByNumbers(explanation.numbers ?? []), ...explanation.rules];
  const inState = (state: RuleState) => all.filter((rule) => rule.state === state);
  const names = (rules: readonly ExplainedRule[]) => rules.map(({ id }) => id).join(', ');
  const [notApplicable, notJudged] = [inState('not-applicable'), inState('not-judged')];
  return [
    ...section(
      page,
      words.passed,
      idTable(
        page,
        inState('passed').map(({ id, title }) => [id, title]),
      ),
    ),
    ...section(page, words.notChecked, [
      ...idTable(
        page,
        inState('not-screened').map(({ id, needs }) => [id, needs === null ? '' : words.needs[needs]]),
      ),
      ...(notJudged.length > 0 ? paragraph(page, words.notJudged(names(notJudged)), 2) : []),
      ...(notApplicable.length > 0 ? paragraph(page, words.notApplicable(names(notApplicable)), 2) : []),
    ]),
  ];
}

/** Rules on numbers that found nothing of any number of a row, once each. */
export function sharedByNumbers(each: readonly ExplainedNumber[]): ExplainedRule[] {
  const [first, ...more] = each.map(({ rules }) => rules);
  return (first ?? []).filter(({ id, state }) =>
    more.every((rules) => rules.some((rule) => rule.id === id && rule.state === state)),
  );
}

/** Ids, and a text beside each. */
function idTable(page: ExplainPage, rows: readonly (readonly [id: string, text: string])[]): string[] {
  const idWidth = widest(rows.map(([id]) => id));
  return rows.flatMap(([id, text]) => {
    const [first = '', ...rest] = beside(
      page,
      `  ${page.paint.cyan(padEnd(id, idWidth))}  `,
      text,
      idWidth + 4,
    );
    return [first.trimEnd(), ...rest];
  });
}
