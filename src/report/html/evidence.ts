import type { Fines } from '../../law/model.ts';
import { type Period, periodOn } from '../../law/parameter.ts';
import { fines as finesParameter } from '../../law/parameters/fines.ts';
import { parseIsoDay } from '../../time/days.ts';
import { type Markup, markup, short } from './markup.ts';
import { article, pageSection, pageTable } from './parts.ts';
import type { View } from './view.ts';

/** What proves the run: hashes, versions, and what a breach may cost. */
export function evidencePart(view: View): Markup {
  const { report, words, voice } = view;
  const fine = periodOn(finesParameter, parseIsoDay(report.law.date) ?? 0);
  const rows = report.inputs.map(({ path, bytes, sha256 }) => [
    markup`<span class="path">${short(path)}</span>`,
    voice.n(bytes),
    markup`<code class="hash">${sha256}</code>`,
  ]);
  const columns = [
    { title: words.fileColumn },
    { title: words.size, number: true as const },
    { title: 'SHA-256' },
  ];
  const content = [
    pageTable(words.hashes, columns, rows, 'stacked'),
    markup`<p>${words.outputsElsewhere}</p><dl class="facts"><div><dt>${words.tool}</dt><dd>${report.tool.name} ${report.tool.version}</dd></div><div><dt>${words.lawVersion}</dt><dd><code class="hash">${report.law.hash}</code></dd></div></dl>`,
    fine.value === null ? null : fines(view, fine, fine.value),
    markup`<p><strong>${words.disclaimer}</strong> ${words.contested}</p>`,
  ];
  return pageSection(view, 'evidence', words.evidence, content);
}

/** The fine, and beside each article that findings rest on whether it is one of those that it punishes. */
function fines(view: View, of: Period<Fines>, { naturalPerson, legalPerson }: Fines): Markup {
  const { words, voice, lang } = view;
  const { title, url } = of.reference;
  const name = typeof title === 'string' ? title : title[lang];
  const rows = articles(view).map(([cited, { page, findings }]) => [
    article(view, cited, page),
    voice.n(findings),
    isPunished(cited) ? words.upTo(legalPerson) : words.otherTexts,
  ]);
  const columns = [
    { title: words.articleColumn },
    { title: words.findings, number: true as const },
    { title: words.fineColumn },
  ];
  const list = rows.length === 0 ? null : pageTable(words.finesCaption, columns, rows);
  return markup`<h3>${words.finesTitle}</h3><p>${article(view, name, url)}${voice.colon}${words.fines(naturalPerson, legalPerson)}</p>${list}`;
}

/** L242-16 punishes breaches of the section on canvassing by telephone. */
function isPunished(cited: string): boolean {
  return /[LRD]\.? ?223-/.test(cited);
}

function articles({ report, say }: View): [string, { page: string; findings: number }][] {
  const known = new Map<string, { page: string; findings: number }>();
  for (const [rule, count] of Object.entries(report.byRule)) {
    const { article: cited, url } = say.rule(rule);
    if (cited !== '') known.set(cited, { page: url, findings: (known.get(cited)?.findings ?? 0) + count });
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1));
}
