import { visible } from '../../../report/output/visible.ts';
import { appliedPolicies } from '../../../report/words/policies.ts';
import { paragraph } from '../../terminal/page.ts';
import type { SummaryPage } from './page.ts';

/** The decision in one sentence, then the campaign and the law it was judged under. */
export function decisionHead(page: SummaryPage): string[] {
  const { report, words } = page;
  const facts = [
    ...campaign(page),
    law(page),
    ...(report.law.simulated ? [words.simulated(report.law.date)] : []),
    ...policy(page),
  ];
  return [...decisionLines(page), ...facts.flatMap((fact) => paragraph(page, fact))];
}

/** The decision in one sentence. */
export function decisionLines(page: SummaryPage): string[] {
  const color = page.cleared ? page.paint.green.bold : page.paint.red.bold;
  return paragraph(page, decision(page)).map((line) => color(line));
}

function decision({ report, words, outputs, cleared }: SummaryPage): string {
  const { violating, audited } = report.calls;
  if (report.on === 'calls') return cleared ? words.callsOnly(violating, audited) : words.notClearedCalls;
  if (!cleared) return words.notCleared;
  const { kept, read, excluded } = report.contacts;
  const listed = outputs.some(({ name }) => name === 'cleaned.csv');
  return listed ? words.cleared(kept, read, excluded) : words.checked(kept, read, excluded);
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
