import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import { text } from '../../src/report/text.ts';
import { rendered, textIn } from './html/support.ts';
import { sampleReport, sampleSay } from './sample.ts';

const { campaign } = sampleReport();
const named = sampleReport({ campaign: { ...campaign, name: '<été> *1*' } });

describe('the name of a campaign', () => {
  it('stands at the head of the page, in Markdown and in text', async () => {
    const page = await rendered(named);
    expect(page).toContain('<h1>&lt;été&gt; *1*</h1>');
    expect(textIn(page, 'en')).toContain('List contacts.csv');
    const [, , facts = ''] = [...markdown.render(named, sampleSay('fr'))].join('').split('\n\n').slice(1);
    expect(facts).toMatch(/^Campagne «.*été.*».* {2}\n/);
    expect([...text.render(named, sampleSay('en'))][0]).toMatch(
      /^campaign-audit 0\.1\.0, campaign <été> \*1\*, law of/,
    );
  });

  it('is left out where there is none', async () => {
    expect(await rendered(sampleReport())).toContain('<h1>contacts.csv</h1>');
    expect([...markdown.render(sampleReport(), sampleSay('en'))].join('')).not.toContain('“');
  });
});
