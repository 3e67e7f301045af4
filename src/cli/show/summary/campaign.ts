import type { ChalkInstance } from 'chalk';
import type { Finding } from '../../../findings.ts';
import { articlesOf } from '../../../report/figures/cited.ts';
import { campaignFindings, obstacles } from '../../../report/figures/rule-counts.ts';
import { visible } from '../../../words/visible.ts';
import { paragraph, section } from '../../terminal/page.ts';
import type { SummaryPage } from './page.ts';

const shown = 5;

/** What stops the run, each with the way on. */
export function obstacleSection(page: SummaryPage): string[] {
  const { report, words, say, paint } = page;
  const lines = obstacles(report).flatMap(([rule, findings]) => {
    const forbidden = say.rule(rule).gap === 'forbidden';
    return [
      ...titleLine(page, rule, forbidden ? words.forbidden : words.gap, paint.red),
      ...messages(page, findings),
      ...paragraph(page, `-> ${forbidden ? words.change : words.accept(rule)}`, 4),
    ];
  });
  return section(page, words.obstacles, lines);
}

/** What the user accepted by name, with the reason. */
export function acceptedGapLines(page: SummaryPage): string[] {
  const { report, words } = page;
  const raised = campaignFindings(report);
  const end = report.on === 'list' ? report.campaign.end : '';
  const lines = report.accepted.flatMap(({ rule, reason, until }) => {
    const findings = raised.get(rule);
    return [
      ...titleLine(page, rule, '', page.paint),
      ...(findings ? messages(page, findings) : paragraph(page, words.notRaised, 4)),
      ...(reason ? paragraph(page, words.reason(visible(reason)), 4) : []),
      ...(until ? paragraph(page, words.waivedUntil(until), 4) : []),
      ...(until && until < end ? paragraph(page, words.lapsesFirst(end), 4) : []),
    ];
  });
  return section(page, words.accepted, lines);
}

/** Warnings and notices on the campaign. */
export function warningSection(page: SummaryPage): string[] {
  const { report, words, paint } = page;
  const accepted = new Set(report.accepted.map(({ rule }) => rule));
  const lines = [...campaignFindings(report)].flatMap(([rule, findings]) => {
    const [first] = findings;
    if (!first || accepted.has(rule) || findings.some(({ severity }) => severity === 'error')) return [];
    return [
      ...titleLine(page, rule, words.severities[first.severity], paint.yellow),
      ...messages(page, findings),
    ];
  });
  return section(page, words.warnings, lines);
}

function titleLine(page: SummaryPage, rule: string, kind: string, color: ChalkInstance): string[] {
  const text = `${kind === '' ? '' : `${kind}${page.voice.colon}`}${rule}  ${articlesOf(page.report, page.say, rule)}`;
  const [first = '', ...rest] = paragraph(page, text, 2);
  return [first.replace(kind, color(kind)).replace(rule, page.paint.cyan(rule)), ...rest];
}

function messages(page: SummaryPage, findings: readonly Finding[]): string[] {
  const lines = findings
    .slice(0, shown)
    .flatMap((finding) => paragraph(page, visible(page.say.message(finding)), 4));
  const total = findings.length;
  return total > shown ? [...lines, ...paragraph(page, page.words.more(total - shown), 4)] : lines;
}
