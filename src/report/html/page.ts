import { createHash } from 'node:crypto';
import type { Report } from '../model.ts';
import type { Say } from '../words/say.ts';
import type { Charts } from './charts/model.ts';
import { contents } from './contents.ts';
import { findingsPart } from './findings/findings.ts';
import { auditName, pageHeader } from './header.ts';
import { Markup, markup } from './markup.ts';
import { text as style } from './page.css?text';
import { text as script } from './page-script/main.ts?text';
import { bilingual, both, labels } from './parts.ts';
import { acceptedPart } from './sections/accepted.ts';
import { attemptsPart } from './sections/attempts.ts';
import { callablePart } from './sections/callable.ts';
import { callsPart } from './sections/calls.ts';
import { changesPart } from './sections/changes.ts';
import { evidencePart } from './sections/evidence.ts';
import { inputsPart } from './sections/inputs.ts';
import { lapsesPart } from './sections/lapses.ts';
import { lawsPart } from './sections/laws.ts';
import { nextPart } from './sections/next.ts';
import { rulesPart } from './sections/rules.ts';
import { verdictsPart } from './sections/verdicts.ts';
import { type View, viewsOf } from './view.ts';

const before = [
  verdictsPart,
  changesPart,
  nextPart,
  rulesPart,
  lawsPart,
  lapsesPart,
  callablePart,
  callsPart,
  attemptsPart,
];
const after = [inputsPart, acceptedPart, evidencePart];

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
  const [view] = views;
  return markup`<!doctype html>
<html lang="${view.lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title${labels(views, title)}>${title(view)}</title><style>${new Markup(style)}</style></head>
<body><a class="skip" href="#main">${both(views, ({ words }) => words.skip)}</a>
${pageHeader(views)}
${contents(views)}<main id="main" tabindex="-1">
`.text;
}

function title(view: View): string {
  return `${auditName(view)} – ${view.words.page(view.report.on)} – campaign-audit`;
}
