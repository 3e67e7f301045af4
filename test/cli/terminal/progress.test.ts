import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { progressDisplay, wantsProgress } from '../../../src/cli/terminal/progress.ts';
import { progressText } from '../../../src/cli/terminal/progress-text.ts';
import { displayWidth } from '../../../src/cli/terminal/width.ts';
import type { Progress } from '../../../src/host/host.ts';
import { capture } from '../run.ts';

const event = {
  step: 'read',
  file: 'calls.csv',
  role: 'calls',
  bytes: 500,
  totalBytes: 2000,
  rows: 1_500_000,
  totalRows: null,
} as const;
const wishes = { lang: 'en', quiet: false, color: true, progress: true } as const;

describe('the line of a file', () => {
  it.each([
    [
      'rows, rate, share and time left',
      event,
      30_000,
      'en',
      'calls.csv · 1,500,000 rows · 50,000 rows/s · 25% · 1 min 30 s left',
    ],
    [
      'in French',
      event,
      3000,
      'fr',
      'calls.csv · 1\u202f500\u202f000 lignes · 500\u202f000 lignes/s · 25\u00a0% · encore 9 s',
    ],
    [
      'of unknown size',
      { ...event, totalBytes: null },
      1000,
      'en',
      'calls.csv · 1,500,000 rows · 1,500,000 rows/s',
    ],
    ['before its first byte', { ...event, bytes: 0, rows: 0 }, 0, 'en', 'calls.csv · 0 rows · 0 rows/s'],
    [
      'that grew meanwhile',
      { ...event, bytes: 4000, rows: 10 },
      1000,
      'en',
      'calls.csv · 10 rows · 10 rows/s · 100% · 0 s left',
    ],
  ] as const)('%s', (_, given, elapsed, lang, text) => {
    expect(progressText(given, elapsed, lang)).toBe(text);
  });
});

describe('the line of a file of which much was read before it was seen', () => {
  const before = { rows: 1_000_000, bytes: 300 };

  it('tells the rate and the time left by what was read since', () => {
    expect(progressText(event, 10_000, 'en', 80, before)).toBe(
      'calls.csv · 1,500,000 rows · 50,000 rows/s · 25% · 1 min 15 s left',
    );
  });

  it('tells neither as long as nothing was read since', () => {
    expect(progressText(event, 1, 'en', 80, event)).toBe('calls.csv · 1,500,000 rows · 25%');
  });
});

describe('the line of other work', () => {
  const judged = {
    ...event,
    step: 'judge',
    file: '',
    bytes: 0,
    totalBytes: null,
    totalRows: 2_000_000,
  } as const;
  const written = { ...judged, step: 'write', file: 'violations.csv', rows: 0, totalRows: null } as const;

  it.each([
    [
      'rows of a known number',
      judged,
      3000,
      'judging contacts · 1,500,000 rows · 500,000 rows/s · 75% · 1 s left',
    ],
    ['before its first row', { ...judged, rows: 0 }, 0, 'judging contacts'],
    ['megabytes of a report', { ...written, bytes: 84_400_000 }, 3000, 'writing violations.csv · 84 MB'],
    ['the beginning of a report', { ...written, bytes: 999_999 }, 3000, 'writing violations.csv'],
    ['work without a figure', { ...written, step: 'calls', file: '' }, 3000, 'judging past calls'],
  ] as const)('%s', (_, given, elapsed, text) => {
    expect(progressText(given, elapsed, 'en')).toBe(text);
  });
});

describe('the line on a narrow terminal', () => {
  const file = { ...event, file: 'exports/de/mai/journal_des_appels.csv' };

  it.each([
    [110, 'exports/de/mai/journal_des_appels.csv · 1,500,000 rows · 50,000 rows/s · 25% · 1 min 30 s left'],
    [80, 'exports/de/mai/journal_des_appels.csv · 1,500,000 rows · 25% · 1 min 30 s left'],
    [65, 'exports/de/mai/journal_des_appels.csv · 25% · 1 min 30 s left'],
    [45, 'exports/de/mai/journal_des_appels.csv · 25%'],
    [28, '…ournal_des_appels.csv · 25%'],
  ])('of %i columns', (width, text) => {
    expect(progressText(file, 30_000, 'en', width)).toBe(text);
  });

  it('is never too wide, whatever the name', () => {
    const names = fc.array(fc.constantFrom('a', 'é', '電', '👩‍👧‍👦', '/'), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        names,
        fc.integer({ min: 12, max: 120 }),
        fc.constantFrom('en', 'fr'),
        (name, width, lang) => {
          const text = progressText({ ...event, file: name.join('') }, 30_000, lang, width);
          expect(displayWidth(text)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('whether progress is shown', () => {
  it.each([
    ['on a terminal', true, {}, {}, true],
    ['with NO_COLOR, which is about colour', true, { NO_COLOR: '1' }, {}, true],
    ['in a file', false, {}, {}, false],
    ['in CI', true, { CI: '1' }, {}, false],
    ['with an empty CI', true, { CI: '' }, {}, true],
    ['on a dumb terminal', true, { TERM: 'dumb' }, {}, false],
    ['with --no-progress', true, {}, { progress: false }, false],
    ['with --quiet', true, {}, { quiet: true }, false],
  ])('%s', (_, tty, env, changes, shown) => {
    expect(wantsProgress(capture(tty), env, { ...wishes, ...changes })).toBe(shown);
  });
});

it('no progress is shown on a terminal without columns', () => {
  expect(wantsProgress(Object.assign(capture(true), { columns: 0 }), {}, wishes)).toBe(false);
});

describe('the spinner', () => {
  function display(env: NodeJS.ProcessEnv = {}) {
    const stderr = Object.assign(capture(true), {
      cursorTo: () => {},
      clearLine: () => {},
      moveCursor: () => {},
    });
    const streams = { stdin: new PassThrough(), stdout: capture(), stderr };
    const time = { now: 0 };
    const shown = progressDisplay(
      { streams, env, lang: 'en', color: true, hinted: String, mask: true },
      wishes,
      () => time.now,
    );
    const at = (now: number, rows: number) => {
      time.now = now;
      shown.show({ ...event, rows });
    };
    const show = (now: number, of: Progress) => {
      time.now = now;
      shown.show(of);
    };
    return { stderr, at, show, aside: shown.aside, stop: () => shown.stop() };
  }

  async function started(env?: NodeJS.ProcessEnv) {
    const parts = display(env);
    parts.at(0, 1);
    parts.at(1000, 2);
    await vi.waitUntil(() => parts.stderr.text() !== '');
    return parts;
  }

  it('does not appear for short work', async () => {
    const { stderr, at, stop } = display();
    at(0, 1);
    at(999, 2);
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    expect(stderr.text()).toBe('');
  });

  it('appears when work lasts, and goes', async () => {
    const { stderr, at, stop } = await started();
    at(1200, 3000);
    expect(stderr.text()).toContain('calls.csv · 3,000 rows · 2,499 rows/s');
    at(1250, 4000);
    expect(stderr.text()).not.toContain('4,000 rows');
    stop();
    const length = stderr.text().length;
    at(5000, 5000);
    expect(stderr.text().length).toBe(length);
  });

  it('tells new work at once', async () => {
    const { stderr, at, show, stop } = await started();
    at(1200, 3000);
    show(1210, { ...event, step: 'calls', file: '' });
    stop();
    expect(stderr.text()).toContain('judging past calls');
  });

  it('makes room for what else is written', async () => {
    const { stderr, at, aside, stop } = await started();
    at(1200, 3000);
    aside(() => stderr.write('a message\n'));
    stop();
    expect(stderr.text()).toContain('a message\n');
  });

  it('has no colour with NO_COLOR', async () => {
    const { stderr, at, stop } = await started({ NO_COLOR: '1' });
    at(1200, 3000);
    stop();
    expect(stderr.text()).toContain('3,000 rows');
    expect(stderr.text()).not.toContain('\u001b[36m');
  });

  it('stays away when stopped while it is loaded', async () => {
    const { stderr, at, stop } = display();
    at(1000, 1);
    stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stderr.text()).toBe('');
  });
});
