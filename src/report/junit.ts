import { formats } from './formats.ts';
import { type CaseOutcome, caseWriter, type WrittenCase } from './junit/cases.ts';
import { type Suite, suitesOf } from './junit/suites.ts';
import { tag } from './junit/xml.ts';
import type { InputReport, Report } from './model.ts';
import type { Reporter, Say } from './words/say.ts';
import { reportWords } from './words/words.ts';

/** JUnit XML as GitLab and Jenkins read it: a suite per input and one for the campaign, a case per rule. */
export const junit: Reporter = {
  id: 'junit',
  ...formats.junit,
  *render(report: Report, say: Say) {
    const write = caseWriter(report, say);
    const found = yield* suitesOf(report);
    const suites = found.map((suite) => ({ suite, cases: write(suite) }));
    const { skipped: _, ...totals } = countsOf(suites.flatMap(({ cases }) => cases));
    yield `<?xml version="1.0" encoding="UTF-8"?>\n${tag('testsuites', { name: report.tool.name, ...totals })}\n`;
    for (const { suite, cases } of suites) yield* suiteXml(report, suite, cases, say);
    yield '</testsuites>\n';
  },
};

function* suiteXml(
  report: Report,
  { input }: Suite,
  cases: readonly WrittenCase[],
  say: Say,
): Generator<string> {
  const name = input?.path ?? reportWords[say.lang].campaign;
  yield `  ${tag('testsuite', { name, ...countsOf(cases) })}\n`;
  yield `    <properties>${properties(input === null ? verdicts(report) : facts(input))}</properties>\n`;
  for (const { xml } of cases) yield xml;
  yield '  </testsuite>\n';
}

function facts({ role, rows, unreadable, format, encoding, sha256 }: InputReport) {
  return { role, rows, unreadable, format, encoding, sha256 };
}

/** The verdict on the list, where there is one, and that on past calls. */
function verdicts({ status, calls }: Report) {
  return {
    ...(status === null ? {} : { status }),
    'calls.status': calls.status,
    'calls.unchecked': calls.unchecked.join(' '),
    'calls.gaps': calls.gaps.join(' '),
  };
}

function properties(known: Readonly<Record<string, string | number>>): string {
  return Object.entries(known)
    .map(([name, value]) => tag('property', { name, value }, true))
    .join('');
}

/** No time: the same inputs give the same bytes. */
function countsOf(cases: readonly WrittenCase[]) {
  const count = (wanted: CaseOutcome) => cases.filter(({ outcome }) => outcome === wanted).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: 0,
  };
}
