import { visible } from '../../../report/output/visible.ts';
import { policies } from '../../../report/words/policies.ts';
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

function decision({ report, words, outputs, callsOnly, cleared }: SummaryPage): string {
  const { kept, read, excluded } = report.contacts;
  if (!cleared) return callsOnly ? words.notClearedCalls : words.notCleared;
  if (callsOnly) return words.callsOnly(report.calls.violating, report.calls.audited);
  const listed = outputs.some(({ name }) => name === 'cleaned.csv');
  return listed ? words.cleared(kept, read, excluded) : words.checked(kept, read, excluded);
}

function campaign({ report, words, callsOnly }: SummaryPage): string[] {
  const { name, start, end, firstDay } = report.campaign;
  const named = name === undefined ? [] : [words.named(visible(name))];
  const { from = null, to = null } = report.distribution ?? {};
  if (callsOnly) return [...named, ...(from !== null && to !== null ? [words.callsPeriod(from, to)] : [])];
  const period = start && end ? [...named, words.period(start, end)] : named;
  return firstDay ? [...period, words.firstDay(firstDay)] : period;
}

/** Past calls are judged under the law of their own days. */
function law({ report, words, callsOnly }: SummaryPage): string {
  const { date, regime, hash, simulated } = report.law;
  const short = hash.slice(0, 12);
  return callsOnly && !simulated ? words.lawOfCalls(short) : words.law(date, regime, short);
}

function policy({ report, words }: SummaryPage): string[] {
  const settings = policies(report).map(([key, value]) => `${key} = ${value}`);
  return settings.length > 0 ? [words.policy(visible(settings.join(', ')))] : [];
}
