import { type Markup, markup, short } from '../markup.ts';
import { pageSection, pageTable } from '../parts.ts';
import type { View } from '../view.ts';

/** What proves the run: hashes and versions. */
export function evidencePart(view: View): Markup {
  const { report, words, voice } = view;
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
    markup`<p><strong>${words.disclaimer}</strong> ${words.contested}</p>`,
  ];
  return pageSection(view, 'evidence', words.evidence, content);
}
