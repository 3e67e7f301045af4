import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parts } from '../../src/cli/commands/parts.ts';
import { commands } from '../../src/cli/commands/table.ts';
import { readYaml } from '../../src/cli/config/file/yaml.ts';
import { checkShape } from '../../src/cli/config/schema/check-shape.ts';
import { campaignFileSchema } from '../../src/cli/config/schema/json-schema.ts';
import { campaignFileText } from '../../src/cli/init/campaign-file.ts';
import type { Option } from '../../src/cli/options/option.ts';
import { structureKeys } from '../../src/cli/options/structure.ts';
import { allOptions, fileOptions } from '../../src/cli/options/table.ts';
import { placeholderIn } from '../../src/cli/options/words.ts';
import { exitCodes } from '../../src/cli/terminal/exit-codes.ts';
import { InputError } from '../../src/errors.ts';
import { allText } from '../docs/pages.ts';
import { run } from './run.ts';

/** Records, help, completion, man page, campaign file, `init`, README and docs say the same. */

const vocabulary = await parts.vocabulary();

function sorted(words: Iterable<string>): string[] {
  return [...new Set(words)].sort();
}

async function printed(...argv: string[]): Promise<string> {
  return (await run(argv, { parts: { vocabulary: async () => vocabulary } })).stdout;
}

function flagsOf(options: readonly Option<unknown>[]): string[] {
  return sorted(options.flatMap(({ flags }) => flags.map((flag) => `--${flag}`)));
}

/** Aliases are told in the text beside the option that they stand for. */
function firstFlagsOf(options: readonly Option<unknown>[]): string[] {
  return sorted(options.flatMap(({ flags: [first] }) => (first === undefined ? [] : [`--${first}`])));
}

const scripts: Record<string, string> = {};
const pages: Record<string, string> = {};
beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) scripts[shell] = await printed('completion', shell);
  for (const lang of ['en', 'fr']) pages[lang] = (await printed('man', lang)).replaceAll('\\-', '-');
});

/** The options that a script offers after a command. */
const offered: Record<string, (script: string, command: string) => string[]> = {
  bash: (script, command) => {
    const [, list = ''] = new RegExp(`^  ${command}\\) REPLY='([^']*)'`, 'm').exec(script) ?? [];
    return list.split(' ').filter((word) => word.startsWith('--'));
  },
  zsh: (script, command) => {
    const [, list = ''] =
      new RegExp(`^  \\(${command}\\) described=\\(\\n(.*?)^  \\)`, 'ms').exec(script) ?? [];
    return [...list.matchAll(/^ {4}'(--[\w-]+):/gm)].map(([, flag]) => flag ?? '');
  },
  fish: (script, command) => {
    const lines = script.split('\n').filter((line) => line.includes(`-n '__campaign_audit_in ${command}'`));
    return lines.flatMap((line) =>
      [...line.replace(/ -[ad] '.*/, '').matchAll(/ -l ([\w-]+)/g)].map(([, name]) => `--${name}`),
    );
  },
};

describe.each(commands)('$name', ({ name, options, argument, about }) => {
  it.each(['en', 'fr'] as const)('has its options in the help, %s', async (lang) => {
    const help = await printed(name, '--help', '--lang', lang);
    const told = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag ?? '');
    expect(sorted(told)).toEqual(sorted([...firstFlagsOf(options), '--help']));
    const policies = [...help.matchAll(/^ {2}(policy\.\w+)/gm)].map(([, key]) => key ?? '');
    const keys = options.filter(({ group }) => group === 'policy').map(({ key }) => key);
    expect(sorted(policies)).toEqual(sorted(keys));
  });

  it.each(['bash', 'zsh', 'fish'])('has its options in the completion of %s', (shell) => {
    const found = offered[shell]?.(scripts[shell] ?? '', name) ?? [];
    expect(sorted(found)).toEqual(sorted([...flagsOf(options), '--help']));
  });

  it.each(['en', 'fr'] as const)('has its options in the man page, %s', (lang) => {
    const start = new RegExp(`^\\.SS "${name} `, 'm').exec(pages[lang] ?? '')?.index ?? 0;
    const part = (pages[lang] ?? '').slice(start + 1).split(/^\.S[SH] /m)[0] ?? '';
    const bold = [...part.matchAll(/^\\fB(.*?)\\fR/gm)].flatMap(([, term]) => term?.match(/--[\w-]+/g) ?? []);
    const shared: readonly string[] =
      /^(?:Common options|Options communes).*/m.exec(part)?.[0].match(/--[\w-]+/g) ?? [];
    const own = options.filter(({ flags: [first] }) => !shared.includes(`--${first}`));
    expect(sorted([...bold, ...shared])).toEqual(
      sorted([...flagsOf(own), ...firstFlagsOf(options.filter((option) => !own.includes(option)))]),
    );
    expect(part).toContain(`\\fB${placeholderIn(lang, argument.argument)}\\fR`);
  });

  it('is in README or docs, in the list of commands and in the man pages', async () => {
    expect(allText).toMatch(new RegExp(`campaign-audit ${name}\\b`));
    for (const lang of ['en', 'fr'] as const) {
      const flat = (await printed('--help', '--lang', lang)).replace(/ +/g, ' ').replace(/\s+/g, ' ');
      expect(flat).toContain(about[lang].replace(/\s+/g, ' '));
    }
  });
});

const folder = mkdtempSync(join(tmpdir(), 'agreement-'));

function keysExpected(content: unknown): string[] {
  try {
    const path = join(folder, 'keys.yaml');
    writeFileSync(path, stringify(content));
    checkShape(readYaml(path), fileOptions);
  } catch (error) {
    if (error instanceof InputError)
      return (error.detail.expected?.en ?? '').replace('one of ', '').split(', ');
  }
  return [];
}

describe('the campaign file', () => {
  const top = [...structureKeys, ...fileOptions].map(({ key }) => key.replace(/\..*/, ''));
  const sections = sorted(
    fileOptions.flatMap(({ key }) => (key.includes('.') ? [key.replace(/\..*/, '')] : [])),
  );

  it('takes the keys of the records', () => {
    expect(sorted(keysExpected({ '?': '' }))).toEqual(sorted(top));
    for (const section of sections) {
      const inner = fileOptions.flatMap(({ key }) =>
        key.startsWith(`${section}.`) ? [key.split('.')[1] ?? ''] : [],
      );
      expect(sorted(keysExpected({ [section]: { '?': '' } }))).toEqual(sorted(inner));
    }
  });

  it.each(['en', 'fr'] as const)('has them in its schema, %s', (lang) => {
    const schema = JSON.parse(campaignFileSchema(fileOptions, vocabulary, lang));
    expect(sorted(Object.keys(schema.properties))).toEqual(sorted(top));
    for (const section of sections) {
      const inner = fileOptions.flatMap(({ key }) =>
        key.startsWith(`${section}.`) ? [key.split('.')[1] ?? ''] : [],
      );
      expect(sorted(Object.keys(schema.definitions[section].anyOf[0].properties))).toEqual(sorted(inner));
    }
  });

  it.each(['en', 'fr'] as const)('has them in what init writes, %s', (lang) => {
    const context = { today: 20_000, lang, vocabulary };
    const text = campaignFileText(fileOptions, new Map(), [], context).replace(/^#(?=(?: {2})?\w+:)/gm, '');
    const content: Record<string, Record<string, unknown>> = parse(text);
    const keys = Object.entries(content).flatMap(([key, value]) =>
      sections.includes(key) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
    );
    expect(sorted(keys)).toEqual(sorted(fileOptions.map(({ key }) => key)));
  });
});

describe('the exit codes', () => {
  const cell = (text: string) => text.replaceAll('`', '');

  it('are those of README, in the same words', () => {
    const [, table = ''] = /^\| exit code \| meaning \|\n\|---\|---\|\n((?:\|.*\n)+)/m.exec(allText) ?? [];
    expect(cell(table)).toBe(exitCodes.map(({ code, meaning }) => `| ${code} | ${meaning.en} |\n`).join(''));
  });

  it.each(['en', 'fr'] as const)('are in help and man page, %s', async (lang) => {
    const help = (await printed('--help', '--lang', lang)).replace(/\s+/g, ' ');
    for (const { code, meaning } of exitCodes) {
      expect(help).toContain(`${code} ${meaning[lang].replace(/\s+/g, ' ')}`);
      expect(pages[lang]).toContain(`\\fB${code}\\fR\n`);
    }
  });
});

describe('every option says the same in both languages', () => {
  /** What is no word of a language: flags, days, ids, file names. */
  const names = (text: string) =>
    sorted(text.match(/--[\w-]+|\d{4}-\d\d-\d\d|\b[a-z]+\/[a-z-]+\b|[\w-]*\.(?:csv|yaml|yml|json)\b/g) ?? []);

  it.each(allOptions.map((option) => [option.key, option] as const))('%s', (_, option) => {
    expect(names(option.help.fr)).toEqual(names(option.help.en));
    expect(option.help.fr.includes('par défaut')).toBe(/\bdefaults?\b/.test(option.help.en));
    const { fallback, flags, takes } = option;
    if (typeof fallback !== 'string' || flags.length === 0 || takes === 'nothing' || fallback === '.') return;
    expect(option.help.en).toContain(`default: ${fallback}`);
    expect(option.help.fr).toMatch(new RegExp(`par défaut[\\u00a0\\u202f]: ${fallback}`));
  });
});
