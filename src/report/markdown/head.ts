import { isStopped } from '../figures/rule-counts.ts';
import { cell, code } from '../output/marked-up.ts';
import { callsSentence, listSentence, uncheckedSentences } from '../words/decision.ts';
import type { Rendering } from '../words/rendering.ts';
import { validitySentences } from '../words/validity.ts';

/** The verdicts, then the campaign and the law it was judged under. */
export function headSection(rendering: Rendering): string {
  const { report, words, voice } = rendering;
  const { law, tool } = report;
  const { name } = report.campaign;
  const facts = [
    ...(name === undefined ? [] : [cell(words.named(name))]),
    ...period(rendering),
    report.on === 'calls' && !law.simulated ? words.lawOfCalls : words.law(law.date, law.regime),
    ...(law.simulated ? [words.simulated(law.date)] : []),
    ...(report.on === 'calls' || isStopped(report) ? [] : validitySentences(report, words)),
  ];
  const verdicts = [...listSentence(report, words), callsSentence(report, words)];
  const unchecked = uncheckedSentences(rendering).map((sentence) => cell(sentence));
  return [
    `# ${words.title}\n`,
    ...verdicts.map((sentence) => `**${sentence}**\n`),
    ...(unchecked.length === 0 ? [] : [unchecked.map((sentence) => `- ${sentence}\n`).join('')]),
    `${facts.join('  \n')}\n`,
    `${tool.name} ${tool.version}. ${words.lawHash}${voice.colon}${code(law.hash)}\n`,
  ].join('\n');
}

function period({ report, words }: Rendering): string[] {
  const { from = null, to = null } = report.distribution ?? {};
  if (report.on === 'calls') return from === null || to === null ? [] : [words.callsPeriod(from, to)];
  const { start, end, firstDay } = report.campaign;
  return [words.period(start, end), words.firstDay(firstDay)];
}
