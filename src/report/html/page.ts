import { createHash } from 'node:crypto';
import { hasLogs } from '../figures/inputs.ts';
import type { Report } from '../model.ts';
import type { Say } from '../words/say.ts';
import { acceptedPart } from './accepted.ts';
import { attemptsPart } from './attempts.ts';
import { callablePart } from './callable.ts';
import { callsPart } from './calls.ts';
import type { Charts } from './charts/model.ts';
import { decisionPart } from './decision.ts';
import { evidencePart } from './evidence.ts';
import { findingsPart } from './findings.ts';
import { inputsPart } from './inputs.ts';
import { lawsPart } from './laws.ts';
import { Markup, markup } from './markup.ts';
import { nextPart } from './next.ts';
import { text as style } from './page.css?text';
import { text as script } from './page-script/main.ts?text';
import { bilingual, both, labels } from './parts.ts';
import { rulesPart, rulesTitle } from './rules.ts';
import { type View, viewsOf } from './view.ts';

const before = [
  decisionPart,
  nextPart,
  rulesPart,
  lawsPart,
  callsPart,
  attemptsPart,
  callablePart,
  inputsPart,
];
const after = [acceptedPart, evidencePart];

/** The whole page, in both languages, that of the run shown first. */
export function* pageChunks(report: Report, say: Say, charts: Charts | null): Generator<string> {
  const views = viewsOf(report, say, charts);
  yield head(views);
  for (const part of before) yield bilingual(views, part).text;
  yield* findingsPart(views);
  for (const part of after) yield bilingual(views, part).text;
  yield markup`</main><footer>${both(views, ({ words }) => words.disclaimer)}</footer><script>${new Markup(script)}</script></body></html>\n`
    .text;
}

/** Forbids everything but the one style sheet and the one script that stand in the page. */
const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function head(views: readonly [View, View]): string {
  const [{ lang, words, report }] = views;
  const title = (view: View) => `${view.words.page(report.on)} – campaign-audit`;
  return markup`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title${labels(views, title)}>${words.page(report.on)} – campaign-audit</title><style>${new Markup(style)}</style></head>
<body><a class="skip" href="#main">${both(views, (view) => view.words.skip)}</a>
<header><h1>${both(views, (view) => view.words.page(report.on))}</h1><p>${both(views, made)}</p>${languages(views)}</header>
${contents(views)}<main id="main" tabindex="-1">
`.text;
}

function made({ report, words }: View): string {
  return words.from(report.tool.name, report.tool.version);
}

function languages(views: readonly View[]): Markup {
  const [first] = views;
  const buttons = views.map(
    ({ lang, words }) =>
      markup`<button type="button" class="both" lang="${lang}" data-lang="${lang}">${words.name}</button>`,
  );
  return markup`<div id="languages" role="group" aria-label="${first?.words.language ?? ''}"${labels(views, ({ words }) => words.language)} hidden>${buttons}</div>`;
}

function contents(views: readonly View[]): Markup {
  return bilingual(views, (view) => {
    const { lang, words, report } = view;
    const isOnList = report.on === 'list';
    const all: [string, string, boolean][] = [
      ['next', words.next, true],
      ['rules', rulesTitle(view), isOnList],
      ['laws', words.laws, isOnList && report.lawComparison !== undefined],
      ['calls', words.calls, hasLogs(report)],
      [
        'attempts',
        words.attempts(report.distribution?.attempts.windowDays ?? 0),
        report.distribution !== null,
      ],
      ['callable', words.callable, isOnList],
      ['inputs', words.inputs, true],
      ['findings', words.findings, true],
      ['accepted', words.accepted, true],
      ['evidence', words.evidence, true],
    ];
    const links = all.filter(([, , isThere]) => isThere);
    return markup`<nav aria-label="${words.contents}"><ul>${links.map(([id, title]) => markup`<li><a href="#${id}-${lang}">${title}</a></li>`)}</ul></nav>`;
  });
}
