import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

describe('what is due for deletion', () => {
  /** A folder with one run that was told a retention, and one in its `previous/`, both of three years ago. */
  async function aged(): Promise<string> {
    const folder = await place();
    writeFileSync(join(folder, 'campaign-audit.yaml'), 'retention: 3y\n');
    const accepted = ['--accept', 'bloctel/missing', 'calls/missing', '--start', '2024-05-06'];
    await runIn(folder, [
      'clean',
      'contacts.csv',
      '-o',
      'out',
      '--keep-previous',
      '--keep-inputs',
      ...accepted,
    ]);
    const path = join(folder, 'out', 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, endedAt: '2021-05-05T22:30:00.000Z' }));
    return folder;
  }

  it.each([
    [
      'en',
      'Due for deletion (retention); nothing is deleted by itself',
      '2 kept copies',
      '6\u00a0May\u00a02024',
    ],
    [
      'fr',
      'À supprimer (retention)\u00a0; rien n’est supprimé automatiquement',
      '2\u00a0copies gardées',
      '6\u00a0mai\u00a02024',
    ],
  ])('stands in table, page and JSON: %s', async (lang, title, copies, day) => {
    const folder = await aged();
    const [previous = ''] = readdirSync(join(folder, 'out', 'previous'));
    const argv = ['summarize', 'out', join('out', 'previous', previous), '--lang', lang];
    const { stdout } = await runIn(folder, [...argv, '-f', 'html=page.html', '-f', 'json=runs.json']);
    expect(stdout.toString()).toContain(title);
    const lines = stdout
      .toString()
      .split('\n')
      .slice(stdout.toString().split('\n').indexOf(title) + 2);
    expect(lines.slice(0, 3).map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['2024-05-06', lang === 'en' ? 'run' : 'passage', 'out'],
      ['2024-05-06', copies, join('out', 'inputs')],
      [''],
    ]);
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(page).toContain(`<h2 id="deletion-title">${title}</h2>`);
    expect(page).toContain(`${copies}</td>`);
    expect(page).toContain(`${day}</td>`);
    const { runs } = JSON.parse(readFileSync(join(folder, 'runs.json'), 'utf8'));
    const since = '2024-05-06';
    expect(runs.find(({ directory }: { directory: string }) => directory === 'out').dueForDeletion).toEqual([
      { kind: 'run', path: 'out', files: [], since },
      {
        kind: 'copies',
        path: join('out', 'inputs'),
        files: readdirSync(join(folder, 'out', 'inputs')),
        since,
      },
    ]);
  });

  it('is nothing where nobody said how long', async () => {
    const folder = await place();
    const { stdout } = await runIn(folder, ['summarize', 'out', '-f', 'html']);
    expect(stdout.toString()).not.toContain('deletion');
  });

  it('is told once of a run in previous/ that is named itself', async () => {
    const folder = await aged();
    const [previous = ''] = readdirSync(join(folder, 'out', 'previous'));
    const path = join(folder, 'out', 'previous', previous, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, endedAt: '2020-05-06T08:00:00.000Z' }));
    const kept = join('out', 'previous', previous);
    const { stdout } = await runIn(folder, ['summarize', 'out', kept, '-f', 'html']);
    const part = stdout.toString().split('id="deletion"')[1] ?? '';
    expect(part.split(`>${kept}<`).length - 1).toBe(1);
    expect(part.indexOf(`>${kept}<`)).toBeLessThan(part.indexOf('>out<'));
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
