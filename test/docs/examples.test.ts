import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as library from '../../src/index.ts';
import { shownPrograms } from './examples.ts';
import { firstColumn, pages, root } from './pages.ts';
import { standAsReader } from './reader.ts';

/** The programs that the pages show are run as they stand there, by a reader with files of their own. */

let [folder, back] = ['', () => {}];
beforeAll(() => {
  const made = join(root, 'coverage');
  mkdirSync(made, { recursive: true });
  folder = mkdtempSync(join(made, 'examples-'));
  back = standAsReader();
});
afterAll(() => {
  back();
  rmSync(folder, { recursive: true });
});

async function printedBy(code: string, name: string): Promise<string> {
  const path = join(folder, `${name}.ts`);
  writeFileSync(path, code.replaceAll("'campaign-audit'", JSON.stringify(join(root, 'src/index.ts'))));
  const printed: string[] = [];
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation((...words) => void printed.push(words.map(String).join(' ')));
  await import(/* @vite-ignore */ path).finally(() => log.mockRestore());
  return printed.map((line) => `${line}\n`).join('');
}

describe('the pages show', () => {
  it.each(shownPrograms.map((shown, index) => ({ ...shown, name: `${index}` })))(
    'program $name of $page, which prints what stands behind it',
    async ({ code, prints, name }) => {
      expect(await printedBy(code, name)).toBe(prints);
    },
  );

  it('programs that use all that can be imported', () => {
    const page = pages.find(({ path }) => path === 'docs/library.md')?.text ?? '';
    expect(firstColumn(page, 'export').sort()).toEqual(Object.keys(library).sort());
    const used = shownPrograms.map(({ code }) => code).join('\n');
    expect(
      Object.keys(library).filter((name) => name !== 'InputError' && !used.includes(`${name}(`)),
    ).toEqual([]);
  });
});
