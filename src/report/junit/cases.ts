import type { Finding } from '../../findings.ts';
import { withinSentence } from '../../words/sentence.ts';
import { excerpt } from '../../words/visible.ts';
import type { InputReport, Report } from '../model.ts';
import { joined } from '../output/joined.ts';
import { placeText } from '../output/place.ts';
import { becauseWords } from '../words/because.ts';
import { type Rendering, renderingOf } from '../words/rendering.ts';
import type { Say } from '../words/say.ts';
import type { Case, Found, Suite } from './suites.ts';
import { element, tag } from './xml.ts';

const longest = 1000;

export type CaseOutcome = 'passed' | 'failure' | 'error' | 'skipped';

/** A case as it is written, and how it counts. */
export interface WrittenCase {
  outcome: CaseOutcome;
  xml: string;
}

/** Writes the cases of a suite: that its input was read, and what each rule found. */
export function caseWriter(report: Report, say: Say): (suite: Suite) => WrittenCase[] {
  const rendering = renderingOf(report, say);
  const { words, voice, accepted } = rendering;
  return ({ input, cases }) => {
    const classname = classOf(rendering, input);
    const rules = Array.from(cases.values(), (one) => {
      const name = `${one.rule}${voice.colon}${say.rule(one.rule).title}`;
      const reason = input === null ? accepted.get(one.rule) : undefined;
      const outcome = outcomeOf(one, input, reason, say);
      const why = reason === undefined ? words.blindCase : words.acceptedAs(reason);
      const body = bodyOf(one, outcome, why, rendering);
      return { outcome, xml: caseXml(classname, name, body) };
    });
    return input === null ? rules : [readCase(input, classname, rendering), ...rules];
  };
}

/** Dots would be taken for packages. */
function classOf({ report, words }: Rendering, input: InputReport | null): string {
  return `${report.tool.name}.${(input?.path ?? words.campaign).replaceAll('.', '_')}`;
}

function outcomeOf(one: Case, input: InputReport | null, reason: string | undefined, say: Say): CaseOutcome {
  if (one.errors.total > 0) {
    if (reason !== undefined) return 'skipped';
    // A gap is no verdict on the campaign: something could not be screened.
    return input === null && say.rule(one.rule).gap === 'gap' ? 'error' : 'failure';
  }
  return one.blind && one.others.total === 0 ? 'skipped' : 'passed';
}

function bodyOf(one: Case, outcome: CaseOutcome, why: string, rendering: Rendering): string[] {
  const { errors, others, rule } = one;
  const { words, voice, say } = rendering;
  const message = `${words.findings(errors.total)}${voice.colon}${withinSentence(say.rule(rule).title)}`;
  const skipped = outcome === 'skipped' ? errors : noFindings;
  const printed = [...linesOf(skipped, rendering), ...linesOf(others, rendering)];
  return [
    ...(outcome === 'skipped' ? [tag('skipped', { message: why }, true)] : []),
    ...(outcome === 'error' || outcome === 'failure'
      ? [element(outcome, { message, type: rule }, linesOf(errors, rendering))]
      : []),
    ...(printed.length === 0 ? [] : [element('system-out', {}, printed)]),
  ];
}

const noFindings: Found = { first: [], total: 0 };

/** The first findings, a line each, and how many more there are. */
function linesOf({ first, total }: Found, rendering: Rendering): string[] {
  const { words, voice } = rendering;
  const left = total - first.length;
  const lines = first.map((finding) => lineOf(finding, rendering));
  return left === 0 ? lines : [...lines, `… ${words.others(left)}${voice.semicolon}${words.allIn}`];
}

function lineOf(finding: Finding, { say, words }: Rendering): string {
  const { source, line, number, occurredAt, severity } = finding;
  const message = say.message(finding) + becauseWords(finding, say.lang);
  const parts = [
    placeText(source, line),
    words.severities[severity],
    number === 0 ? '' : say.number(number),
    occurredAt,
    message,
  ];
  return excerpt(joined(parts, ' '), longest);
}

function readCase(input: InputReport, classname: string, { words, say }: Rendering): WrittenCase {
  const notes = input.notes.map((note) => note[say.lang]);
  const facts = element('system-out', {}, [words.inputFacts(input.rows, input.unreadable), ...notes]);
  return { outcome: 'passed', xml: caseXml(classname, words.readCase, [facts]) };
}

function caseXml(classname: string, name: string, body: readonly string[]): string {
  const attributes = { name, classname, time: 0 };
  if (body.length === 0) return `    ${tag('testcase', attributes, true)}\n`;
  return `    ${tag('testcase', attributes)}\n${body.map((line) => `      ${line}\n`).join('')}    </testcase>\n`;
}
