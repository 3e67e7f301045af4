import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Browser } from 'playwright-core';
import { main } from '../../src/main.ts';
import { capture } from '../cli/run.ts';
import { hostileReport } from '../report/html/hostile.ts';
import { fullReport, rendered } from '../report/html/support.ts';
import { finding } from '../report/sample.ts';
import { type Opened, open, startBrowser } from './browser.ts';

const demo = 'fixtures/demo/opt-out-2024';

/** What each page is of, as a command line. */
const commands = {
  list: [
    'clean',
    '--campaign',
    `${demo}/campaign-audit.yaml`,
    '--law-from',
    '2026-08-10',
    '--law-to',
    '2026-08-11',
  ],
  consents: [
    'clean',
    '--campaign',
    'fixtures/demo/opt-in-2026/campaign-audit.yaml',
    '--lang',
    'fr',
    '--dialing',
    'machine',
  ],
  calls: ['calls', `${demo}/journal_appels.csv`],
  gaps: [
    'clean',
    `${demo}/contacts.csv`,
    '--start',
    '2024-05-13',
    '--law',
    '2024-05-13',
    '--sector',
    'energy-renovation',
  ],
} as const;

type PageName = keyof typeof commands | 'hostile' | 'large';

/** Pages of runs in a folder of their own, and a browser that opens them. */
export class ReportPages {
  readonly files: Readonly<Record<PageName, string>>;
  private readonly folder: string;
  private readonly browser: Browser;
  /** Pages that tests only look at are opened once. */
  private readonly looked = new Map<string, Promise<Opened>>();

  private constructor(folder: string, browser: Browser) {
    this.folder = folder;
    this.browser = browser;
    const at = (...names: string[]) => join(folder, ...names);
    const [list, consents, calls, gaps] = ['list', 'consents', 'calls', 'gaps'].map((name) =>
      at(name, 'report.html'),
    );
    this.files = {
      list: list ?? '',
      consents: consents ?? '',
      calls: calls ?? '',
      gaps: gaps ?? '',
      hostile: at('hostile.html'),
      large: at('large.html'),
    };
  }

  static async make(): Promise<ReportPages> {
    const folder = mkdtempSync(join(tmpdir(), 'report-html-'));
    const pages = new ReportPages(folder, await startBrowser());
    for (const [name, argv] of Object.entries(commands)) await ran(...argv, '-o', join(folder, name));
    writeFileSync(pages.files.hostile, await rendered(hostileReport()));
    writeFileSync(pages.files.large, await rendered(fullReport({ findings: manyFindings() })));
    return pages;
  }

  /** A page for one test, which may do with it what it likes. */
  open(name: PageName, options: Parameters<typeof open>[2] = {}, place = ''): Promise<Opened> {
    return open(this.browser, this.files[name] + place, options);
  }

  look(name: PageName): Promise<Opened> {
    const opened = this.looked.get(name) ?? this.open(name);
    this.looked.set(name, opened);
    return opened;
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true });
  }
}

async function ran(...argv: string[]): Promise<void> {
  const streams = { stdin: new PassThrough(), stdout: capture(), stderr: capture() };
  await main(argv, streams, { LANG: 'C' });
}

/** A hundred findings of each of sixty rules. */
function manyFindings() {
  return Array.from({ length: 6000 }, (_, i) =>
    finding({
      rule: `made-up/rule-${String.fromCharCode(97 + (i % 60) / 26, 97 + ((i % 60) % 26))}`,
      line: i + 2,
    }),
  );
}
