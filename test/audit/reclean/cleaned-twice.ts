import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runIn } from '../../scenarios/workplace.ts';

/** Files by name: their lines, or their bytes. */
export type Files = Readonly<Record<string, readonly string[] | Uint8Array>>;

/** A folder with a campaign file, an opposition list that has nobody, and some files. */
export async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reclean-')));
  try {
    const all = { 'bloctel-20240501.txt': ['0199009999'], ...files };
    for (const [name, content] of Object.entries(all)) write(join(folder, name), content);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function write(path: string, content: readonly string[] | Uint8Array): void {
  writeFileSync(path, content instanceof Uint8Array ? content : content.map((line) => `${line}\n`).join(''));
}

const common = ['--start', '2024-05-06', '--opposition', 'bloctel-20240501.txt'];

/** Runs a command with what every campaign here has; fails where it ends otherwise than with these. */
export async function ran(
  folder: string,
  argv: readonly string[],
  expected: readonly number[] = [0],
  input?: Uint8Array,
): Promise<string> {
  const calls = argv.includes('--calls') ? [] : ['--calls', 'none'];
  const { code, stdout, stderr } = await runIn(folder, [...argv, ...common, ...calls], { input });
  if (!expected.includes(code)) throw new Error(`${argv.join(' ')}: exit ${code}\n${stderr}\n${stdout}`);
  return stdout.toString('utf8');
}

/** What a run says of its contacts, and of the notes on its list. */
export function reportIn(folder: string, out: string) {
  const report = JSON.parse(readFileSync(join(folder, out, 'report.json'), 'utf8'));
  const notes: string[] = report.inputs[0].notes.map(({ en }: { en: string }) => en);
  return { contacts: report.contacts, byRule: report.byRule, notes };
}

export function textIn(folder: string, ...path: string[]): string {
  return readFileSync(join(folder, ...path), 'latin1');
}

/** The list that a run cleaned, where no manifest lies beside it. */
export function moved(folder: string): string {
  mkdirSync(join(folder, 'moved'), { recursive: true });
  copyFileSync(join(folder, 'campaign-audit-out', 'cleaned.csv'), join(folder, 'moved', 'list.csv'));
  return join('moved', 'list.csv');
}
