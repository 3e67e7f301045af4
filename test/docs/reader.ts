import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../../src/main.ts';
import { capture } from '../cli/run.ts';
import { root } from './pages.ts';

/** What came of a command. */
export interface Done {
  code: number;
  stdout: string;
  stderr: string;
}

/** Files that the pages name as if they were the reader's own. */
const own = ['contacts.csv', 'retour_bloctel_2024-05-10.csv', 'journal_appels.csv'];

/**
 * Puts this process where the reader of the pages stands: beside the fixtures, with files of their own; nothing of a run
 * is left behind in the repository.
 *
 * @returns what goes back and clears up
 */
export function standAsReader(): () => void {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'));
  for (const name of own) copyFileSync(join(root, 'fixtures/demo/opt-out-2024', name), join(folder, name));
  withoutRemarks(join(folder, 'contacts.csv'));
  process.chdir(folder);
  return () => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  };
}

/** In the demo's folder its campaign file says what two remarks mean; a list of the reader's own has none. */
function withoutRemarks(path: string): void {
  const text = readFileSync(path, 'latin1');
  writeFileSync(
    path,
    text.replace(/(?<=;"?)(?:Ne pas appeler|Demande \u00e0 ne plus)[^"\r\n]*/g, ''),
    'latin1',
  );
}

/** A Monday at noon in Paris: what the pages say does not depend on the day of the test. */
const now = () => new Date('2026-06-01T10:00:00Z');

/** Runs the tool as a reader does, in this process. */
export async function ran(argv: readonly string[]): Promise<Done> {
  const stdout = Object.assign(capture(), { columns: 80 });
  const stderr = capture();
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr }, { LANG: 'C' }, { now });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** What a command that succeeds without a message prints. */
export async function printed(argv: readonly string[]): Promise<string> {
  const { stdout, ...rest } = await ran(argv);
  if (rest.code !== 0 || rest.stderr !== '')
    throw new Error(`${argv.join(' ')}: ${rest.code} ${rest.stderr}`);
  return stdout;
}

const done = new Map<string, Promise<Done>>();

/** Runs a command of a page; one that several pages show runs once. */
export function shown(command: string): Promise<Done> {
  const argv = command.replace(/^(?:npm ci && )?npx campaign-audit /, '').split(' ');
  const first = done.get(command) ?? ran(argv);
  done.set(command, first);
  return first;
}
