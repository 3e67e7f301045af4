import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** What npm sets for the scripts that it starts would send another npm to this folder. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

export const npm = (cwd: string, ...args: readonly string[]) =>
  execFileSync('npm', args, { cwd, env: environment, encoding: 'utf8', stdio: 'pipe' });

/**
 * Packs the tool as it is published and installs it in an empty folder, with its run-time dependencies and nothing
 * else. Those come from this project's own `node_modules`: the versions of the lock file, and no network.
 *
 * @returns path of the folder
 */
export function installed(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'package-')));
  const [packed, place] = [join(folder, 'packed'), join(folder, 'place')];
  for (const path of [packed, place]) mkdirSync(path);
  npm(root, 'pack', '--pack-destination', packed);
  for (const name of Object.keys(dependencies)) {
    npm(root, 'pack', join(root, 'node_modules', name), '--ignore-scripts', '--pack-destination', packed);
  }
  const tarballs = readdirSync(packed).map((name) => join(packed, name));
  npm(place, 'install', '--omit=dev', '--offline', '--no-audit', '--no-fund', ...tarballs);
  return place;
}

/** Runs the installed command. */
export function run(cwd: string, command: string, argv: readonly string[]) {
  const env = { PATH: process.env.PATH, HOME: cwd, LANG: 'C' };
  const { status, stdout, stderr } = spawnSync(command, argv, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The files beneath a folder, as paths from there, and their bytes. */
export function filesIn(folder: string): { path: string; bytes: number }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path, stat: statSync(join(folder, path)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => ({ path, bytes: stat.size }));
}
