import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReportPages } from './report-pages.ts';

let pages: ReportPages;
beforeAll(async () => {
  pages = await ReportPages.make();
}, 120_000);
afterAll(() => pages.close());

const shownRows = (page: Page) => page.locator('.group tbody tr:visible').count();
const shownRules = (page: Page) => page.locator('.group:visible').count();

describe('the findings', () => {
  it('are folded, unfold with the keyboard, and stay so', async () => {
    const { page } = await pages.open('list');
    const rules = await shownRules(page);
    expect(rules).toBeGreaterThan(12);
    expect(await shownRows(page)).toBe(0);
    await page.locator('.group summary').first().focus();
    await page.keyboard.press('Enter');
    const unfolded = await shownRows(page);
    expect(unfolded).toBeGreaterThan(0);
    await page.selectOption('select[name=o]', 'contact');
    await page.selectOption('select[name=o]', '');
    expect(await shownRows(page)).toBe(unfolded);
    await page.context().close();
  });

  it('filter by rule, severity, subject and text, and show all again', async () => {
    const { page } = await pages.open('list');
    const rules = await shownRules(page);
    await page.selectOption('select[name=r]', 'hours/closed-day');
    expect(await shownRows(page)).toBe(4);
    expect(await page.innerText('#showing')).toBe('Findings that fit: 4 of 339');
    expect(await page.innerText('.group:visible .count')).toBe('4 of 4');
    await page.selectOption('select[name=o]', 'contact');
    expect(await shownRules(page)).toBe(0);
    await page.click('#filter [type=reset]');
    await expect.poll(() => shownRules(page)).toBe(rules);
    expect(await shownRows(page)).toBe(0);
    expect(await page.innerText('#showing')).toBe('');
    await page.selectOption('select[name=s]', 'warning');
    expect(await page.innerText('#showing')).toBe('Findings that fit: 67 of 339');
    // Too many to be unfolded at once.
    expect(await shownRows(page)).toBe(0);
    await page.click('#filter [type=reset]');
    await page.fill('input[name=q]', 'LINE 195');
    await expect.poll(() => shownRows(page)).toBe(1);
    await page.context().close();
  });

  it('a number is found by the digits that are shown of it, and typed in full', async () => {
    const { page } = await pages.open('list');
    await page.fill('input[name=q]', '05 36 89');
    await expect.poll(() => shownRows(page)).toBeGreaterThan(0);
    const few = await shownRows(page);
    const numbers = await page.locator('.group tbody tr:visible .number').allInnerTexts();
    expect(new Set(numbers)).toEqual(new Set(['05 36 •• •• 89']));
    await page.fill('input[name=q]', '+33 5 36 12 34 89');
    await expect.poll(() => shownRows(page)).toBe(few);
    await page.context().close();
  });

  it('what is asked for stands in the address, and comes back from it', async () => {
    const { page } = await pages.open('list');
    await page.selectOption('select[name=r]', 'hours/closed-day');
    await page.fill('input[name=q]', 'saturday');
    await expect.poll(() => page.evaluate('location.hash')).toBe('#findings?r=hours%2Fclosed-day&q=saturday');
    await page.locator('nav a:visible').first().click();
    await expect.poll(() => page.evaluate('location.hash')).toBe('#next-en?r=hours%2Fclosed-day&q=saturday');
    await page.reload();
    expect(await page.inputValue('select[name=r]')).toBe('hours/closed-day');
    expect(await page.inputValue('input[name=q]')).toBe('saturday');
    expect(await shownRows(page)).toBe(4);
    await page.evaluate('location.hash = "#findings?s=warning"');
    await expect.poll(() => page.innerText('#showing')).toBe('Findings that fit: 67 of 339');
    expect(await page.inputValue('select[name=r]')).toBe('');
    await page.click('#filter [type=reset]');
    await expect.poll(() => page.evaluate('location.hash')).toBe('#findings');
    await page.context().close();
  });

  it('an address with a filter leads to the findings', async () => {
    const { page } = await pages.open('list', {}, '#findings?q=zzz');
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(1000);
    const top = await page.locator('#findings').evaluate((one) => one.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(120);
    await page.context().close();
  });

  it('where nothing fits, the page says where the rest is', async () => {
    const { page } = await pages.open('consents');
    expect(await page.locator('#nothing:visible').count()).toBe(0);
    await page.fill('input[name=q]', 'zzz');
    await expect.poll(() => page.locator('#nothing:visible').count()).toBe(1);
    expect(await page.innerText('#nothing')).toMatch(
      /violations\.csv[\s\S]*Appel sans consentement 100 sur 106/,
    );
    await page.click('#nothing [type=reset]:visible');
    await expect.poll(() => page.locator('#nothing:visible').count()).toBe(0);
    expect(await shownRules(page)).toBeGreaterThan(12);
    await page.context().close();
  });

  it('a text is looked for in the language that is shown', async () => {
    const { page } = await pages.open('list');
    await page.fill('input[name=q]', 'tentatives');
    await expect.poll(() => shownRules(page)).toBe(0);
    await page.click('#languages [data-lang=fr]');
    await expect.poll(() => shownRules(page)).toBeGreaterThan(0);
    await page.context().close();
  });
});
