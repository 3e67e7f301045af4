import { describe, expect, it } from 'vitest';
import { twoLaws } from '../../../src/report/figures/two-laws.ts';
import { markdown } from '../../../src/report/markdown.ts';
import type { LawComparison } from '../../../src/report/model.ts';
import { reportWords } from '../../../src/report/words/words.ts';
import { rendered, textIn } from '../html/support.ts';
import { sampleReport, sampleSay } from '../sample.ts';

const compared: LawComparison = {
  from: { date: '2026-08-10', regime: 'opt-out', firstDay: '2024-05-13', kept: 306, stoppedBy: [] },
  to: {
    date: '2026-08-11',
    regime: 'opt-in',
    firstDay: '2024-05-14',
    kept: 1,
    stoppedBy: ['consent/missing'],
  },
  lost: 305,
  gained: 0,
  lostByRule: { 'phone/invalid': 2, 'consent/none': 303, 'opposition/bloctel': 303 },
  gainedByRule: {},
};
const report = sampleReport({ lawComparison: compared });

describe('a list under two laws', () => {
  it('tells what is lost, what each law leaves, and by which rules, the most frequent first', () => {
    const told = twoLaws(report, reportWords.en);
    expect(told?.lines.map(({ text }) => text)).toEqual([
      '305 of 306 contacts lost',
      expect.stringContaining('306 of 400 kept'),
      expect.stringContaining('1 of 400 kept'),
    ]);
    expect(told?.lines[2]?.below).toEqual(['nobody may be called under it: consent/missing']);
    expect(told?.tables.map(({ date }) => date)).toEqual(['2026-08-11']);
    expect(told?.tables[0]?.counts.map(({ rule }) => rule)).toEqual([
      'consent/none',
      'opposition/bloctel',
      'phone/invalid',
    ]);
  });

  it('tells gains under the law that barred them', () => {
    const gained = { ...compared, gained: 1, gainedByRule: { 'opposition/bloctel': 1 } };
    const told = twoLaws(sampleReport({ lawComparison: gained }), reportWords.fr);
    expect(told?.lines[1]?.text).toBe('1\u00a0contact gagné');
    expect(told?.tables.map(({ date }) => date)).toEqual(['2026-08-11', '2026-08-10']);
  });

  it('is nothing where none was asked for', async () => {
    expect(twoLaws(sampleReport(), reportWords.en)).toBeNull();
    expect(await rendered(sampleReport())).not.toContain('id="laws-en"');
  });

  it('stands in Markdown and on the page, with the articles of the law that bars', async () => {
    const days: number[] = [];
    const on = (day: number) => {
      days.push(day);
      return sampleSay('en');
    };
    const say = { ...sampleSay('en'), on };
    const told = [...markdown.render(report, say)].join('');
    expect(told).toContain('## What another law leaves of the list');
    expect(told).toMatch(/\n- 305 of 306 contacts lost\n/);
    expect(told).toMatch(/\n {2}- nobody may be called under it: consent\/missing\n/);
    expect(told).toMatch(/\| 303 \| `consent\/none` \|/);
    expect(days).toEqual([20_676]);
    const page = await rendered(report);
    expect(textIn(page, 'en')).toMatch(/305 of 306 contacts lost .* Title of consent\/none .* 303/);
    expect(textIn(page, 'fr')).toContain('contacts perdus sur 306');
    expect(page).toContain('href="#laws-en"');
  });
});
