import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn, workplace } from '../../scenarios/workplace.ts';

/** A folder with one run. */
async function place(): Promise<string> {
  const folder = workplace();
  writeFileSync(join(folder, 'contacts.csv'), 'nom;telephone\nAda;0199001201\n');
  const accepted = ['--accept', 'bloctel/missing', 'calls/missing', '--start', '2024-05-06'];
  await runIn(folder, ['clean', 'contacts.csv', '-o', 'out', ...accepted]);
  return folder;
}

describe('what is printed and written', () => {
  it('is JSON alone where that is asked for', async () => {
    const { stdout } = await runIn(await place(), ['summarize', 'out', '-f', 'json']);
    const { runs } = JSON.parse(stdout.toString());
    expect(Object.keys(runs[0]).slice(0, 2)).toEqual(['directory', 'name']);
    expect(runs).toMatchObject([{ directory: 'out', list: 'cleared', kept: 1 }]);
  });

  it('is the table beside a file, unless it is to be quiet', async () => {
    const folder = await place();
    const loud = await runIn(folder, ['summarize', 'out', '-f', 'html=page.html']);
    expect(loud.stdout.toString()).toContain('1 run, as of');
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(page).toContain('<span class="verdict mark cleared reserved">');
    expect(page).not.toContain('<script');
    const quiet = await runIn(folder, ['summarize', 'out', '-f', 'html=page.html', '--quiet']);
    expect([quiet.code, quiet.stdout.toString()]).toEqual([0, '']);
  });
});

describe('mistakes', () => {
  it.each([
    ['no run', ['summarize'], 'there is no run to summarize'],
    [
      'two forms on standard output',
      ['summarize', 'out', '-f', 'text', '-f', 'json'],
      'all take standard output',
    ],
    ['a form without a file', ['summarize', 'out', '-f', 'html='], 'no file after "html="'],
    ['a form that there is not', ['summarize', 'out', '-f', 'csv'], '"csv"'],
    [
      'a page in the directory of a run',
      ['summarize', 'out', '-f', 'html=out/report.html'],
      'whose files are evidence',
    ],
    [
      'a page in a folder that is not there',
      ['summarize', 'out', '-f', 'html=no/page.html'],
      'does not exist',
    ],
  ])('%s', async (_, argv, message) => {
    const folder = await place();
    const before = readFileSync(join(folder, 'out', 'report.html'), 'utf8');
    const { code, stderr, stdout } = await runIn(folder, argv);
    expect([code, stdout.toString()]).toEqual([2, '']);
    expect(stderr.replace(/\s+/g, ' ')).toContain(message);
    expect(readFileSync(join(folder, 'out', 'report.html'), 'utf8')).toBe(before);
  });

  it('a page that would take the place of a folder', async () => {
    const folder = await place();
    mkdirSync(join(folder, 'page'));
    expect((await runIn(folder, ['summarize', 'out', '-f', 'html=page'])).code).toBe(2);
    expect(existsSync(join(folder, 'page'))).toBe(true);
  });
});
