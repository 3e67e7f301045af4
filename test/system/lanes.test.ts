import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentsOf } from '../scenarios/workplace.ts';
import { ended } from './process.ts';

/** Runs on logs that are large enough for a second thread, which says so. */

const root = realpathSync(mkdtempSync(join(tmpdir(), 'lanes-')));
const says = "import{isMainThread as m}from'node:worker_threads';m||process._rawDebug('second thread')";
const env = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(says)}"` };
const numbers = Array.from({ length: 3000 }, (_, i) => `06${String(12_000_000 + i * 7919).slice(0, 8)}`);

function logRow(row: number): string {
  const day = String(1 + (row % 28)).padStart(2, '0');
  const hour = String(8 + (row % 13)).padStart(2, '0');
  const result = row % 11 === 0 ? 'Refus' : 'Sans réponse';
  return `2024-04-${day};${hour}:17:0${row % 10};${numbers[(row * 31) % 4000] ?? '0145000000'};sortant;${result};agent ${row % 40};c${row}\n`;
}

const rows = Array.from({ length: 150_000 }, (_, row) => logRow(row));
const log = ['date;heure;numero;sens;resultat;agent;id_appel\n', ...rows].join('');

/** Runs `clean` in a folder of its own. */
async function cleaned(
  name: string,
  calls: string,
  argv: readonly string[] = [],
  moment: number | null = null,
) {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'contacts.csv'),
    `id;telephone\n${numbers.map((number, i) => `${i};${number}\n`).join('')}`,
  );
  writeFileSync(join(folder, 'bloctel.csv'), `${numbers.filter((_, i) => i % 9 === 0).join('\n')}\n`);
  writeFileSync(join(folder, 'calls.csv'), calls);
  const inputs = [
    'contacts.csv',
    '--bloctel',
    'bloctel.csv',
    '--opposition-date',
    '2024-05-01',
    '--calls',
    'calls.csv',
  ];
  const line = [
    'clean',
    ...inputs,
    '--start',
    '2024-05-06',
    '--calls-until',
    '2024-05-05',
    ...argv,
    '-o',
    'out',
  ];
  const run = await ended(folder, line, moment === null ? null : { after: moment }, 'SIGTERM', env);
  return { ...run, folder, threads: run.stderr.split('second thread').length };
}

const whole: Awaited<ReturnType<typeof cleaned>>[] = [];
beforeAll(async () => {
  whole.push(await cleaned('two', log), await cleaned('one', log, ['-f', 'text=found.txt']));
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

it('two threads write what one does', () => {
  expect(log.length).toBeGreaterThan(8 << 20);
  expect(whole.map(({ code, threads }) => [code, threads])).toEqual([
    [0, 2],
    [0, 1],
  ]);
  const [two, one] = whole.map(({ folder }) => {
    const { 'manifest.json': _, ...files } = contentsOf(join(folder, 'out'));
    return files;
  });
  expect(Object.keys(two ?? {})).toHaveLength(5);
  expect(two).toEqual(one);
});

it('a log that cannot be read is a mistake with its place, and nothing is left', async () => {
  const run = await cleaned('cut', `${log}2024-04-02;"open\n`);
  expect(run).toMatchObject({ code: 2, threads: 2 });
  expect(run.stderr).toContain('calls.csv:150002: a quote opens here and never closes');
  expect(run.stderr).not.toContain('    at ');
  expect(existsSync(join(run.folder, 'out')) ? readdirSync(join(run.folder, 'out')) : []).toEqual([]);
});

it('a signal ends both, and nothing is left', async () => {
  const [{ took = 0 } = {}] = whole;
  for (const share of [0.3, 0.5, 0.7]) {
    const run = await cleaned(`signal-${share}`, log, [], took * share);
    expect(run.code).toBe(143);
    expect(run.lasted).toBeLessThan(2000);
    expect(existsSync(join(run.folder, 'out')) ? readdirSync(join(run.folder, 'out')) : []).toEqual([]);
  }
}, 60_000);
