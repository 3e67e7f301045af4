import type { Change, Changes } from '../../changes/model.ts';
import { wayOf } from '../figures/change-counts.ts';
import { frequentFirst } from '../figures/rule-counts.ts';
import { type ToldChanges, toldChanges } from '../figures/told-changes.ts';
import type { ListReport } from '../model.ts';
import { joined } from '../output/joined.ts';
import { listName } from '../output/list-name.ts';
import { cell, markdownTable } from '../output/marked-up.ts';
import { changeSentence, changeWords } from '../words/change-words.ts';
import { callsSentence, listSentence } from '../words/decision.ts';
import type { Rendering } from '../words/rendering.ts';
import { validitySentences } from '../words/validity.ts';
import { ruleRows } from './counts.ts';
import { underHeading } from './parts.ts';

/** The first line of a report on a list that was scrubbed again, as the subject of a mail; nothing of any other. */
export function subjectLine({ report, say }: Rendering): string {
  if (report.on === 'calls' || report.changes === undefined) return '';
  const words = changeWords[say.lang];
  const { path } = report.inputs.find(({ role }) => role === 'contacts') ?? { path: '' };
  const list = cell(report.campaign.name ?? listName(path));
  const told = toldChanges(report, words);
  const subject =
    report.changes === null ? words.subjectNotCleared(list) : words.subject(list, told?.shortWays ?? []);
  return `${subject}\n`;
}

/** What changed in a list that was scrubbed again, as a mail: who went which way and why, until when the list is good, what to do. */
export function changesMail(rendering: Rendering): string | null {
  const { report, say } = rendering;
  const told = toldChanges(report, changeWords[say.lang]);
  if (report.on === 'calls' || !report.changes || told === null) return null;
  const parts = [
    subjectLine(rendering),
    headOf(rendering, report, told),
    ...told.ways.map((way) => waySection(rendering, report.changes ?? null, way)),
    stepsOf(rendering, report),
  ];
  return joined(parts, '\n');
}

function headOf({ words }: Rendering, report: ListReport, told: ToldChanges): string {
  const verdicts = [...listSentence(report, words), callsSentence(report, words)];
  const remarks = [...validitySentences(report, words), ...told.remarks].map(
    (remark) => `- ${cell(remark)}\n`,
  );
  return [
    ...verdicts.map((sentence) => `**${sentence}**\n`),
    `${cell(told.sinceRun)}${told.shortWays.length === 0 ? '' : ` – ${told.shortWays.join(', ')}`}\n`,
    remarks.join(''),
  ].join('\n');
}

function waySection(
  rendering: Rendering,
  changes: Changes | null,
  { way, title, rows, causes }: ToldChanges['ways'][number],
): string {
  const { words: reportWords, say } = rendering;
  const words = changeWords[say.lang];
  const byRule =
    way === 'dropped' ? changes?.droppedByRule : way === 'returned' ? changes?.returnedByRule : {};
  const counts = frequentFirst(byRule ?? {});
  const first = (changes?.first ?? []).filter((change) => wayOf(change) === way);
  const shown = words.firstOf(first.length, rows);
  return underHeading(
    `${title}${rendering.voice.colon}${rendering.voice.n(rows)}`,
    causes.length === 0 ? '' : `${causes.map((cause) => `- ${cause}\n`).join('')}`,
    counts.length === 0 ? '' : markdownTable(reportWords.ruleColumns, ruleRows(rendering, counts)),
    markdownTable(
      words.changeColumns,
      first.map((change) => changeCells(rendering, change)),
    ),
    shown === '' ? '' : `${shown}\n`,
  );
}

function changeCells({ say }: Rendering, change: Change): string[] {
  const { lineBefore, line, number, cause } = change;
  return [
    lineBefore === 0 ? '' : String(lineBefore),
    line === 0 ? '' : String(line),
    cell(number === 0 ? '' : say.number(number)),
    changeWords[say.lang].causeNames[cause],
    cell(changeSentence(change, say)),
  ];
}

function stepsOf({ say }: Rendering, report: ListReport): string {
  const words = changeWords[say.lang];
  const lost = report.changes?.lost ?? 0;
  const steps = [
    words.loadList,
    ...(lost === 0 ? [] : [words.takeOut(lost)]),
    ...(report.goodUntil === null ? [] : [words.scrubAgain(report.goodUntil)]),
    words.keepReport,
  ];
  return underHeading(words.whatToDo, steps.map((step, index) => `${index + 1}. ${step}\n`).join(''));
}
