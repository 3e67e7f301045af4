import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReportPages } from './report-pages.ts';

let pages: ReportPages;
beforeAll(async () => {
  pages = await ReportPages.make();
}, 120_000);
afterAll(() => pages.close());

describe('the first screen', () => {
  // The last of them is the longest of all: a list that four things stop, in French, without a log.
  it.each([
    ['list', 'en', 2],
    ['consents', 'fr', 2],
    ['calls', 'fr', 1],
    ['gaps', 'fr', 2],
  ] as const)('of a telephone shows the verdicts, the contents folded: %s', async (name, lang, count) => {
    const { page } = await pages.open(name, { viewport: { width: 390, height: 844 } });
    await page.click(`#languages [data-lang=${lang}]`);
    const headings = await page
      .locator('.verdict h2:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    expect(headings).toHaveLength(count);
    expect(Math.max(...headings)).toBeLessThan(844);
    expect(await page.locator('nav a:visible').count()).toBe(0);
    await page.locator('nav summary:visible').click();
    expect(await page.locator('nav a:visible').count()).toBeGreaterThan(6);
    await page.context().close();
  });

  it('of a desk has the contents unfolded', async () => {
    const { page } = await pages.look('list');
    expect(await page.locator('nav a:visible').count()).toBeGreaterThan(6);
    expect(await page.locator('nav summary:visible').count()).toBe(0);
  });

  it('green is for the list that is cleared, red for calls with violations', async () => {
    const { page } = await pages.look('list');
    const colours = await page
      .locator('.verdict h2:visible')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(colours).toEqual(['rgb(26, 115, 64)', 'rgb(179, 38, 30)']);
  });
});

describe('the charts', () => {
  it.each([
    [1200, 'wide'],
    [390, 'narrow'],
  ] as const)('are as wide as the text at %i pixels', async (width, kind) => {
    const { page } = await pages.open('list', { viewport: { width, height: 900 } });
    const widths = await page.locator('figure > div:visible').evaluateAll((all) =>
      all.map((one) => ({
        kind: one.className,
        chart: Math.round(one.getBoundingClientRect().width),
        text: Math.round(one.closest('section')?.getBoundingClientRect().width ?? 0),
      })),
    );
    expect(widths.map((one) => one.kind)).toEqual([kind, kind, 'week', kind]);
    expect(widths.filter(({ chart, text }) => chart !== text)).toEqual([]);
    await page.context().close();
  });

  it('a week scrolls on a telephone, beginning in its middle, and says so', async () => {
    const { page } = await pages.open('list', { viewport: { width: 390, height: 844 } });
    const hours = page.locator('.week .scroll:visible');
    expect(await hours.evaluate((one) => one.scrollWidth > one.clientWidth && one.scrollLeft > 0)).toBe(true);
    expect(await page.locator('.hint:visible').innerText()).toBe('Wider than the screen: scroll sideways.');
    await page.setViewportSize({ width: 1200, height: 900 });
    expect(await page.locator('.hint:visible').count()).toBe(0);
    expect(await hours.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    await page.context().close();
  });
});
