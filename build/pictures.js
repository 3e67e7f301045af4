// @ts-check
/** npm run pictures: makes docs/pictures from the page of a demo, in both languages. It needs chromium and pngquant. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs/pictures');
/** What is shown: from the top of a section, so many pixels. */
const shots = [
  { name: 'verdicts', section: null, height: 550 },
  { name: 'past-calls', section: 'calls', height: 530 },
  { name: 'until-when', section: 'lapses', height: 420 },
];

const out = join(mkdtempSync(join(tmpdir(), 'pictures-')), 'run');
const campaign = join(root, 'fixtures/demo/opt-in-2026/campaign-audit.yaml');
const tool = join(root, 'bin/campaign-audit.js');
execFileSync(process.execPath, [tool, 'clean', '--campaign', campaign, '--out', out, '--quiet']);

const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const lang of ['en', 'fr']) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, locale: lang });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(out, 'report.html')).href);
  await page.click(`button[data-lang=${lang}]`);
  for (const { name, section, height } of shots) {
    const box = section === null ? null : await page.locator(`#${section}-${lang}`).boundingBox();
    const y = Math.max(0, (box?.y ?? 0) - 12);
    const path = join(pictures, `${name}.${lang}.png`);
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y, width: 1000, height } });
    execFileSync('pngquant', ['--force', '--strip', '--output', path, '48', path]);
  }
}
await browser.close();
