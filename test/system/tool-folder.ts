import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A folder with the demos, where the tool is installed as a command, and in `project` for npx. */
export interface ToolFolder {
  folder: string;
  commands: string;
  /** Runs a command line in a shell, in the folder unless another one is named. */
  sh(
    command: string,
    env?: NodeJS.ProcessEnv,
    cwd?: string,
  ): { code: number | null; stdout: string; stderr: string };
}

export function toolFolder(name: string): ToolFolder {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const commands = join(folder, 'bin');
  const path = `${commands}:${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`;
  for (const place of [commands, join(folder, 'project/node_modules/.bin')]) {
    mkdirSync(place, { recursive: true });
    symlinkSync(join(root, 'bin/campaign-audit.js'), join(place, 'campaign-audit'));
  }
  cpSync(join(root, 'fixtures/demo'), join(folder, 'demo'), { recursive: true });
  return {
    folder,
    commands,
    sh(command, env = {}, cwd = folder) {
      const done = spawnSync('/bin/sh', ['-c', command], {
        cwd,
        env: { HOME: folder, PATH: path, ...env },
        encoding: 'utf8',
      });
      return { code: done.status, stdout: done.stdout, stderr: done.stderr };
    },
  };
}
