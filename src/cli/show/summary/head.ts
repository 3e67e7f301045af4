import { appliedPolicies } from '../../../report/words/policies.ts';
import { visible } from '../../../words/visible.ts';
import { paragraph, section } from '../../terminal/page.ts';
import type { SummaryPage } from './page.ts';
import { callsVerdictLines, listVerdictLines } from './verdicts.ts';

/** The verdicts, each with what is behind it, then the campaign. */
export function summaryHead(page: SummaryPage): string[] {
  const { report, words } = page;
  const facts = [...(report.law.simulated ? [words.simulated(report.law.date)] : []), ...campaign(page)];
  return [...verdictLines(page), ...facts.flatMap((fact) => paragraph(page, fact))];
}

/** The verdict on the list and that on past calls. */
export function verdictLines(page: SummaryPage): string[] {
  return [...listVerdictLines(page), ...callsVerdictLines(page)];
}

function campaign({ report, words }: SummaryPage): string[] {
  const { name } = report.campaign;
  const named = name === undefined ? [] : [words.named(visible(name))];
  const { from = null, to = null } = report.distribution ?? {};
  if (report.on === 'calls')
    return [...named, ...(from !== null && to !== null ? [words.callsPeriod(from, to)] : [])];
  const { start, end, firstDay } = report.campaign;
  return [...named, words.period(start, end), words.firstDay(firstDay)];
}

/** The law and the house rules: long, and seldom read twice. */
export function judgedBy(page: SummaryPage): string[] {
  const facts = [law(page), ...policy(page)];
  return section(
    page,
    page.words.judgedBy,
    facts.flatMap((fact) => paragraph(page, fact, 2)),
  );
}

/** Past calls are judged under the law of their own days. */
function law({ report, words }: SummaryPage): string {
  const { date, regime, hash, simulated } = report.law;
  const short = hash.slice(0, 12);
  return report.on === 'calls' && !simulated ? words.lawOfCalls(short) : words.law(date, regime, short);
}

function policy({ report, words }: SummaryPage): string[] {
  const settings = appliedPolicies(report).map(([key, value]) => `${key} = ${value}`);
  return settings.length > 0 ? [words.policy(visible(settings.join(', ')))] : [];
}
