import type { Finding } from '../findings.ts';
import { regimeNames } from '../law/names.ts';
import { visible } from '../words/visible.ts';
import { formats } from './formats.ts';
import type { Report } from './model.ts';
import { inChunks } from './output/chunks.ts';
import { joined } from './output/joined.ts';
import { placeText } from './output/place.ts';
import { verdictSentences } from './words/decision.ts';
import { type Rendering, renderingOf } from './words/rendering.ts';
import type { Reporter, Say } from './words/say.ts';

const words = {
  en: {
    law: 'law of',
    error: 'error',
    warning: 'warning',
    notice: 'notice',
    campaign: 'campaign',
  },
  fr: {
    law: 'droit au',
    error: 'erreur',
    warning: 'avertissement',
    notice: 'information',
    campaign: 'campagne',
  },
} as const;

/** The verdicts in the first line, then one line per finding, as compilers write them; for people, mails and `grep`. */
export const text: Reporter = {
  id: 'text',
  ...formats.text,
  *render(report: Report, say: Say) {
    const rendering = renderingOf(report, say);
    yield `${head(rendering)}\n`;
    yield* inChunks(report.all(), (finding) => lineOf(finding, rendering));
  },
};

function head(rendering: Rendering): string {
  const { law, tool, campaign } = rendering.report;
  const said = words[rendering.say.lang];
  const facts = [
    `${tool.name} ${tool.version}`,
    ...(campaign.name === undefined ? [] : [`${said.campaign} ${visible(campaign.name)}`]),
    `${said.law} ${law.date} (${regimeNames[law.regime][rendering.say.lang]}, ${law.hash})`,
  ];
  return [`${facts.join(', ')}.`, ...verdictSentences(rendering)].join(' ');
}

function lineOf(finding: Finding, { say, voice }: Rendering): string {
  const said = words[say.lang];
  const source = finding.source === '' ? said.campaign : visible(finding.source);
  const details = [
    finding.number === 0 ? '' : say.number(finding.number),
    finding.occurredAt,
    visible(say.message(finding)),
    `[${say.cited(finding).article}]`,
  ];
  const place = placeText(source, finding.line);
  return `${place}: ${said[finding.severity]} ${finding.rule}${voice.colon}${joined(details, ' ')}\n`;
}
