import type { Finding } from '../../findings.ts';
import { campaignFindings } from '../figures/rule-counts.ts';
import { cell } from '../output/marked-up.ts';
import type { Rendering } from '../words/rendering.ts';
import { capped, ruleCell, underHeading } from './parts.ts';

const most = 50;

/** What is to be said of the campaign as a whole. */
export function campaignSection(rendering: Rendering): string {
  const { report, say, words } = rendering;
  const rows = [...campaignFindings(report).values()]
    .flat()
    .map((finding) => [
      words.severities[finding.severity],
      ruleCell(finding.rule),
      cell(say.message(finding)),
      cell(wayOn(rendering, finding)),
    ]);
  return underHeading(words.campaign, capped(words.campaignColumns, rows, most, words));
}

function wayOn({ say, words, accepted }: Rendering, { rule, severity }: Finding): string {
  const reason = accepted.get(rule);
  if (reason !== undefined) return words.acceptedAs(reason);
  const { gap, remedy } = say.rule(rule);
  if (severity !== 'error' || gap === null) return remedy;
  return gap === 'gap' ? words.accept(rule) : words.forbidden;
}

/** Gaps that were accepted, whether they arose or not. */
export function acceptedGapsSection({ report, say, words }: Rendering): string {
  const rows = report.accepted.map(({ rule, reason }) => [
    ruleCell(rule),
    cell(say.rule(rule).title),
    cell(reason),
  ]);
  const note = rows.length === 0 ? '' : `${words.acceptedNote}\n`;
  return underHeading(words.accepted, note, capped(words.acceptedColumns, rows, most, words));
}
