import { createHash } from 'node:crypto';
import type { Explanation, Verdict } from '../../../explain/model.ts';
import { Markup, markup } from '../../../report/html/markup.ts';
import { text as style } from '../../../report/html/page.css?text';
import { pageTable } from '../../../report/html/parts.ts';
import { type DocumentPart, explainDocument, type FoundRule } from './document.ts';

const hash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;

/** How the style sheet shows each verdict. */
const looks: Readonly<Record<Verdict, string>> = {
  kept: 'kept cleared',
  excluded: 'excluded',
  unknown: 'unknown incomplete',
};

/** An explanation as a page that asks nothing of anywhere, in one language. */
export function explanationPage(explanation: Explanation): string {
  const { lang, words, title, verdict, sentence, facts, parts } = explainDocument(explanation);
  return markup`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title>${title} – campaign-audit</title><style>${new Markup(style)}</style></head>
<body><header><div><h1>${title}</h1></div></header><main id="main">
<section id="verdict" class="verdict ${looks[verdict]}" aria-labelledby="verdict-title"><h2 id="verdict-title">${words.shortVerdict[verdict]}</h2><p>${sentence}</p>${list(facts)}</section>
${parts.map(partOf)}</main><footer>${words.disclaimer}</footer></body></html>
`.text;
}

function partOf({ id, title, lines, found, columns, rows }: DocumentPart): Markup {
  const head = columns.map((column) => ({ title: column }));
  const table = rows.length === 0 ? null : pageTable(title, head, rows, 'stacked');
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${list(lines)}${cards(found)}${table}</section>\n`;
}

function cards(found: readonly FoundRule[]): Markup | null {
  if (found.length === 0) return null;
  return markup`<ul class="cards">${found.map(card)}</ul>`;
}

function card({ id, article, message, rows, end }: FoundRule): Markup {
  const cited = article === '' ? null : markup` ${article}`;
  const decided = rows.map(
    ({ place, text }) =>
      markup`<li><span class="path">${place}</span>${text === '' ? null : ` ${text}`}</li>`,
  );
  return markup`<li><h3><code>${id}</code>${cited}</h3><p>${message}</p>${decided.length === 0 ? null : markup`<ul>${decided}</ul>`}${end === '' ? null : markup`<p>${end}</p>`}</li>`;
}

function list(lines: readonly string[]): Markup | null {
  if (lines.length === 0) return null;
  return markup`<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}
