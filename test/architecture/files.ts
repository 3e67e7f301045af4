import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

const made = ['.git', '.bench', 'node_modules', 'dist', 'coverage', 'campaign-audit-out'];

/**
 * The files of the project itself: nothing installed, built or written by a run.
 *
 * @returns paths from the project's folder, with forward slashes, sorted
 */
export function ownFiles(project: string, folder = ''): string[] {
  const path = (entry: Dirent) => (folder === '' ? entry.name : `${folder}/${entry.name}`);
  return readdirSync(join(project, folder), { withFileTypes: true })
    .filter(({ name }) => !made.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? ownFiles(project, path(entry)) : [path(entry)]))
    .sort();
}
