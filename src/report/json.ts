import type { Change, Changes } from '../changes/model.ts';
import type { Finding } from '../findings.ts';
import { isoDay } from '../time/days.ts';
import { jsonText } from '../write/json.ts';
import { listFacts } from './figures/list-facts.ts';
import { formats } from './formats.ts';
import type { InputReport, LawComparison, Report } from './model.ts';
import { inChunks } from './output/chunks.ts';
import { changeSentence } from './words/change-words.ts';
import type { Reporter, Say } from './words/say.ts';

/** `report.json`, as `report.schema.json` says: the summary and the first findings of each rule. */
export const json: Reporter = {
  id: 'json',
  ...formats.json,
  *render(report: Report, say: Say) {
    // The summary without its closing brace, so that findings follow as they come.
    yield jsonText(summaryOf(report, say), 2).replace(/\n\}$/, ',\n  "findings": [');
    let separator = '\n    ';
    yield* inChunks(report.findings, (finding) => {
      const text = separator + jsonText(entryOf(finding, say));
      separator = ',\n    ';
      return text;
    });
    yield report.findings.length > 0 ? '\n  ]\n}\n' : ']\n}\n';
  },
};

function summaryOf(report: Report, say: Say): object {
  const { schemaVersion, tool, law, status, calls } = report;
  const { days, contacts, goodUntil, lapses, keptLapses, callable } = listFacts(report);
  const compared = report.on === 'list' ? report.lawComparison : undefined;
  const { since, changes } = report.on === 'list' ? report : {};
  return {
    schemaVersion,
    tool,
    lang: say.lang,
    law,
    campaign: { ...report.campaign, ...days },
    status,
    goodUntil,
    lapses,
    keptLapses,
    contacts,
    ...(compared === undefined ? {} : { lawComparison: comparison(compared) }),
    ...(since === undefined ? {} : { since }),
    ...(changes === undefined ? {} : { changes: changes && changesOf(changes, say) }),
    callable,
    calls,
    byRule: sorted(report.byRule),
    distribution: report.distribution,
    accepted: report.accepted,
    policy: sorted(report.policy),
    inputs: report.inputs.map((input) => inputOf(input, say)),
  };
}

/** An input with the places of its columns in the language of the report. */
function inputOf({ columns, unclear, ...input }: InputReport, { lang }: Say): object {
  return {
    ...input,
    columns: columns.map(({ because, ...column }) => ({ ...column, because: because[lang] })),
    unclear: unclear.map(({ column, why, values, count, line }) => ({ column, why, values, count, line })),
  };
}

function comparison(compared: LawComparison): LawComparison {
  const { lostByRule, gainedByRule } = compared;
  return { ...compared, lostByRule: sorted(lostByRule), gainedByRule: sorted(gainedByRule) };
}

function changesOf({ all: _, first, ...changes }: Changes, say: Say): object {
  const { droppedByRule, returnedByRule } = changes;
  return {
    ...changes,
    droppedByRule: sorted(droppedByRule),
    returnedByRule: sorted(returnedByRule),
    first: first.map((change) => changeOf(change, say)),
  };
}

function changeOf(change: Change, say: Say): object {
  const { lineBefore, line, number, was, is, cause, rules } = change;
  return {
    lineBefore: lineBefore || null,
    line: line || null,
    number: number === 0 ? null : say.number(number),
    was,
    is,
    cause,
    rules,
    message: changeSentence(change, say),
  };
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function entryOf(finding: Finding, say: Say): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    subject: finding.subject,
    source: finding.source || null,
    line: finding.line || null,
    number: finding.number === 0 ? null : say.number(finding.number),
    territory: finding.territory || null,
    occurredAt: finding.occurredAt || null,
    callableFrom: finding.callableFrom === null ? null : isoDay(finding.callableFrom),
    article: say.cited(finding).article,
    message: say.message(finding),
    because: finding.because ?? [],
  };
}
