import type { Finding } from '../../findings.ts';
import type { InputReport, Report, RuleRun } from '../model.ts';
import { inBeats } from '../output/beats.ts';

/** Findings of a rule that are shown of a suite, of errors and of the others each. */
const shown = 50;

/** What a rule found in an input, or on the campaign. */
export interface Case {
  rule: string;
  blind: boolean;
  errors: Found;
  others: Found;
}

export interface Found {
  first: Finding[];
  total: number;
}

/** An input with a case for each rule that was run on it; without one: the campaign. */
export interface Suite {
  input: InputReport | null;
  cases: Map<string, Case>;
}

/** The suites of a report, with empty chunks while it looks; of any number of findings only those that are shown are kept. */
export function* suitesOf(report: Report): Generator<string, Suite[]> {
  const campaign = suite(null, 'campaign', report.rules);
  const inputs = report.inputs.map((input) => suite(input, subjectOf(input), report.rules));
  const suites = [campaign, ...inputs];
  yield* inBeats(report.all(), (finding) => {
    const home = inputs.find(({ input }) => input !== null && isHome(input, finding)) ?? campaign;
    add(home, finding);
  });
  return suites;
}

function suite(
  input: InputReport | null,
  subject: Finding['subject'] | null,
  rules: readonly RuleRun[],
): Suite {
  const own = rules.filter((rule) => rule.subject === subject);
  return { input, cases: new Map(own.map(({ rule, blind }) => [rule, newCase(rule, blind)])) };
}

/** What is judged of an input; lists and registers are what others are held against. */
function subjectOf({ role }: InputReport): Finding['subject'] | null {
  if (role === 'contacts') return 'contact';
  return role === 'calls' ? 'call' : null;
}

function isHome(input: InputReport, { subject, source }: Finding): boolean {
  return subjectOf(input) === subject && input.path === source;
}

function newCase(rule: string, blind: boolean): Case {
  return { rule, blind, errors: { first: [], total: 0 }, others: { first: [], total: 0 } };
}

function add({ cases }: Suite, finding: Finding): void {
  const { rule, severity } = finding;
  const known = cases.get(rule) ?? newCase(rule, false);
  cases.set(rule, known);
  const found = severity === 'error' ? known.errors : known.others;
  found.total++;
  if (found.first.length < shown) found.first.push(finding);
}
