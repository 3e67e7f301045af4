import type { Because, Finding } from '../../findings.ts';
import { isoDay } from '../../time/days.ts';
import { excerpt } from '../../words/visible.ts';
import type { Report } from '../model.ts';
import { becauseWords } from '../words/because.ts';
import { renderingOf } from '../words/rendering.ts';
import type { Say } from '../words/say.ts';
import { fingerprints } from './fingerprint.ts';
import { locator } from './places.ts';
import { foundRuleIds, levels } from './rules.ts';

const longest = 2000;
const mostRelated = 20;

/** Makes results, in the order in which they are written. */
export function resultMaker(report: Report, say: Say): (finding: Finding) => object {
  const { words, accepted } = renderingOf(report, say);
  const place = locator(report);
  const index = new Map(foundRuleIds(report).map((id, at) => [id, at]));
  const fingerprint = fingerprints(report.root);
  const related = ({ file, line, occurredAt }: Because, id: number) => ({
    id: id + 1,
    ...place(file, line),
    ...(occurredAt === '' ? {} : { message: { text: occurredAt } }),
  });
  return (finding) => {
    const { rule, severity, source, line, because = [] } = finding;
    const reason = accepted.get(rule);
    const text = say.message(finding) + becauseWords(finding, say.lang);
    return {
      ruleId: rule,
      ruleIndex: index.get(rule) ?? -1,
      level: levels[severity],
      message: { text: withoutLinks(excerpt(text, longest)) },
      locations: [place(source, line)],
      ...(because.length === 0 ? {} : { relatedLocations: because.slice(0, mostRelated).map(related) }),
      partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
      ...(reason === undefined ? {} : { suppressions: [suppression(words.acceptedAs(reason))] }),
      properties: propertiesOf(finding, say),
    };
  };
}

function suppression(justification: string): object {
  return { kind: 'external', status: 'accepted', justification: excerpt(justification, longest) };
}

function propertiesOf(finding: Finding, say: Say): object {
  const { subject, territory, occurredAt, callableFrom, number } = finding;
  return {
    subject,
    ...(number === 0 ? {} : { number: say.number(number) }),
    ...(territory === '' ? {} : { territory }),
    ...(occurredAt === '' ? {} : { occurredAt }),
    ...(callableFrom === null ? {} : { callableFrom: isoDay(callableFrom) }),
  };
}

/** SARIF's own links, `[text](place)`, are not for text of an input. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
