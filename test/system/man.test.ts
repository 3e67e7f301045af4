import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/table.ts';
import { structureKeys } from '../../src/cli/options/structure.ts';
import { exitCodes } from '../../src/cli/terminal/exit-codes.ts';
import { printed } from './shells.ts';

const folder = mkdtempSync(join(tmpdir(), 'man-'));

/** A page as it is read: one space between words, hyphenation off. */
function shown(path: string): string {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '5000', MANPAGER: 'cat', GROFF_NO_SGR: '1' };
  const text = execFileSync('man', ['--no-hyphenation', '-l', path], { env, encoding: 'utf8' });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bold is a letter struck twice
  return text.replace(/.\u0008/gu, '').replace(/\s+/g, ' ');
}

describe.each(['en', 'fr'] as const)('the manual page, %s', async (lang) => {
  const path = join(folder, `${lang}.1`);
  writeFileSync(path, await printed(['man', lang]));
  const page = shown(path);

  it('has nothing that groff warns of', () => {
    const { stderr, status } = spawnSync('groff', ['-K', 'utf8', '-ww', '-man', '-Tutf8', '-z', path], {
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('has the keys that put a campaign file together, and the page of every run', () => {
    for (const { key, help } of structureKeys)
      expect(page).toContain(`${key} ${help[lang].replace(/\s+/g, ' ')}`);
    expect(page).toContain('report.html');
  });

  it('has every command, every option and every exit code, with what the records say', () => {
    const flat = (text: string) => text.replace(/\s+/g, ' ');
    for (const { name, about, options } of commands) {
      expect(page).toContain(`campaign-audit ${name} [options]`);
      expect(page).toContain(flat(about[lang]));
      for (const option of options) {
        for (const flag of option.flags) expect(page).toMatch(new RegExp(` --${flag}[ ,]`));
        expect(page, option.key).toContain(flat(option.help[lang]));
      }
    }
    for (const { code, meaning } of exitCodes) expect(page).toContain(`${code} ${flat(meaning[lang])}`);
  });

  it('has the files, the environment and an example of every command', () => {
    for (const word of ['LC_ALL', 'LANG', 'NO_COLOR', 'CI', 'campaign-audit.yaml', 'manifest.json']) {
      expect(page).toContain(word);
    }
    for (const { example } of commands) expect(page).toContain(example[lang].replace(/\s+/g, ' '));
  });

  it('fits 80 columns', () => {
    const env = { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '80', MANPAGER: 'cat', GROFF_NO_SGR: '1' };
    const lines = execFileSync('man', ['-l', path], { env, encoding: 'utf8' }).split('\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: bold is a letter struck twice
    const plain = lines.map((line) => line.replace(/.\u0008/gu, ''));
    expect(plain.filter((line) => line.length > 80)).toEqual([]);
  });
});
