import type { Finding } from '../findings.ts';
import { voice } from '../words/voice.ts';
import { isStopped } from './figures/rule-counts.ts';
import { formats } from './formats.ts';
import type { Report } from './model.ts';
import { inChunks } from './output/chunks.ts';
import { joined } from './output/joined.ts';
import { placeText } from './output/place.ts';
import { visible } from './output/visible.ts';
import type { Reporter, Say } from './words/say.ts';

const words = {
  en: {
    cleared: 'cleared',
    'not-cleared': 'NOT CLEARED: what could not be screened is not clean',
    audited: 'past calls audited',
    incomplete: 'NOT CLEARED: not everything could be screened',
    law: 'law of',
    error: 'error',
    warning: 'warning',
    notice: 'notice',
    campaign: 'campaign',
  },
  fr: {
    cleared: 'liste validée',
    'not-cleared': 'LISTE NON VALIDÉE\u00a0: ce qui n’a pas pu être contrôlé n’est pas réputé conforme',
    audited: 'appels passés contrôlés',
    incomplete: 'CONTRÔLE INCOMPLET\u00a0: tout n’a pas pu être contrôlé',
    law: 'droit au',
    error: 'erreur',
    warning: 'avertissement',
    notice: 'information',
    campaign: 'campagne',
  },
} as const;

type Said = (typeof words)[keyof typeof words];

/** One line per finding, as compilers write them; for people, mails and `grep`. */
export const text: Reporter = {
  id: 'text',
  ...formats.text,
  *render(report: Report, say: Say) {
    yield `${head(report, words[say.lang])}\n`;
    yield* inChunks(report.all(), (finding) => lineOf(finding, say));
  },
};

function head(report: Report, said: Said): string {
  const { law, tool, campaign } = report;
  return [
    `${tool.name} ${tool.version}`,
    ...(campaign.name === undefined ? [] : [`${said.campaign} ${visible(campaign.name)}`]),
    `${said.law} ${law.date} (${law.regime}, ${law.hash})`,
    decision(report, said),
  ].join(', ');
}

function decision(report: Report, said: Said): string {
  if (report.on === 'list') return said[report.status];
  return isStopped(report) ? said.incomplete : said.audited;
}

function lineOf(finding: Finding, say: Say): string {
  const said = words[say.lang];
  const source = finding.source === '' ? said.campaign : visible(finding.source);
  const details = [
    finding.number === 0 ? '' : say.number(finding.number),
    finding.occurredAt,
    visible(say.message(finding)),
    `[${say.rule(finding.rule).article}]`,
  ];
  const place = placeText(source, finding.line);
  const { colon } = voice(say.lang);
  return `${place}: ${said[finding.severity]} ${finding.rule}${colon}${joined(details, ' ')}\n`;
}
