import { createHash } from 'node:crypto';
import type { Day, Lang } from '../../../model.ts';
import { frequentFirst } from '../../../report/figures/rule-counts.ts';
import { Markup, markup, type Value } from '../../../report/html/markup.ts';
import { text as pageStyle } from '../../../report/html/page.css?text';
import { pageTable } from '../../../report/html/parts.ts';
import type { RunSummary } from '../../../summarize/model.ts';
import { isoDay } from '../../../time/days.ts';
import { voice } from '../../../words/voice.ts';
import { deletionWords, dueInAll } from '../deletion.ts';
import { howMany, type RunGroup, runsByGroup } from './groups.ts';
import { text as ownStyle } from './summary.css?text';
import { callsCell, listCell } from './text.ts';
import { type SummarizeWords, summarizeWords } from './words.ts';

const style = `${pageStyle}\n${ownStyle}`;
const hash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;

/** Runs in short as a page that asks nothing of anywhere, in one language. */
export function summaryPage(runs: readonly RunSummary[], today: Day, lang: Lang): string {
  const words = summarizeWords[lang];
  const groups = runsByGroup(runs).map(([group, members]) => groupPart(words, lang, group, members));
  return markup`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title>${words.title} – campaign-audit</title><style>${new Markup(style)}</style></head>
<body><header><div><h1>${words.title}</h1><p>${words.head(howMany(runs), isoDay(today))}</p></div></header><main id="main">
${groups}${deletionPart(lang, runs)}</main><footer><p>${words.verify}</p>${words.disclaimer}</footer></body></html>
`.text;
}

function groupPart(words: SummarizeWords, lang: Lang, group: RunGroup, runs: readonly RunSummary[]): Markup {
  const title = words.sections[group];
  const table = group === 'damaged' ? damagedTable(words, title, runs) : runTable(words, lang, title, runs);
  return markup`<section id="${group}" class="${group}" aria-labelledby="${group}-title"><h2 id="${group}-title">${title}</h2>${table}</section>\n`;
}

function damagedTable(words: SummarizeWords, title: string, runs: readonly RunSummary[]): Markup {
  const columns = [{ title: words.columns.run }, { title: words.columns.why }];
  const rows = runs.map(({ directory, damaged }) => [
    path(directory),
    damaged === null ? '' : words.damages[damaged],
  ]);
  return pageTable(title, columns, rows, 'stacked');
}

function runTable(words: SummarizeWords, lang: Lang, title: string, runs: readonly RunSummary[]): Markup {
  const { run, due, list, kept, excluded, calls, agent } = words.columns;
  const columns = [
    { title: run },
    { title: due },
    { title: list },
    { title: kept, number: true as const },
    { title: excluded, number: true as const },
    { title: calls },
    { title: agent },
  ];
  return pageTable(
    title,
    columns,
    runs.map((row) => cells(words, lang, row)),
    'stacked',
  );
}

function deletionPart(lang: Lang, runs: readonly RunSummary[]): Markup | null {
  const words = deletionWords[lang];
  const due = dueInAll(runs);
  if (due.length === 0) return null;
  const { columns, title, what } = words;
  const head = [{ title: columns.path }, { title: columns.what }, { title: columns.since }];
  const rows = due.map((row) => [path(row.path), what(row), voice(lang).date(row.since)]);
  const table = pageTable(title, head, rows, 'stacked');
  return markup`<section id="deletion" aria-labelledby="deletion-title"><h2 id="deletion-title">${title}</h2>${table}</section>\n`;
}

function cells(words: SummarizeWords, lang: Lang, run: RunSummary): Value[] {
  const { directory, name, reserved, due, settled, list, kept, read, excluded, calls, worstAgent } = run;
  const { date, n } = voice(lang);
  const isEmpty = calls === 'clean' && run.callsAudited === 0;
  const called = name === null ? null : markup`<p>${name}</p>`;
  return [
    markup`${path(directory)}${called}`,
    due === null ? (settled === null ? '' : words.settled[settled]) : date(due),
    list === null ? words.noList : mark(reserved ? `${list} reserved` : list, listCell(words, run)),
    read === null ? '' : words.of(kept, read),
    excluded === null ? '' : markup`${n(excluded)}${byRule(words, run)}`,
    calls === null ? '' : mark(isEmpty ? `${calls} empty` : calls, callsCell(words, run)),
    worstAgent === null
      ? ''
      : markup`${worstAgent.name}<p>${words.agentErrors(worstAgent.withErrors, worstAgent.calls)}</p>`,
  ];
}

function mark(state: string, text: string): Markup {
  return markup`<span class="verdict mark ${state}">${text}</span>`;
}

function byRule({ columns }: SummarizeWords, { excludedByRule }: RunSummary): Markup | null {
  const counts = frequentFirst(excludedByRule);
  if (counts.length === 0) return null;
  const items = counts.map(({ rule, count }) => markup`<li><code>${rule}</code> ${count}</li>`);
  return markup`<details><summary>${columns.rules}</summary><ul>${items}</ul></details>`;
}

function path(directory: string): Markup {
  return markup`<span class="path">${directory}</span>`;
}
