import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { capture } from '../cli/run.ts';
import { hostileReport, hostileText } from '../report/html/hostile.ts';
import { fullReport, rendered } from '../report/html/support.ts';
import { finding } from '../report/sample.ts';
import { axeFindings, type Opened, open, startBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-html-'));
const files = {
  list: join(folder, 'list', 'report.html'),
  consents: join(folder, 'consents', 'report.html'),
  calls: join(folder, 'calls', 'report.html'),
  gaps: join(folder, 'gaps', 'report.html'),
  hostile: join(folder, 'hostile.html'),
  large: join(folder, 'large.html'),
};
let browser: Browser;
/** Pages that tests only look at are opened once. */
const looked = new Map<string, Promise<Opened>>();

function look(name: keyof typeof files): Promise<Opened> {
  const opened = looked.get(name) ?? open(browser, files[name]);
  looked.set(name, opened);
  return opened;
}

const demo = 'fixtures/demo/opt-out-2024';

async function ran(...argv: string[]): Promise<void> {
  const streams = { stdin: new PassThrough(), stdout: capture(), stderr: capture() };
  await main(argv, streams, { LANG: 'C' });
}

beforeAll(async () => {
  browser = await startBrowser();
  await ran(
    'clean',
    '--campaign',
    `${demo}/campaign-audit.yaml`,
    '--law-from',
    '2026-08-10',
    '--law-to',
    '2026-08-11',
    '-o',
    join(folder, 'list'),
  );
  await ran(
    'clean',
    '--campaign',
    'fixtures/demo/opt-in-2026/campaign-audit.yaml',
    '--lang',
    'fr',
    '-o',
    join(folder, 'consents'),
  );
  await ran('calls', `${demo}/journal_appels.csv`, '-o', join(folder, 'calls'));
  await ran(
    'clean',
    `${demo}/contacts.csv`,
    '--start',
    '2024-05-13',
    '--law',
    '2024-05-13',
    '--sector',
    'energy-renovation',
    '-o',
    join(folder, 'gaps'),
  );
  writeFileSync(files.hostile, await rendered(hostileReport()));
  const findings = Array.from({ length: 6000 }, (_, i) =>
    finding({
      rule: `made-up/rule-${String.fromCharCode(97 + (i % 60) / 26, 97 + ((i % 60) % 26))}`,
      line: i + 2,
    }),
  );
  writeFileSync(files.large, await rendered(fullReport({ findings })));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const names = ['list', 'consents', 'calls', 'gaps', 'hostile', 'large'] as const;

describe('every page', () => {
  it.each(names)('opens without a word on the console and without a request: %s', async (name) => {
    const { page, complaints } = await look(name);
    await page.click('#languages [data-lang=fr]');
    await page.click('#languages [data-lang=en]');
    expect(complaints).toEqual([]);
    expect(statSync(files[name]).size).toBeLessThan(1_500_000);
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
    const { page } = await open(browser, files[name], { bypassCSP: true, colorScheme });
    await page.click(`#languages [data-lang=${lang}]`);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    // Rows of findings are alike: some of each severity and subject stand for all.
    await page.evaluate(
      'for (const row of document.querySelectorAll("#findings-table tbody tr:nth-child(n + 9):not(:nth-child(20n))")) row.remove()',
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it.each(names)('at 360 pixels only tables and charts scroll, in their own region: %s', async (name) => {
    const { page } = await look(name);
    const wide = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 740 });
    for (const lang of ['fr', 'en']) {
      await page.click(`#languages [data-lang=${lang}]`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
    if (wide) await page.setViewportSize(wide);
  });

  it.each(names)('without JavaScript it is whole in the language of the run: %s', async (name) => {
    const { page, complaints } = await open(browser, files[name], { javaScriptEnabled: false });
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
    const { page } = await open(browser, files.list);
    await page.click('#languages [data-lang=fr]');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.title()).toBe('Contrôle d’une campagne d’appels téléphoniques – campaign-audit');
    expect(await page.innerText('main')).toMatch(/306\scontacts conservés sur 405/);
    expect(await page.innerText('main')).not.toContain('contacts kept');
    expect(await page.getAttribute('#languages [data-lang=fr]', 'aria-pressed')).toBe('true');
    expect(await page.innerText('#showing')).toMatch(/^Lignes affichées\s: 272 sur 272$/);
    expect(await page.locator('select[name=s] option').allTextContents()).toContainEqual(
      expect.stringMatching(/^erreur \(\d+\)$/),
    );
    await page.context().close();
  });

  it('a run in French opens in French', async () => {
    const { page } = await open(browser, files.consents);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.innerText('h1')).toBe('Contrôle d’une campagne d’appels téléphoniques');
    await page.context().close();
  });
});

describe('the findings', () => {
  it('filter by rule, severity, subject and text, and show all again', async () => {
    const { page } = await open(browser, files.list);
    const shown = () => page.locator('#findings-table tbody tr:visible').count();
    const all = await shown();
    await page.selectOption('select[name=r]', 'hours/closed-day');
    expect(await shown()).toBe(4);
    expect(await page.innerText('#showing')).toBe(`Rows shown: 4 of ${all}`);
    await page.selectOption('select[name=o]', 'contact');
    expect(await shown()).toBe(0);
    await page.click('#filter [type=reset]');
    await expect.poll(shown).toBe(all);
    await page.selectOption('select[name=s]', 'warning');
    const warnings = await shown();
    expect(warnings).toBeGreaterThan(0);
    expect(await page.locator('#findings-table tbody tr[data-s=warning]').count()).toBe(warnings);
    await page.click('#filter [type=reset]');
    await page.fill('input[name=q]', 'LINE 195');
    await expect.poll(shown).toBe(1);
    await page.context().close();
  });

  it('a text is looked for in the language that is shown', async () => {
    const { page } = await open(browser, files.list);
    const shown = () => page.locator('#findings-table tbody tr:visible').count();
    await page.fill('input[name=q]', 'tentatives');
    await expect.poll(shown).toBe(0);
    await page.click('#languages [data-lang=fr]');
    await expect.poll(shown).toBeGreaterThan(0);
    await page.context().close();
  });

  it('sort by a column up and down with the keyboard; what has no value comes last', async () => {
    const { page } = await open(browser, files.list);
    const header = page.locator('#findings-table thead th').nth(6);
    const days = () =>
      page
        .locator('#findings-table tbody tr td:last-child')
        .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-v')));
    await header.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const rising = (await days()).filter((day) => day !== '');
    expect(rising.length).toBeGreaterThan(10);
    expect(rising).toEqual([...rising].sort());
    expect((await days()).at(-1)).toBe('');
    await page.keyboard.press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect((await days()).filter((day) => day !== '')).toEqual([...rising].reverse());
    expect((await days()).at(-1)).toBe('');
    expect(await page.locator('[aria-sort]').count()).toBe(1);
    await page.context().close();
  });
});

describe('the page elsewhere', () => {
  it('the first stop of the keyboard leads past the contents', async () => {
    const { page } = await open(browser, files.list);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.context().close();
  });

  it('dark is dark, and paper is white all the same', async () => {
    const { page } = await open(browser, files.list, { colorScheme: 'dark' });
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
    const { page } = await open(browser, files[name]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(fewest);
    expect(pages).toBeLessThanOrEqual(most);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\S* 84[12]/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filter:visible, nav:visible, #languages:visible').count()).toBe(0);
    await page.context().close();
  });
});

it('hostile text is read as text, and does nothing', async () => {
  const { page, complaints } = await open(browser, files.hostile);
  const start = hostileText.slice(0, 40);
  for (const lang of ['en', 'fr']) {
    await page.click(`#languages [data-lang=${lang}]`);
    for (const section of [
      '#findings-table',
      `#accepted-${lang}`,
      `#inputs-${lang}`,
      `#next-${lang}`,
      `#decision-${lang}`,
    ])
      expect(await page.innerText(section), section).toContain(start);
  }
  await page.fill('input[name=q]', '<img src=x');
  await expect.poll(() => page.locator('#findings-table tbody tr:visible').count()).toBe(3);
  expect(await page.locator('img, b, script:not(:last-child)').count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(readFileSync(files.hostile, 'utf8')).not.toContain('\u202e');
  await page.context().close();
});
