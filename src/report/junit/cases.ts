import type { Finding } from '../../findings.ts';
import { acceptedReasons } from '../figures/accepted.ts';
import type { InputReport, Report } from '../model.ts';
import { excerpt } from '../output/visible.ts';
import { becauseWords } from '../words/because.ts';
import type { Say } from '../words/say.ts';
import { type ReportWords, wordsIn } from '../words/words.ts';
import type { Case, Found, Suite } from './suites.ts';
import { element, tag } from './xml.ts';

const longest = 1000;

export type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

/** A case as it is written, and how it counts. */
export interface WrittenCase {
  outcome: Outcome;
  xml: string;
}

/** Writes the cases of a suite: that its input was read, and what each rule found. */
export function caseWriter(report: Report, say: Say): (suite: Suite) => WrittenCase[] {
  const words = wordsIn(say.lang);
  const accepted = acceptedReasons(report);
  return ({ input, cases }) => {
    const classname = classOf(report, input, words);
    const rules = Array.from(cases.values(), (one) => {
      const name = `${one.rule}${words.colon}${say.rule(one.rule).title}`;
      const reason = input === null ? accepted.get(one.rule) : undefined;
      const outcome = outcomeOf(one, input, reason, say);
      const body = bodyOf(
        one,
        outcome,
        reason === undefined ? words.blindCase : words.acceptedAs(reason),
        say,
      );
      return { outcome, xml: caseXml(classname, name, body) };
    });
    return input === null ? rules : [readCase(input, classname, say), ...rules];
  };
}

/** Dots would be taken for packages. */
function classOf({ tool }: Report, input: InputReport | null, words: ReportWords): string {
  return `${tool.name}.${(input?.path ?? words.campaign).replaceAll('.', '_')}`;
}

function outcomeOf(one: Case, input: InputReport | null, reason: string | undefined, say: Say): Outcome {
  if (one.errors.total > 0) {
    if (reason !== undefined) return 'skipped';
    // A gap is no verdict on the campaign: something could not be screened.
    return input === null && say.rule(one.rule).gap === 'gap' ? 'error' : 'failure';
  }
  return one.blind && one.others.total === 0 ? 'skipped' : 'passed';
}

function bodyOf(one: Case, outcome: Outcome, why: string, say: Say): string[] {
  const { errors, others, rule } = one;
  const words = wordsIn(say.lang);
  const message = `${words.findings(errors.total)}${words.colon}${say.rule(rule).title}`;
  const told = outcome === 'skipped' ? errors : noFindings;
  const printed = [...linesOf(told, say), ...linesOf(others, say)];
  return [
    ...(outcome === 'skipped' ? [tag('skipped', { message: why }, true)] : []),
    ...(outcome === 'error' || outcome === 'failure'
      ? [element(outcome, { message, type: rule }, linesOf(errors, say))]
      : []),
    ...(printed.length === 0 ? [] : [element('system-out', {}, printed)]),
  ];
}

const noFindings: Found = { first: [], total: 0 };

/** The first findings, a line each, and how many more there are. */
function linesOf({ first, total }: Found, say: Say): string[] {
  const words = wordsIn(say.lang);
  const left = total - first.length;
  const lines = first.map((finding) => lineOf(finding, say, words));
  return left === 0 ? lines : [...lines, `… ${words.others(left)}${words.semicolon}${words.allIn}`];
}

function lineOf(finding: Finding, say: Say, words: ReportWords): string {
  const { source, line, number, occurredAt, severity } = finding;
  const place = line === 0 ? source : `${source}:${line}`;
  const message = say.message(finding) + becauseWords(finding, say.lang);
  const parts = [
    place,
    words.severities[severity],
    number === 0 ? '' : say.number(number),
    occurredAt,
    message,
  ];
  return excerpt(parts.filter((part) => part !== '').join(' '), longest);
}

function readCase(input: InputReport, classname: string, say: Say): WrittenCase {
  const words = wordsIn(say.lang);
  const notes = input.notes.map((note) => note[say.lang]);
  const facts = element('system-out', {}, [words.inputFacts(input.rows, input.unreadable), ...notes]);
  return { outcome: 'passed', xml: caseXml(classname, words.readCase, [facts]) };
}

function caseXml(classname: string, name: string, body: readonly string[]): string {
  const attributes = { name, classname, time: 0 };
  if (body.length === 0) return `    ${tag('testcase', attributes, true)}\n`;
  return `    ${tag('testcase', attributes)}\n${body.map((line) => `      ${line}\n`).join('')}    </testcase>\n`;
}
