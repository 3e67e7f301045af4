import { inChunks } from './chunks.ts';
import { formats } from './formats.ts';
import type { Finding, Report } from './model.ts';
import type { Reporter, Say } from './say.ts';
import { visible } from './visible.ts';

const words = {
  en: {
    cleared: 'cleared',
    'not-cleared': 'NOT CLEARED: what could not be screened is not clean',
    law: 'law of',
    error: 'error',
    warning: 'warning',
    notice: 'notice',
    campaign: 'campaign',
    colon: ':',
  },
  fr: {
    cleared: 'contrôle achevé',
    'not-cleared': 'CONTRÔLE INCOMPLET\u00a0: ce qui n’a pas pu être contrôlé n’est pas réputé conforme',
    law: 'droit au',
    error: 'erreur',
    warning: 'avertissement',
    notice: 'information',
    campaign: 'campagne',
    colon: '\u00a0:',
  },
} as const;

/** One line per finding, as compilers write them; for people, mails and `grep`. */
export const text: Reporter = {
  id: 'text',
  ...formats.text,
  *render(report: Report, say: Say) {
    const { law, tool } = report;
    const said = words[say.lang];
    yield `${tool.name} ${tool.version}, ${said.law} ${law.date} (${law.regime}, ${law.hash}), ${said[report.status]}\n`;
    yield* inChunks(report.all(), (finding) => lineOf(finding, say));
  },
};

function lineOf(finding: Finding, say: Say): string {
  const said = words[say.lang];
  const source = finding.source === '' ? said.campaign : visible(finding.source);
  const place = finding.line === 0 ? source : `${source}:${finding.line}`;
  const details = [
    finding.number === 0 ? '' : say.number(finding.number),
    finding.occurredAt,
    visible(say.message(finding)),
    `[${say.rule(finding.rule).article}]`,
  ];
  const rest = details.filter((detail) => detail !== '').join(' ');
  return `${place}: ${said[finding.severity]} ${finding.rule}${said.colon} ${rest}\n`;
}
