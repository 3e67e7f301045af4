import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf, runIn, workplace } from '../../scenarios/workplace.ts';

const asked = ['explain', '0199001201', '--start', '2024-05-06'];
const accepted = ['--accept', 'bloctel/missing', 'calls/missing'];

/** A folder with a list and one run. */
async function place(): Promise<string> {
  const folder = workplace();
  writeFileSync(join(folder, 'contacts.csv'), 'nom;telephone\nAda;0199001201\n');
  await runIn(folder, ['clean', 'contacts.csv', '-o', 'out', '--start', '2024-05-06', ...accepted]);
  return folder;
}

describe('the forms of explain', () => {
  it.each([
    ['html', '<!doctype html>'],
    ['markdown', '# Explanation: 01 99 •• •• 01'],
    ['json', '{'],
    ['text', 'KEPT'],
  ])('go to standard output without a file: %s', async (form, start) => {
    const { code, stdout } = await runIn(workplace(), [...asked, ...accepted, '-f', form]);
    expect([code, stdout.toString().startsWith(start)]).toEqual([0, true]);
  });

  it('may be several, each in a file, with the text beside them unless it is to be quiet', async () => {
    const folder = await place();
    const files = ['-f', 'html=a.html', '-f', 'markdown=a.md', '-f', 'text=a.txt'];
    const loud = await runIn(folder, [...asked, ...accepted, ...files]);
    expect(loud.stdout.toString()).toMatch(/^KEPT/);
    const starts = ['a.html', 'a.md', 'a.txt'].map((name) =>
      readFileSync(join(folder, name), 'utf8').slice(0, 4),
    );
    expect(starts).toEqual(['<!do', '# Ex', 'KEPT']);
    const quiet = await runIn(folder, [...asked, ...accepted, ...files, '--quiet']);
    expect([quiet.code, quiet.stdout.toString()]).toEqual([0, '']);
  });

  it.each<[string, string[], string]>([
    ['an input', ['--contacts', 'contacts.csv', '-f', 'html=contacts.csv'], 'also an input'],
    ['an input of an earlier run', ['--run', 'out', '-f', 'html=contacts.csv'], 'also an input'],
    ['in a run directory', ['-f', 'html=out/page.html'], 'another run'],
    ['in the run that is explained', ['--run', 'out', '-f', 'html=out/page.html'], 'another run'],
    ['one place for two', ['-f', 'html=a', '-f', 'markdown=a'], 'has the same place as'],
    ['standard output for two', ['-f', 'html', '-f', 'markdown'], 'all take standard output'],
    ['a file without a name', ['-f', 'html='], 'no file after "html="'],
  ])('are refused: %s', async (_, argv, why) => {
    const folder = await place();
    const before = contentsOf(folder);
    const own = argv.includes('--run') ? ['explain', '0199001201'] : [...asked, ...accepted];
    const ran = await runIn(folder, [...own, ...argv]);
    expect([ran.code, ran.stderr.replace(/\s+/g, ' '), contentsOf(folder)]).toEqual([
      2,
      expect.stringContaining(why),
      before,
    ]);
  });
});
