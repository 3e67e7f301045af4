import { describe, expect, it } from 'vitest';
import { cleanOptions } from '../../../src/cli/options/table.ts';
import { run, vocabulary } from '../run.ts';

const context = { today: 20_000, lang: 'en', vocabulary } as const;

function camelCase(flag: string): string {
  return flag.replace(/^no-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe('the table of options', () => {
  it('names every key and every flag once', () => {
    const keys = cleanOptions.map(({ key }) => key);
    const flags = cleanOptions.flatMap((option) => option.flags);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(flags).size).toBe(flags.length);
  });

  it.each(cleanOptions.map((option) => [option.key, option] as const))('%s', (_, option) => {
    const [flag] = option.flags;
    if (flag !== undefined) expect(option.key).toBe(camelCase(flag));
    expect(option.help.en).not.toBe('');
    expect(option.help.fr).not.toBe(option.help.en);
    const text = typeof option.fallback === 'function' ? option.fallback(context) : option.fallback;
    const words = text === undefined ? [] : [{ text, at: { flag: option.key }, fields: {} }];
    expect(option.meaning(words, context)).not.toBeUndefined();
  });

  it.each(['en', 'fr'] as const)('stands in the help in full, %s', async (lang) => {
    const { stdout } = await run(['clean', '--help', '--lang', lang]);
    for (const { flags, key } of cleanOptions.slice(1)) {
      expect(stdout).toContain(flags[0] === undefined ? key : `--${flags[0]}`);
    }
  });
});
