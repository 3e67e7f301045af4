import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/table.ts';
import { auditTables } from '../../../src/cli/options/audit/tables.ts';
import { allOptions, fileOptions } from '../../../src/cli/options/table.ts';
import { run, vocabulary } from '../run.ts';

const context = { today: 20_000, lang: 'en', vocabulary } as const;

function camelCase(flag: string): string {
  return flag.replace(/^no-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe.each(commands)('the options of $name', ({ name, options, argument }) => {
  it('name every key and every flag once', () => {
    const keys = options.map(({ key }) => key);
    const flags = options.flatMap((option) => option.flags);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(flags).size).toBe(flags.length);
    expect(keys).toContain(argument.key);
  });

  it.each(['en', 'fr'] as const)('stand in its help in full, and no others do, %s', async (lang) => {
    const { stdout } = await run([name, '--help', '--lang', lang]);
    const words = stdout.split(/[\s,]+/);
    for (const option of options) {
      if (option.group === 'policy' || option.group === 'file') expect(words).toContain(option.key);
      else if (option.flags[0] !== undefined) expect(words).toContain(`--${option.flags[0]}`);
    }
    const own = new Set(options.flatMap(({ flags }) => flags));
    const others = allOptions.flatMap(({ flags }) => flags).filter((flag) => !own.has(flag));
    expect(words.filter((word) => others.includes(word.replace('--', '')) && word.startsWith('--'))).toEqual(
      [],
    );
  });
});

describe('every option', () => {
  it.each(allOptions.map((option) => [option.key, option] as const))('%s', (_, option) => {
    const [flag] = option.flags;
    if (flag !== undefined) expect(option.key).toBe(camelCase(flag));
    expect(option.help.en).not.toBe('');
    expect(option.help.fr).not.toBe(option.help.en);
    expect(option.help.fr).not.toMatch(/ [;:!?]/);
    const text = typeof option.fallback === 'function' ? option.fallback(context) : option.fallback;
    const words = text === undefined ? [] : [{ text, at: { flag: option.key }, fields: {} }];
    expect(option.meaning(words, context)).not.toBeUndefined();
  });

  it('of the campaign file has one shape for all commands', () => {
    const keys = fileOptions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const option of fileOptions) {
      const shapes = allOptions
        .filter(({ key, flagOnly }) => key === option.key && !flagOnly)
        .map(({ takes, entry }) => ({ takes, entry }));
      expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size, option.key).toBe(1);
    }
  });
});

describe('every setting', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^(?:cli[\\/]options|settings\.ts)/.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8'));

  it.each(Object.values(auditTables).flatMap((table) => Object.keys(table)))(
    '%s is read somewhere beside its record',
    (name) => {
      expect(files.some((text) => new RegExp(`\\b${name}\\b`).test(text))).toBe(true);
    },
  );
});
