import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands as table } from '../src/cli/commands/table.ts';
import { allText, blocks, pages, root, spans } from './docs/pages.ts';

/** What README alone has to hold; test/docs tries it together with the pages under docs. */

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const commands = blocks(readme, 'shell').map((block) => block.trim());

it('begins with the commands of a fresh copy', () => {
  expect(commands[0]).toMatch(/^npm ci && npx campaign-audit clean --campaign fixtures\/demo\/\S+$/);
  expect(commands[1]).toBe('npm ci && npm test');
});

it.each(['clean', 'check', 'calls', 'explain', 'inspect'])('shows an example of %s', (name) => {
  expect(commands.filter((command) => command.startsWith(`npx campaign-audit ${name} `))).toHaveLength(1);
});

it.each(table.map(({ name }) => name))('names the command %s', (name) => {
  expect(spans(readme)).toContain(name);
});

it('leads to every page under docs', () => {
  const others = pages.map(({ path }) => path).filter((path) => path !== 'README.md');
  expect(others.length).toBeGreaterThan(0);
  const [french, english] = [true, false].map((is) =>
    others.filter((path) => path.startsWith('docs/fr/') === is),
  );
  expect(english?.filter((path) => !readme.includes(`](${path})`))).toEqual([]);
  // To a French page leads the English one of the same.
  expect(french?.filter((path) => !allText.includes(`${path.replace('docs/', '')})`))).toEqual([]);
});

it('has in the package what it leads to', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const links = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) =>
    link.replace(/^docs\/.*/, 'docs'),
  );
  expect(links.filter((link) => link !== 'LICENSE' && !files.includes(link))).toEqual([]);
});

it('can be read in a few minutes', () => {
  expect(statSync(join(root, 'README.md')).size).toBeLessThan(9_000);
});
