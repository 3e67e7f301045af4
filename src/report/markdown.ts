import { formats } from './formats.ts';
import { acceptedGapsSection, campaignSection } from './markdown/campaign.ts';
import { changesMail, subjectLine } from './markdown/changes.ts';
import { callsSection, contactsSection } from './markdown/counts.ts';
import { findingsSection } from './markdown/findings.ts';
import { headSection } from './markdown/head.ts';
import { blindSection, inputsSection } from './markdown/inputs.ts';
import { lawsSection } from './markdown/laws.ts';
import type { Report } from './model.ts';
import { joined } from './output/joined.ts';
import { type Rendering, renderingOf } from './words/rendering.ts';
import type { Reporter, Say } from './words/say.ts';

/**
 * Markdown as GitHub has it, for people: the decision, figures by rule, the first findings, the hashes; of a list that was scrubbed
 * again, a mail on what changed.
 */
export const markdown: Reporter = {
  id: 'markdown',
  ...formats.markdown,
  *render(report: Report, say: Say) {
    const rendering = renderingOf(report, say);
    const mail = changesMail(rendering);
    yield mail ?? inFull(rendering);
    yield `\n${rendering.words.disclaimer}\n`;
  },
};

function inFull(rendering: Rendering): string {
  const parts = [
    subjectLine,
    headSection,
    campaignSection,
    acceptedGapsSection,
    contactsSection,
    lawsSection,
    callsSection,
    blindSection,
    findingsSection,
    inputsSection,
  ];
  return joined(
    parts.map((part) => part(rendering)),
    '\n',
  );
}
