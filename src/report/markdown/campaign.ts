import type { Finding } from '../../findings.ts';
import { acceptedReasons } from '../figures/accepted.ts';
import { campaignFindings } from '../figures/rule-counts.ts';
import { cell } from '../output/marked-up.ts';
import { capped, type Page, ruleCell, section } from './page.ts';

const most = 50;

/** What is to be said of the campaign as a whole. */
export function campaignSection(page: Page): string {
  const { report, say, words } = page;
  const accepted = acceptedReasons(report);
  const rows = [...campaignFindings(report).values()]
    .flat()
    .map((finding) => [
      words.severities[finding.severity],
      ruleCell(finding.rule),
      cell(say.message(finding)),
      cell(wayOn(page, finding, accepted)),
    ]);
  return section(words.campaign, capped(words.campaignColumns, rows, most, words));
}

function wayOn(
  { say, words }: Page,
  { rule, severity }: Finding,
  accepted: ReadonlyMap<string, string>,
): string {
  const reason = accepted.get(rule);
  if (reason !== undefined) return words.acceptedAs(reason);
  const { gap, remedy } = say.rule(rule);
  if (severity !== 'error' || gap === null) return remedy;
  return gap === 'gap' ? words.accept(rule) : words.forbidden;
}

/** Gaps that were accepted, whether they arose or not. */
export function acceptedSection({ report, say, words }: Page): string {
  const rows = report.accepted.map(({ rule, reason }) => [
    ruleCell(rule),
    cell(say.rule(rule).title),
    cell(reason),
  ]);
  const note = rows.length === 0 ? '' : `${words.acceptedNote}\n`;
  return section(words.accepted, note, capped(words.acceptedColumns, rows, most, words));
}
