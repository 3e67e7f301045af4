import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Ran, runIn, workplace } from '../../scenarios/workplace.ts';

const files = {
  'contacts.csv': 'nom;telephone\nAda;0600451011\nBob;0600451012\nCyr;0600451013\n',
  'bloctel-20240501.txt': '0600451012\n',
  'calls.csv':
    'date;numero;resultat;sens\n2024-04-25 10:05:12;0600451013;R1;sortant\n2024-04-30 11:00:00;0600451011;R2;sortant\n',
  'results.yaml': 'R1: refused\nR2: unanswered\n',
  'campaign.yaml':
    'contacts: contacts.csv\nopposition: bloctel-20240501.txt\ncalls: calls.csv\noutcomes: results.yaml\nstart: 2024-05-06\n',
};
type Name = keyof typeof files;

/** A folder with the files; those that are piped come through pipes of their names, each once. */
function place(...piped: Name[]): string {
  const folder = workplace();
  mkdirSync(join(folder, 'stored'));
  for (const [name, text] of Object.entries(files)) {
    const isPiped = piped.some((one) => one === name);
    writeFileSync(join(folder, isPiped ? 'stored' : '', name), text);
    if (isPiped) pipe(folder, name);
  }
  return folder;
}

function pipe(folder: string, name: string): void {
  execFileSync('mkfifo', [join(folder, name)]);
  spawn('sh', ['-c', 'cat "$0" > "$1"', join(folder, 'stored', name), join(folder, name)]).unref();
}

async function ran(folder: string, command: string): Promise<Ran> {
  const done = await runIn(folder, command.split(' '));
  expect([0, 1], done.stderr).toContain(done.code);
  return done;
}

const inputs = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'out', 'manifest.json'), 'utf8')).inputs.map(
    ({ role, sha256, bytes, rows }: Record<string, unknown>) => ({ role, sha256, bytes, rows }),
  );
const text = (folder: string, name: string) => readFileSync(join(folder, 'out', name), 'utf8');

const given = 'contacts.csv --bloctel bloctel-20240501.txt --calls calls.csv --outcomes results.yaml';
const on = '--start 2024-05-06 -o out';
const all: Name[] = ['contacts.csv', 'bloctel-20240501.txt', 'calls.csv', 'results.yaml'];

describe('what comes through pipes is read as from files, and recorded as it was', () => {
  it.each<[string, string, Name[]]>([
    ['the meaning of results', `clean ${given} ${on}`, ['results.yaml']],
    ['all of it', `clean ${given} ${on}`, all],
    ['all of it, with copies', `clean ${given} ${on} --keep-inputs`, all],
    ['of a check', `check ${given} ${on} --keep-inputs`, all],
    ['of past calls', 'calls calls.csv --outcomes results.yaml -o out', ['calls.csv', 'results.yaml']],
    ['a campaign file', 'clean --campaign campaign.yaml -o out', ['campaign.yaml']],
    [
      'a campaign file, with copies',
      'clean --campaign campaign.yaml -o out --keep-inputs',
      ['campaign.yaml'],
    ],
  ])('%s', async (_, command, piped) => {
    const [plain, through] = [place(), place(...piped)];
    vi.stubEnv('TMPDIR', join(through, 'stored'));
    for (const folder of [plain, through]) await ran(folder, command);
    vi.unstubAllEnvs();
    expect(inputs(through)).toEqual(inputs(plain));
    expect(text(through, 'violations.csv')).toBe(text(plain, 'violations.csv'));
    if (command.includes('--keep-inputs'))
      expect(readdirSync(join(through, 'out', 'inputs')).sort()).toEqual(
        readdirSync(join(plain, 'out', 'inputs')).sort(),
      );
    expect(readdirSync(join(through, 'stored')).sort()).toEqual([...piped].sort());
  });

  it('to explain a number', async () => {
    const command = `explain 0600451013 --contacts ${given} --start 2024-05-06`;
    const [plain, through] = [await ran(place(), command), await ran(place(...all), command)];
    expect(through.stdout.toString()).toBe(plain.stdout.toString());
  });

  it('to inspect a log with a line that cannot be read', async () => {
    const [plain, through] = [place(), place('calls.csv')];
    for (const path of [join(plain, 'calls.csv'), join(through, 'stored', 'calls.csv')])
      appendFileSync(path, 'x\n');
    const look = async (folder: string) => {
      const { code, stdout } = await runIn(folder, ['inspect', 'calls.csv', '--format', 'json']);
      return { code, outcomes: JSON.parse(stdout.toString()).outcomes };
    };
    expect(await look(through)).toEqual(await look(plain));
  });

  it.each([
    ['pipes', ['contacts.csv', 'bloctel-20240501.txt'] as const, 'bloctel-20240501.txt'],
    ['standard input', [] as const, '-'],
  ])('and again and again, to find the cause of a change: %s', async (_, piped, opposition) => {
    const folder = place();
    await ran(folder, `clean ${given} --start 2024-05-06 -o first --keep-inputs`);
    const input = `${files['bloctel-20240501.txt']}0600451011\n`;
    for (const name of piped) {
      const text = name === 'contacts.csv' ? files[name] : input;
      writeFileSync(join(folder, 'stored', name), text);
      execFileSync('rm', [join(folder, name)]);
      pipe(folder, name);
    }
    const command = `rescrub first --bloctel ${opposition} --opposition-date 2024-05-02 --start 2024-05-06 --purpose vente -o out`;
    const done = await runIn(folder, command.split(' '), { input: Buffer.from(input) });
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(text(folder, 'changes.csv')).toContain('2,2,06 00 •• •• 11,kept,excluded,data,opposition/bloctel');
    expect(done.stdout.toString()).not.toContain('Not proven');
  });
});
