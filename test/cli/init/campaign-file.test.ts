import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parts } from '../../../src/cli/commands/parts.ts';
import { readCampaignFile } from '../../../src/cli/config/file/campaign-file.ts';
import { choose, meaningOf } from '../../../src/cli/config/settings/choose.ts';
import { meant } from '../../../src/cli/config/settings/meant.ts';
import { campaignFileText } from '../../../src/cli/init/campaign-file.ts';
import { fileOptions } from '../../../src/cli/options/table.ts';

const vocabulary = await parts.vocabulary();
const folder = mkdtempSync(join(tmpdir(), 'init-file-'));

describe.each(['en', 'fr'] as const)('the campaign file of init, %s', (lang) => {
  const context = { today: 20_783, lang, vocabulary };
  const text = campaignFileText(fileOptions, new Map([['contacts', 'contacts.csv']]), [], context);
  const lines = text.split('\n');
  /** Every option that is commented out, with the line above it where it stands under another key. */
  const off = lines.flatMap((line, index) => (/^#(?: {2})?\w+:(?: |$)/.test(line) ? [index] : []));

  function read(content: string) {
    const path = join(folder, `${lang}.yaml`);
    writeFileSync(path, content);
    const reading = { options: fileOptions, context, name: null, setLang: () => undefined };
    const file = readCampaignFile(path, reading);
    return { file, typed: file.typed, choices: choose(fileOptions, [], new Map(), file, context) };
  }

  it('is valid as it is, and sets what is active alone', () => {
    const { file, typed, choices } = read(text);
    expect([...typed.keys()]).toEqual(['contacts']);
    expect(meant(choices, context, file).contacts?.path).toBe(join(folder, 'contacts.csv'));
  });

  it('names every key of a campaign file once', () => {
    const sections = new Set(
      fileOptions.filter(({ key }) => key.includes('.')).map(({ key }) => key.split('.')[0]),
    );
    const named = lines.flatMap((line) => /^#?(?: {2})?(\w+):(?: |$)/.exec(line)?.[1] ?? []);
    const keys = fileOptions.map(({ key }) => key.split('.').at(-1));
    expect(named.sort()).toEqual([...keys, ...sections].sort());
  });

  it.each(off.map((index) => [lines[index]?.trim() ?? '', index] as const))(
    '%s may be set',
    (line, index) => {
      const inner = line.startsWith('#  ');
      const section = lines.findLastIndex((other, at) => at < index && /^#\w+:$/.test(other));
      const on = lines.map((other, at) =>
        at === index || (inner && at === section) ? other.slice(1) : other,
      );
      const { typed, choices } = read(on.join('\n'));
      if (/:$/.test(line)) return expect([...typed.keys()]).toEqual(['contacts']);
      const [key = ''] = [...typed.keys()].filter((other) => other !== 'contacts');
      expect(key.split('.').at(-1)).toBe(/\w+/.exec(line)?.[0]);
      const option = fileOptions.find((other) => other.key === key);
      if (option === undefined) throw new Error(key);
      expect(() => meaningOf(option, choices, context)).not.toThrow();
      expect(typed.get(key)?.[0]?.text).not.toBe('');
    },
  );

  it('shows defaults as they are', () => {
    const { typed } = read(lines.map((line) => line.replace(/^#(?=(?: {2})?\w+:)/, '')).join('\n'));
    for (const { key, fallback } of fileOptions) {
      if (typeof fallback !== 'string' || key === 'lang') continue;
      const locate = fileOptions.find((option) => option.key === key)?.locate;
      expect(typed.get(key)?.[0]?.text, key).toBe(locate ? locate(fallback, folder) : fallback);
    }
  });

  it('says of each what its record says', () => {
    const said = text.replace(/\n#\s*/g, ' ');
    for (const { help } of fileOptions) expect(said).toContain(help[lang]);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(110);
  });
});
