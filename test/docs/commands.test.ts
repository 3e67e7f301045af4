import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allText, blocks, blocksOf, firstColumn, pages, spans } from './pages.ts';
import { shown, standAsReader } from './reader.ts';
import { shortened, trimmed } from './shortened.ts';

/** The commands of README and docs run as they stand, and print what is shown under them. */

let back = () => {};
beforeAll(() => {
  back = standAsReader();
});
afterAll(() => back());

/** What comes of each command: its beginning, its exit code, and something that it prints. */
const runs: [string, number, string][] = [
  ['clean --campaign fixtures/demo/opt-out-2024/campaign-audit.yaml', 0, '295 of 405 contacts kept'],
  ['clean --campaign fixtures/demo/opt-in-2026', 0, 'Written to autumn'],
  [
    'clean --campaign fixtures/demo/opt-in-2026/campaign-audit.yaml --through-end',
    0,
    '281 of 408 contacts kept',
  ],
  [
    'clean --campaign fixtures/demo/opt-out-2024/campaign-audit.yaml --law-from',
    0,
    '295 of 295 contacts lost',
  ],
  ['clean --campaign fixtures/demo/opt-out-2024/campaign-audit.yaml --annotate', 0, 'Written to annotated'],
  ['clean --campaign fixtures/demo/two-campaigns-2024', 0, 'Campaign “printemps”.'],
  ['clean contacts.csv', 0, '311 of 405 contacts kept'],
  ['check --campaign', 1, 'Written\n  report.json  audit.json'],
  ['check contacts.csv', 1, 'Written\n  report.json  audit.json'],
  ['calls fixtures/demo/opt-out-2024/journal_appels.csv --from', 1, 'Past calls: 13 calls with violations.'],
  ['calls fixtures/demo/opt-out-2024/journal_appels.csv --format csv', 1, 'Written\n  violations.csv'],
  ['calls fixtures/demo/opt-out-2024/journal_appels.csv --format sarif', 1, '::error'],
  ['calls --campaign fixtures/demo/other-products-2024', 1, 'Past calls: 3 calls with violations.'],
  ['explain 06', 1, 'Why\n  opposition/objected'],
  ['rescrub autumn', 0, 'Written to november'],
  ['verify autumn', 0, 'As recorded: autumn'],
  ['summarize . --format html', 0, 'campaign-audit verify <run-dir> says more of each.'],
  ['summarize', 0, 'campaign-audit verify <run-dir> says more of each.'],
  ['inspect fixtures/demo/opt-out-2024/journal_appels.csv', 0, 'What to do next'],
  ['inspect fixtures/formats/generic/qualifications.csv', 3, '"NR": #'],
  ['init my-campaign', 0, 'Written to my-campaign'],
  ['rules --law', 0, '| `bloctel/missing` | No opposition export |'],
  ['rules refusal/sixty-days', 0, '“refused on 2024-03-07: no contact up to 2024-05-06”'],
  ['rules --diff', 0, '\nBegin (10)\n  consent/unknown  '],
  ['window RE --start', 0, 'May 2024\n'],
  ['window 0692123456 --now', 0, 'Yes. '],
];

const commands = [...new Set(blocks(allText, 'shell').map((block) => block.trim()))];
const audits = commands.filter((command) => command !== 'npm ci && npm test');
const argumentsOf = (command: string) => command.replace(/^(?:npm ci && )?npx campaign-audit /, '');

/** The longest beginning that fits. */
function expectedOf(command: string): [string, number, string] | undefined {
  const fitting = runs.filter(([start]) => argumentsOf(command).startsWith(start));
  return fitting.sort(([a], [b]) => b.length - a.length)[0];
}

describe('the commands', () => {
  it('are one line each', () => {
    expect(commands.filter((command) => command.includes('\n'))).toEqual([]);
  });

  it('are all expected above, and no others', () => {
    const found = audits.map((command) => expectedOf(command)?.[0] ?? `not expected: ${command}`);
    expect(found.sort()).toEqual(runs.map(([start]) => start).sort());
  });

  it.each(audits)('run as they stand: %s', async (command) => {
    const [, code, says] = expectedOf(command) ?? ['', -1, ''];
    const done = await shown(command);
    expect(done.code, done.stderr).toBe(code);
    if (code === 0) expect(done.stderr).toBe('');
    expect(done.stdout).toContain(says);
  });
});

/** Each block of text with the command that stands before it. */
const outputs = pages.flatMap(({ path, text }) => {
  const all = blocksOf(text);
  return all.flatMap((block, index) => {
    // What a program prints is held against it in examples.test.ts.
    if (block.language !== 'text' || all[index - 1]?.language === 'ts') return [];
    const before = all.slice(0, index).findLast(({ language }) => language === 'shell');
    return [{ path, command: before?.text.trim() ?? '', text: block.text }];
  });
});

describe('what the commands print', () => {
  it.each(outputs)('is what $path shows of $command', async ({ command, text }) => {
    const output = trimmed((await shown(command)).stdout);
    const lines = [...output.split('\n'), '…'];
    expect(text.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
    expect(output).toMatch(shortened(text));
  });
});

describe('once they have run', () => {
  const columns = (path: string) => (readFileSync(path, 'latin1').split('\r\n')[0] ?? '').split(';');
  const added = (path: string) => columns(path).filter((name) => name.startsWith('audit_'));

  it.each(['autumn', 'annotated'])('the table of files is what lies in %s', (folder) => {
    const always = firstColumn(allText, 'file').filter((name) => !name.endsWith('/'));
    expect(always.sort()).toEqual(readdirSync(folder).sort());
  });

  it('the folders of that table are what options add', () => {
    const folders = firstColumn(allText, 'file').filter((name) => name.endsWith('/'));
    expect(folders).toEqual(['inputs/', 'previous/']);
  });

  it('the table of columns is what an annotated list has', () => {
    expect(firstColumn(allText, 'column')).toEqual(added('annotated/cleaned.csv'));
  });

  it('every added column that a page names is in one of the lists', () => {
    const real = [...added('annotated/cleaned.csv'), ...added('annotated/excluded.csv')];
    const named = spans(allText).filter((span) => span.startsWith('audit_'));
    expect(named.filter((name) => !real.includes(name))).toEqual([]);
  });

  it('every file that a page names without its folder is there', () => {
    const entries = ['.', 'fixtures/demo'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ name }) => name),
    );
    // A reference names files of other products.
    const own = pages.filter(({ path }) => !path.includes('/reference/')).map(({ text }) => text);
    const named = spans(own.join('\n')).filter((span) => /^[\w.-]+\.(?:csv|html|json|txt|yaml)$/.test(span));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !entries.includes(name))).toEqual([]);
  });
});
