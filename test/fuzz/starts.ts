import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readScenario } from '../scenarios/scenario.ts';
import { filesIn } from '../scenarios/workplace.ts';

/** What an attempt starts from: files that belong together, and a command that reads them. */
export interface Start {
  name: string;
  files: Readonly<Record<string, Buffer>>;
  argv: readonly string[];
  /** File that stands on standard input. */
  input: string | null;
}

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const commands = ['clean', 'check', 'calls', 'inspect', 'explain'];
const foldersIn = (name: string) => readdirSync(join(fixtures, name)).map((one) => join(fixtures, name, one));

/** A real layout has shown itself after some lines; what follows costs time alone. */
const longest = 2500;

function beginningOf(bytes: Buffer): Buffer {
  if (bytes.length <= longest || bytes[0] === 0x1f) return bytes;
  return bytes.subarray(0, bytes.lastIndexOf('\n', longest) + 1);
}

function filesOf(folder: string): Record<string, Buffer> {
  const paths = filesIn(folder).filter((path) => statSync(path).size > 0);
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), beginningOf(readFileSync(path))] as const),
  );
}

/** The first command of a scenario; one that cannot read hostile files is left out. */
function scenarioStart(folder: string): Start[] {
  const [first] = readScenario(folder).commands;
  if (first === undefined || !commands.includes(first.argv[0] ?? '')) return [];
  const files = Object.entries(filesOf(folder)).filter(([name]) => !/^(?:command|expected)\b/.test(name));
  return [{ name: basename(folder), files: Object.fromEntries(files), ...first }];
}

const demo = filesOf(join(fixtures, 'demo/opt-out-2024'));

/** A demo through each command. */
function demoStarts(name: string): Start[] {
  const files = filesOf(join(fixtures, 'demo', name));
  const lines = [
    ['clean'],
    ['check'],
    ['calls', 'journal_appels.csv'],
    ['explain', '0600341836'],
    ['explain', '--row', '3'],
    ['inspect', 'contacts.csv'],
    ['inspect', 'consentements.csv'],
    ['inspect', 'opposition_interne.csv'],
  ];
  const there = lines.filter(([command, file = '']) => command !== 'inspect' || file in files);
  return there.map((argv) => ({ name, files, argv, input: null }));
}

/** A log as a product writes it, alone and beside a contact list. */
function formatStarts(folder: string): Start[] {
  const logs = Object.entries(filesOf(folder)).filter(([name]) => name !== 'expected.json');
  return logs.flatMap(([log, bytes]) => {
    const beside = {
      'contacts.csv': demo['contacts.csv'] ?? bytes,
      'bloctel-20240501.txt': Buffer.from('0600341836\n0199008160\n'),
      [log]: bytes,
    };
    const cleaning = ['clean', 'contacts.csv', '--bloctel', 'bloctel-20240501.txt', '--calls', log];
    const name = basename(folder);
    return [
      { name, files: { [log]: bytes }, argv: ['inspect', log], input: null },
      { name, files: { [log]: bytes }, argv: ['calls', log], input: null },
      { name, files: beside, argv: [...cleaning, '--accept', 'calls/stale', 'columns/unclear'], input: null },
    ];
  });
}

/** Real layouts, each with a command. */
export const starts: Readonly<Record<'demos' | 'scenarios' | 'formats', readonly Start[]>> = {
  demos: ['opt-out-2024', 'opt-in-2026'].flatMap(demoStarts),
  scenarios: foldersIn('scenarios').flatMap(scenarioStart),
  formats: foldersIn('formats').flatMap(formatStarts),
};
