import { visible } from '../words/visible.ts';
import { jsonText } from '../write/json.ts';
import { gravestOfMany, type SeverityGroup } from './figures/gravest.ts';
import { listFacts } from './figures/list-facts.ts';
import { isStopped, obstacles } from './figures/rule-counts.ts';
import { formats } from './formats.ts';
import type { Report } from './model.ts';
import { inChunks } from './output/chunks.ts';
import { artifactsOf, rootId } from './sarif/places.ts';
import { resultMaker } from './sarif/results.ts';
import { levels, rulesOf } from './sarif/rules.ts';
import { callsSentence, uncheckedSentences } from './words/decision.ts';
import type { Reporter, Say } from './words/say.ts';
import { type ReportWords, reportWords } from './words/words.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub shows no more results of a run. */
const most = 5000;

/** SARIF 2.1.0: one run with the gravest findings, for viewers and code scanning. */
export const sarif: Reporter = {
  id: 'sarif',
  ...formats.sarif,
  *render(report: Report, say: Say) {
    const groups = yield* gravestOfMany(report.all(), most);
    const results = groups.flatMap(({ first }) => first).slice(0, most);
    const [head = '', tail = ''] = shellOf(report, say, groups, results.length);
    yield head;
    const make = resultMaker(report, say);
    let separator = '\n';
    yield* inChunks(results, (finding) => {
      const text = separator + jsonText(make(finding));
      separator = ',\n';
      return text;
    });
    yield tail;
  },
};

/** The whole log without its results, cut where they belong. */
function shellOf(report: Report, say: Say, groups: readonly SeverityGroup[], shown: number): string[] {
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [{ ...runOf(report, say, groups, shown), results: [] }],
  };
  const text = `${jsonText(log, 2)}\n`;
  const at = text.lastIndexOf(']', text.lastIndexOf('"results"') + '"results": []'.length - 1);
  return [text.slice(0, at), text.slice(at)];
}

function runOf(report: Report, say: Say, groups: readonly SeverityGroup[], shown: number): object {
  const words = reportWords[say.lang];
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const { law, status, calls, byRule } = report;
  const { contacts, goodUntil } = listFacts(report);
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        language: say.lang,
        rules: rulesOf(report, say),
      },
    },
    invocations: [invocationOf(report, say, words, { shown, total })],
    language: say.lang,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [rootId]: { description: { text: words.root } } },
    artifacts: artifactsOf(report),
    properties: {
      status,
      law,
      goodUntil,
      contacts,
      calls,
      byRule,
      findings: { total, shown, omitted: total - shown },
    },
  };
}

function invocationOf(
  report: Report,
  say: Say,
  words: ReportWords,
  { shown, total }: { shown: number; total: number },
): object {
  const omitted =
    total === shown ? [] : [{ level: 'warning', message: { text: words.shownOf(shown, total) } }];
  return {
    // What could not be screened has not been audited, though the tool ran to its end.
    executionSuccessful: !isStopped(report),
    toolExecutionNotifications: [
      ...obstacleNotes(report, say),
      ...callsNotes(report, say, words),
      ...omitted,
    ],
  };
}

/** That past calls were not checked in full, and what was not. */
function callsNotes(report: Report, say: Say, words: ReportWords): object[] {
  const { status, unchecked, gaps } = report.calls;
  if (unchecked.length + gaps.length === 0) return [];
  const verdict = status === 'incomplete' ? callsSentence(report, words) : words.notAllChecked;
  const text = [verdict, ...uncheckedSentences({ report, say, words })].join(' ');
  return [{ level: 'warning', message: { text: visible(text) } }];
}

/** What kept the run from being cleared. */
function obstacleNotes(report: Report, say: Say): object[] {
  const index = Object.keys(report.byRule).sort();
  return obstacles(report).flatMap(([rule, findings]) =>
    findings.map((finding) => ({
      level: levels[finding.severity],
      associatedRule: { id: rule, index: index.indexOf(rule) },
      message: { text: visible(say.message(finding)) },
    })),
  );
}
