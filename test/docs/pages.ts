import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the documentation. */
export interface Page {
  /** From the root of the repository. */
  path: string;
  text: string;
}

/** A fenced block of a page, as it stands. */
export interface Block {
  language: string;
  text: string;
}

export const root = join(import.meta.dirname, '../..');

/** README and every page under docs, but for the lists of cases: those name folders, as `hours/on-a-sunday`, which are no rules. */
export const pages: readonly Page[] = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/(?:^|\/)corpus\.md$/.test(name))
    .sort()
    .map((name) => `docs/${name}`),
].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

export const allText = pages.map(({ text }) => text).join('\n');

/** Fenced blocks in their order. */
export function blocksOf(text: string): Block[] {
  const fences = text.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...fences].map(([, language = '', inner = '']) => ({ language, text: inner }));
}

/** Fenced blocks of a language, in their order. */
export function blocks(text: string, language: string): string[] {
  return blocksOf(text).flatMap((block) => (block.language === language ? [block.text] : []));
}

/** What stands between backticks in prose and tables. */
export function spans(text: string): string[] {
  const prose = text.replace(/^```.*?^```$/gms, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
}

/** What stands between backticks in the first column of the tables whose heading is this. */
export function firstColumn(text: string, heading: string): string[] {
  const table = new RegExp(`^\\| ${heading} \\|.*\\n\\|[-|]+\\|\\n((?:\\|.*\\n)+)`, 'gm');
  const rows = [...text.matchAll(table)].flatMap(([, body = '']) => body.trimEnd().split('\n'));
  return rows.flatMap((row) => spans(row.split(' | ')[0] ?? ''));
}
