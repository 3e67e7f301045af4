import { cell, code } from '../output/marked-up.ts';
import { decision, isOnCallsOnly } from '../words/words.ts';
import type { Page } from './page.ts';

/** The decision, then the campaign and the law it was judged under. */
export function head(page: Page): string {
  const { report, words } = page;
  const { law, tool, goodUntil } = report;
  const { name } = report.campaign;
  const facts = [
    ...(name === undefined ? [] : [cell(words.named(name))]),
    ...period(page),
    isOnCallsOnly(report) && !law.simulated ? words.lawOfCalls : words.law(law.date, law.regime),
    ...(law.simulated ? [words.simulated(law.date)] : []),
    ...(goodUntil === null ? [] : [words.goodUntil(goodUntil)]),
  ];
  return [
    `# ${words.title}\n`,
    `**${decision(report, words)}**\n`,
    `${facts.join('  \n')}\n`,
    `${tool.name} ${tool.version}. ${words.lawHash}${words.colon}${code(law.hash)}\n`,
  ].join('\n');
}

function period({ report, words }: Page): string[] {
  const { start, end, firstDay } = report.campaign;
  const { from = null, to = null } = report.distribution ?? {};
  if (isOnCallsOnly(report)) return from === null || to === null ? [] : [words.callsPeriod(from, to)];
  return [words.period(start, end), words.firstDay(firstDay)];
}
