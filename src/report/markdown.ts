import { formats } from './formats.ts';
import { acceptedSection, campaignSection } from './markdown/campaign.ts';
import { callsSection, contactsSection } from './markdown/counts.ts';
import { findingsSection } from './markdown/findings.ts';
import { head } from './markdown/head.ts';
import { blindSection, inputsSection } from './markdown/inputs.ts';
import { lawsSection } from './markdown/laws.ts';
import type { Page } from './markdown/page.ts';
import type { Report } from './model.ts';
import type { Reporter, Say } from './words/say.ts';
import { wordsIn } from './words/words.ts';

/** Markdown as GitHub has it, for people: the decision, figures by rule, the first findings, the hashes. */
export const markdown: Reporter = {
  id: 'markdown',
  ...formats.markdown,
  *render(report: Report, say: Say) {
    const page: Page = { report, say, words: wordsIn(say.lang) };
    const parts = [
      head,
      campaignSection,
      acceptedSection,
      contactsSection,
      lawsSection,
      callsSection,
      blindSection,
      findingsSection,
      inputsSection,
    ];
    yield parts
      .map((part) => part(page))
      .filter((text) => text !== '')
      .join('\n');
    yield `\n${page.words.disclaimer}\n`;
  },
};
