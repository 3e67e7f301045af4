import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { formats } from '../../src/report/formats.ts';
import { isLegible } from '../phone/written-phrases.ts';
import { capture } from './run.ts';

const number = '0647832915';
const text = 'voir 14h30 06 47 83 29 15';
const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'masked-'));
const [contacts, log, register] = [`contacts-${number}.csv`, `appels ${number}.csv`, `accords_${number}.csv`];
const file = `campagne-${number}.json`;

beforeAll(() => {
  process.chdir(folder);
  mkdirSync(`dossier ${number}`);
  writeFileSync(
    contacts,
    `nom;telephone;Bloctel ?;remarque\n${text};0612345678;${text};x\nb;0612345679;oui;\n`,
  );
  const row = `2024-05-01 10:05:00;0612345678;${text};Léa ${text};${number}`;
  writeFileSync(log, `date;numero appele;statut;agent;campagne\n${row}\n${number};${text};NRP;;\n`);
  writeFileSync(register, `telephone;date;finalité;note\n0612345678;2024-05-01;${text};${text}\n`);
  const accept = [{ rule: 'bloctel/missing', reason: text }];
  writeFileSync(file, JSON.stringify({ sector: 'general', start: '2024-05-13', end: '2024-05-20', accept }));
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

async function said(...argv: string[]): Promise<string> {
  const [stdout, stderr] = [capture(), capture()];
  const now = () => new Date('2024-05-13T08:00:00Z');
  await main(argv, { stdin: new PassThrough(), stdout, stderr }, { LANG: 'C' }, { now });
  return `${stdout.text()}\n${stderr.text()}`;
}

const inputs = [contacts, '--calls', log, '--consents', register, '--campaign', file];
const legible = (output: string) => output.split(/\n|(?<=>)/).filter((line) => isLegible(line, number));

it('no report and no summary of a run shows a number that a file, its name or a reason holds', async () => {
  const out = `dossier ${number}/run`;
  const reports = Object.keys(formats).flatMap((id) => ['-f', `${id}=report-${id}`]);
  expect(legible(await said('clean', ...inputs, '--out', out, '--verbose', ...reports))).toEqual([]);
  const written = readdirSync('.').filter((name) => name.startsWith('report-'));
  expect(written).toHaveLength(Object.keys(formats).length);
  for (const name of written) expect([name, legible(readFileSync(name, 'utf8'))]).toEqual([name, []]);
});

it('nor does any other command', async () => {
  for (const role of ['contacts', 'calls', 'consents', 'opposition', 'own-opposition'])
    for (const path of [contacts, log, register]) {
      expect(legible(await said('inspect', path, '--role', role))).toEqual([]);
      expect(legible(await said('inspect', path, '--role', role, '--format', 'json'))).toEqual([]);
    }
  const asked = ['explain', '0612345678', '--contacts', ...inputs];
  expect(legible(await said(...asked))).toEqual([]);
  expect(legible(await said(...asked, '--format', 'json'))).toEqual([]);
});

it('nor does a mistake', async () => {
  expect(legible(await said('check', `absent-${number}.csv`))).toEqual([]);
  expect(legible(await said('check', contacts, '--phone-column', text))).toEqual([]);
  expect(legible(await said('calls', log, '--calls-timezone', text))).toEqual([]);
  expect(legible(await said('check', contacts, '--campaign', `absent-${number}.yaml`))).toEqual([]);
});

it('--no-mask shows them', async () => {
  const shown = legible(await said('check', ...inputs, '--no-mask', '--out', 'open', '-f', 'text=open.txt'));
  expect(shown.join('\n')).toContain(text);
  expect(readFileSync('open.txt', 'utf8')).toContain(number);
});
