import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptByDuckdb } from './duckdb.ts';
import { generate, start, usual } from './generate.ts';

const home = process.cwd();
const folder = process.env.BENCH_DIR ?? join(home, '.bench', 'data');

/** One run of a whole process under GNU time: wall clock, user time and peak memory. */
function measure(name: string, command: string, args: string[]): void {
  const run = spawnSync('/usr/bin/time', ['-f', '%e s wall, %U s user, %M KiB', command, ...args], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${name} failed: ${run.stderr}`);
  console.log(`${name}: ${run.stderr.trim().split('\n').at(-1)}`);
}

async function bench(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const inputs = existsSync(join(folder, 'calls.csv'))
    ? {
        contacts: join(folder, 'contacts.csv'),
        opposition: join(folder, 'opposition.csv'),
        calls: join(folder, 'calls.csv'),
      }
    : await generate(folder, usual);
  const out = join(folder, 'out');
  const clean = [
    'clean',
    inputs.contacts,
    '--opposition',
    inputs.opposition,
    '--opposition-date',
    '2024-05-12',
  ];
  measure('campaign-audit clean', process.execPath, [
    join(home, 'bin', 'campaign-audit.js'),
    ...clean,
    '--calls',
    inputs.calls,
    '--start',
    start,
    '-o',
    out,
    '--no-progress',
  ]);
  measure('DuckDB, kept rows alone', process.execPath, [
    join(home, '.bench', 'test', 'bench', 'run.js'),
    'duckdb',
  ]);
  const kept = readFileSync(join(out, 'cleaned.csv'), 'latin1')
    .split('\n')
    .slice(1, -1)
    .map((row) => Number(row.split(';')[0]));
  const expected = await keptByDuckdb(inputs, start);
  const same = kept.length === expected.length && kept.every((id, i) => id === expected[i]);
  console.log(`kept rows: ${kept.length}, by DuckDB ${expected.length}: ${same ? 'the same' : 'DIFFERENT'}`);
  if (!same) process.exitCode = 1;
}

async function duckdbAlone(): Promise<void> {
  const path = (name: string) => join(folder, name);
  await keptByDuckdb(
    { contacts: path('contacts.csv'), opposition: path('opposition.csv'), calls: path('calls.csv') },
    start,
  );
}

await (process.argv[2] === 'duckdb' ? duckdbAlone() : bench());
