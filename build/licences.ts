import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** Writes `LICENSES.txt` beside the bundle: the licence of every package that has code in it. */
export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
      const present = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: licencesOf(present) });
    },
  };
}

const heading =
  'campaign-audit contains code of the packages below, each under the licence that follows it.\n';
const rule = `\n${'-'.repeat(80)}\n\n`;

/** Packages whose licences have the same words share them. */
function licencesOf(modules: readonly string[]): string {
  const titles = new Map<string, string[]>();
  for (const folder of [...new Set(modules.flatMap(packageOf))].sort()) {
    const text = licenceIn(folder);
    titles.set(text, [...(titles.get(text) ?? []), titleOf(folder)]);
  }
  const parts = [...titles].map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`);
  return [heading, ...parts].join(rule);
}

/** The folder of the package that a module belongs to; none for a module of ours. */
function packageOf(module: string): string[] {
  // What is no file was put there by the bundler.
  if (module.startsWith('\0')) return [join('node_modules', 'rolldown')];
  const path = /node_modules[\\/](?:.*node_modules[\\/])?(?:@[^\\/]+[\\/])?[^\\/]+/.exec(module);
  return path ? [path[0]] : [];
}

function titleOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})`;
}

/** All that the authors say of rights. */
function licenceIn(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.\w+)?$/i.test(file));
  if (files.length === 0) throw new Error(`${folder} is bundled, but no licence lies in it`);
  return files
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim())
    .join('\n\n');
}
