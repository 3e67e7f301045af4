import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type NamedCase, readCases } from './case.ts';
import { differences } from './compare.ts';
import { readOutputs } from './outputs.ts';
import { junit, type Tried, table } from './results.ts';
import { workplaceOf } from './workplace.ts';

/**
 * Tries the corpus on any command line that keeps the contract of outputs:
 *
 *   npm run corpus -- --command 'campaign-audit {command} --campaign {campaign} --out {out}'
 *
 * {command} is `clean` or `calls`, {campaign} a campaign file, {out} the folder for cleaned.csv, excluded.csv, violations.csv
 * and report.json. Ends with 1 where a case failed.
 */
const ours = `node '${join(import.meta.dirname, '../../bin/campaign-audit.js').replace('/.corpus/', '/')}' {command} --campaign {campaign} --out {out} --quiet`;

const { values } = parseArgs({
  options: {
    command: { type: 'string', default: ours },
    only: { type: 'string', default: '' },
    junit: { type: 'string' },
    json: { type: 'string' },
  },
});

function tryCase(given: NamedCase, command: string): Tried {
  const folder = workplaceOf(given);
  const places: Record<string, string> = {
    command: given.command,
    campaign: `'${join(folder, 'campaign.json')}'`,
    out: `'${join(folder, 'out')}'`,
  };
  const line = command.replace(/\{(command|campaign|out)\}/g, (_, name: string) => places[name] ?? '');
  const began = performance.now();
  const { status } = spawnSync('/bin/sh', ['-c', line], { cwd: folder, env: { ...process.env, LANG: 'C' } });
  const seconds = (performance.now() - began) / 1000;
  const failures = differences(given, readOutputs(join(folder, 'out'), status ?? -1));
  rmSync(folder, { recursive: true });
  return { given, failures, seconds };
}

const cases = readCases().filter(({ name }) => name.startsWith(values.only));
const tried = cases.map((given) => tryCase(given, values.command));
if (values.junit !== undefined) writeFileSync(values.junit, junit(tried));
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify(
      tried.map(({ given, failures }) => ({ case: given.name, title: given.title, failures })),
      null,
      2,
    )}\n`,
  );
process.stdout.write(table(tried));
process.exitCode = tried.length > 0 && tried.every(({ failures }) => failures.length === 0) ? 0 : 1;
