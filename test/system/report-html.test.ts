import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileText } from '../report/html/hostile.ts';
import { axeFindings } from './browser.ts';
import { ReportPages } from './report-pages.ts';

let pages: ReportPages;
beforeAll(async () => {
  pages = await ReportPages.make();
}, 120_000);
afterAll(() => pages.close());

const names = ['list', 'consents', 'calls', 'gaps', 'hostile', 'large'] as const;

describe('every page', () => {
  it.each(names)('opens without a word on the console and without a request: %s', async (name) => {
    const { page, complaints } = await pages.look(name);
    await page.click('#languages [data-lang=fr]');
    await page.click('#languages [data-lang=en]');
    expect(complaints).toEqual([]);
    expect(statSync(pages.files[name]).size).toBeLessThan(1_500_000);
  });

  // Each page in one language, each language in light and dark; the large page is made of the parts of the others.
  it.each([
    ['list', 'light', 'en'],
    ['list', 'dark', 'fr'],
    ['consents', 'light', 'fr'],
    ['calls', 'dark', 'fr'],
    ['gaps', 'dark', 'en'],
    ['hostile', 'light', 'en'],
  ] as const)('axe-core finds nothing: %s, %s, %s', async (name, colorScheme, lang) => {
    const { page } = await pages.open(name, { bypassCSP: true, colorScheme });
    await page.click(`#languages [data-lang=${lang}]`);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    // Rows of findings are alike: some of each severity and subject stand for all.
    await page.evaluate(
      'for (const row of document.querySelectorAll(".group tbody tr:nth-child(n + 4):not(:nth-child(20n))")) row.remove()',
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it.each(names)('at 360 pixels only tables and charts scroll, in their own region: %s', async (name) => {
    const { page } = await pages.look(name);
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 740 });
    for (const lang of ['fr', 'en']) {
      await page.click(`#languages [data-lang=${lang}]`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
    if (wide) await page.setViewportSize(wide);
  });

  it.each(names)('without JavaScript it is whole in the language of the run: %s', async (name) => {
    const { page, complaints } = await pages.open(name, { javaScriptEnabled: false });
    const lang = name === 'consents' ? 'fr' : 'en';
    expect(await page.locator('h2:visible').count()).toBeGreaterThan(4);
    expect(await page.locator(`[lang]:not(html):not([lang=${lang}]):visible`).count()).toBe(0);
    expect(await page.locator('#languages, #filter').filter({ visible: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the languages', () => {
  it('the switch changes text, names and the language of the page', async () => {
    const { page } = await pages.open('list');
    await page.selectOption('select[name=r]', 'hours/closed-day');
    await page.click('#languages [data-lang=fr]');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.title()).toBe(
      'contacts.csv – Contrôle d’une campagne d’appels téléphoniques – campaign-audit',
    );
    expect(await page.innerText('main')).toMatch(/295\scontacts conservés sur 405/);
    expect(await page.innerText('main')).not.toContain('contacts kept');
    expect(await page.getAttribute('#languages [data-lang=fr]', 'aria-pressed')).toBe('true');
    expect(await page.innerText('#showing')).toMatch(/^Constats retenus\s: 4 sur 339$/);
    expect(await page.locator('select[name=s] option').allTextContents()).toContainEqual(
      expect.stringMatching(/^erreur \(\d+\)$/),
    );
    await page.context().close();
  });

  it('a run in French opens in French', async () => {
    const { page } = await pages.open('consents');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.innerText('header')).toContain('Contrôle d’une campagne d’appels téléphoniques');
    await page.context().close();
  });
});

describe('the page elsewhere', () => {
  it('the first stop of the keyboard leads past the contents', async () => {
    const { page } = await pages.open('list');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.context().close();
  });

  it('dark is dark, and paper is white all the same', async () => {
    const { page } = await pages.open('list', { colorScheme: 'dark' });
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await background()).toBe('rgb(20, 24, 29)');
    await page.emulateMedia({ media: 'print' });
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });

  it.each([
    ['list', 5, 25],
    ['large', 5, 80],
  ] as const)('on A4 all is open, and no more pages than one would print: %s', async (name, fewest, most) => {
    const { page } = await pages.open(name);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(fewest);
    expect(sheets).toBeLessThanOrEqual(most);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\S* 84[12]/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filter:visible, nav:visible, #languages:visible').count()).toBe(0);
    await page.context().close();
  });
});

it('hostile text is read as text, and does nothing', async () => {
  const { page, complaints } = await pages.open('hostile');
  const start = hostileText.slice(0, 40);
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
  for (const lang of ['en', 'fr']) {
    await page.click(`#languages [data-lang=${lang}]`);
    for (const section of [
      '#findings',
      `#accepted-${lang}`,
      `#inputs-${lang}`,
      `#next-${lang}`,
      `#verdicts-${lang}`,
    ])
      expect(await page.innerText(section), section).toContain(start);
  }
  await page.fill('input[name=q]', '<img src=x');
  await expect.poll(() => page.locator('.group tbody tr:visible').count()).toBe(3);
  expect(await page.locator('img, b, script:not(:last-child)').count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(readFileSync(pages.files.hostile, 'utf8')).not.toContain('\u202e');
  await page.context().close();
});
