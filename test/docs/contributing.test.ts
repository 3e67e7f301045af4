import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownFiles } from '../architecture/files.ts';
import { root, spans } from './pages.ts';

/** What CONTRIBUTING names is there: files, folders, scripts, things that the source exports. */

const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const named = spans(text);
const files = ownFiles(root);
const source = files
  .filter((path) => /^(src|test)\/.*\.ts$/.test(path))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

/** Whether there is such a file or folder; `<…>` stands for any name. */
function isThere(path: string): boolean {
  if (!path.includes('<')) return existsSync(join(root, path));
  const shape = path
    .replace(/\/$/, '')
    .replace(/[.+*?()]/g, '\\$&')
    .replace(/<[^>]+>/g, '[^/]+');
  return files.some((file) => new RegExp(`^${shape}(/|$)`).test(file));
}

it('names files and folders that are there', () => {
  const words = [...named, ...named.flatMap((span) => span.split(' '))];
  const paths = words.filter((word) => /^(src|test|docs|build|fixtures|bin)\/\S*$/.test(word));
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

it('names scripts that are there', () => {
  const called = [...text.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name = '']) => name);
  expect(called.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
});

it('names functions that are there', () => {
  const functions = named.filter((span) => /^(define[A-Z]\w+|wordsOf|dose)$/.test(span));
  expect(functions.length).toBeGreaterThan(6);
  expect(functions.filter((name) => !source.includes(`export function ${name}`))).toEqual([]);
});

it('describes each of the five things that people add in five steps', () => {
  const parts = text.split(/^## /m).filter((part) => /^(Add|Change) /.test(part));
  expect(parts.map((part) => [...part.matchAll(/^\d\. /gm)].length)).toEqual([5, 5, 5, 5, 5]);
});

it('README leads to it', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(CONTRIBUTING.md)');
});
