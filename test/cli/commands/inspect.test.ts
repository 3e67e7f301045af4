import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useFolder, withFile } from '../config/support.ts';
import { run } from '../run.ts';

useFolder();

const unknown = { mappingLines: '"NRP": # unanswered\n', exit: 'not-trusted' } as const;

async function withCampaign(text: string, argv: string[]) {
  return withFile(text, argv, 'campaign-audit.yaml', {}, 'inspect');
}

describe('the options of inspect', () => {
  it('are detected where nothing is said', async () => {
    const { code, options } = await run(['inspect', 'b.csv']);
    expect(code).toBe(0);
    expect(options).toEqual({
      path: 'b.csv',
      role: null,
      said: {},
      outcomes: null,
      bloctelFlag: null,
      phoneColumn: [],
      maxInput: 64 * 1024 ** 3,
      lang: 'en',
      mask: true,
    });
  });

  it('say what is known of the file', async () => {
    const argv = ['--role', 'calls', '--calls-format', 'vicidial-export', '--calls-timezone', 'UTC'];
    const more = [
      '--dial-prefix',
      '9',
      '--outcomes',
      'b.csv',
      '--max-input',
      '1k',
      '--no-mask',
      '--lang',
      'fr',
    ];
    const { options } = await run(['inspect', 'lists/a.csv', ...argv, ...more]);
    expect(options).toMatchObject({
      path: 'lists/a.csv',
      role: 'calls',
      said: { format: 'vicidial-export', timezone: 'UTC', dialPrefix: '9' },
      outcomes: 'b.csv',
      maxInput: 1024,
      mask: false,
      lang: 'fr',
    });
  });

  it('take standard input', async () => {
    expect((await run(['inspect', '-'])).options?.path).toBe('-');
  });

  it('take the entry of the log from the campaign file, its path as one sees it', async () => {
    const text =
      'calls:\n  - {path: lists/b.csv, timezone: UTC}\n' +
      '  - {path: ./lists/a.csv, columns: {date: Quand}, dateFormat: day-first, outcomes: {N: refused}}\n';
    expect((await withCampaign(text, ['lists/../lists/a.csv'])).options?.said).toEqual({
      columns: { date: ['Quand'] },
      dateFormat: 'day-first',
      outcomes: { N: 'refused' },
    });
    expect((await withCampaign(text, ['b.csv'])).options?.said).toEqual({});
  });

  it('take what the campaign file says of all logs', async () => {
    const text =
      'calls: {columns: {date: Quand}, dateFormat: day-first}\ncallsTimezone: UTC\noutcomes: b.csv\n';
    const { options } = await withCampaign(text, ['lists/a.csv', '--calls-timezone', 'Europe/Paris']);
    expect(options?.said).toEqual({
      columns: { date: ['Quand'] },
      dateFormat: 'day-first',
      timezone: 'Europe/Paris',
    });
    expect(options?.outcomes).toBe('b.csv');
  });

  it('take phone columns of the campaign file for its contact list alone', async () => {
    const text = 'contacts: lists/a.csv\nphoneColumn: [Mobile]\n';
    expect((await withCampaign(text, ['lists/a.csv'])).options?.phoneColumn).toEqual(['Mobile']);
    expect((await withCampaign(text, ['b.csv'])).options?.phoneColumn).toEqual([]);
    const flag = ['b.csv', '--phone-column', 'Fixe'];
    expect((await withCampaign(text, flag)).options?.phoneColumn).toEqual(['Fixe']);
  });

  it('leave out the reports of the campaign file', async () => {
    const { code, stdout } = await withCampaign('format: [csv, json]\nfailOn: notice\n', ['b.csv']);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/^\{/);
  });

  it('are printed with their origins', async () => {
    const text = 'calls: {columns: {date: Quand}}\nmask: false\n';
    const { stdout, options } = await withCampaign(text, ['b.csv', '--print-config', '--dial-prefix', '0']);
    expect(options).toBeUndefined();
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'calls: [b.csv, {columns: {date: Quand}}] # flag, campaign-audit.yaml:1',
        'dialPrefix: "0" # flag',
        'mask: false # campaign-audit.yaml:2',
      ]),
    );
  });
});

describe('what inspect prints', () => {
  it('is for people', async () => {
    const { stdout, stderr } = await run(['inspect', 'b.csv']);
    expect(stdout).toContain('log.csv');
    expect(stderr).toBe('');
  });

  it('is JSON where that is asked for', async () => {
    const { stdout } = await run(['inspect', 'b.csv', '--format', 'json'], { tty: true, seen: { rows: 7 } });
    expect(JSON.parse(stdout)).toMatchObject({ path: 'log.csv', role: 'calls', rows: 7 });
  });

  it.each([
    ['done', 'done', 0],
    ['not trusted', 'not-trusted', 3],
  ] as const)('ends as it should: %s', async (_, exit, code) => {
    expect((await run(['inspect', 'b.csv'], { seen: { exit } })).code).toBe(code);
  });
});

describe('the mapping to fill in', () => {
  it('is written with the results that nobody knows', async () => {
    const done = await run(['inspect', 'b.csv', '--write-outcomes', 'map.yaml'], { seen: unknown });
    expect(done.code).toBe(3);
    expect(done.stderr).toBe('campaign-audit: map.yaml was written: fill it in and give it to --outcomes\n');
    expect(readFileSync('map.yaml', 'utf8')).toMatch(/^# What the results.*\n"NRP": # unanswered\n$/s);
    expect(statSync('map.yaml').mode & 0o777).toBe(0o600);
  });

  it('is in French', async () => {
    const argv = ['inspect', 'b.csv', '--write-outcomes', 'map.yaml', '--lang', 'fr'];
    expect((await run(argv, { seen: unknown })).stderr).toContain('map.yaml est écrit');
    expect(readFileSync('map.yaml', 'utf8')).toContain('# Ce que signifient les résultats');
  });

  it('is not written where there is nothing to fill in', async () => {
    const done = await run(['inspect', 'b.csv', '--write-outcomes', 'map.yaml', '--quiet']);
    expect(done.code).toBe(0);
    expect(done.stderr).toContain('map.yaml was not written');
    expect(existsSync('map.yaml')).toBe(false);
  });

  it('is not written of what is no log', async () => {
    const argv = ['inspect', 'b.csv', '--write-outcomes', 'map.yaml'];
    const done = await run(argv, { seen: { role: 'contacts' } });
    expect(done.stderr).toContain('not taken for a call log');
    expect(existsSync('map.yaml')).toBe(false);
  });

  it('never takes the place of a file', async () => {
    writeFileSync('map.yaml', '"NRP": refused\n');
    const done = await run(['inspect', 'b.csv', '--write-outcomes', 'map.yaml'], { seen: unknown });
    expect(done).toMatchObject({ code: 2, options: undefined, stdout: '' });
    expect(done.stderr).toContain('map.yaml: --write-outcomes: there is a file already');
    expect(done.stderr).toContain('give it to --outcomes instead');
    expect(readFileSync('map.yaml', 'utf8')).toBe('"NRP": refused\n');
  });

  it('nor of one that came in the meantime', async () => {
    const done = await run(['inspect', 'b.csv', '--write-outcomes', 'map.yaml'], {
      parts: {
        inspect: async () => {
          writeFileSync('map.yaml', 'mine\n');
          const { inspection } = await import('../run.ts');
          return inspection(unknown);
        },
      },
    });
    expect([done.code, readFileSync('map.yaml', 'utf8')]).toEqual([2, 'mine\n']);
  });
});

describe('mistakes of inspect', () => {
  it.each<[string, string[], string, string]>([
    ['no file', [], 'there is no file to inspect', 'il n’y a aucun fichier à examiner'],
    ['two files', ['b.csv', 'lists/a.csv'], 'more than one file', 'plus d’un fichier'],
    ['a file that is not there', ['x.csv'], 'x.csv: file: there is no such file', 'ce fichier n’existe pas'],
    ['a folder', ['lists'], 'this is a folder', 'c’est un dossier'],
    [
      'an unknown role',
      ['b.csv', '--role', 'call'],
      '--role: "call" is unknown, did you mean "calls"?',
      'est inconnu',
    ],
    ['another form', ['b.csv', '-f', 'csv'], '--format: "csv" is unknown', 'est inconnu'],
    [
      'a mapping that is not there',
      ['b.csv', '--outcomes', 'x.yaml'],
      '--outcomes: there is no such',
      'existe pas',
    ],
    [
      'a mapping of what has no results',
      ['b.csv', '--role', 'contacts', '--write-outcomes', 'm.yaml'],
      '--write-outcomes: only a call log has results',
      'seul un journal d’appels a des résultats',
    ],
    [
      'a mapping in no folder',
      ['b.csv', '--write-outcomes', 'no/m.yaml'],
      'its folder no does not exist',
      'n’existe pas',
    ],
    ['an option of calls', ['b.csv', '--from', '2024-05-06'], 'unknown option "--from"', 'option inconnue'],
    ['quiet and verbose', ['b.csv', '--quiet', '--verbose'], 'contradicts --verbose', 'contredit'],
  ])('%s', async (_, argv, english, french) => {
    const done = await run(['inspect', ...argv]);
    expect(done).toMatchObject({ code: 2, stdout: '', options: undefined });
    expect(done.stderr).toContain(english);
    expect((await run(['inspect', ...argv, '--lang', 'fr'])).stderr).toContain(french);
  });
});
