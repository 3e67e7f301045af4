import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parts } from '../../src/cli/commands/parts.ts';
import { commands } from '../../src/cli/commands/table.ts';
import { outcomes } from '../../src/model.ts';
import { reportIds } from '../../src/report/formats.ts';
import { logColumnRoles } from '../../src/settings.ts';
import { allText, blocks, blocksOf, firstColumn, pages, root, spans } from './pages.ts';
import { printed, ran, standAsReader } from './reader.ts';

/** What README and docs name is there: options, keys, formats, rules, commands, files, sections, fixtures. */

const { rules } = await parts.vocabulary();

let back = () => {};
let helps = '';
beforeAll(async () => {
  back = standAsReader();
  for (const { name } of commands) helps += await printed([name, '--help']);
});
afterAll(() => back());

/** A file that holds this and nothing else, given as campaign file. */
function given(content: string) {
  writeFileSync('given.yaml', content);
  return ran(['clean', '--campaign', 'given.yaml', '--print-config']);
}

/** The keys that a message offers in place of an unknown one. */
async function keysBeside(content: unknown): Promise<string[]> {
  const { stderr } = await given(stringify(content));
  return (/expected: one of (.*)/.exec(stderr)?.[1] ?? '').split(', ');
}

const demo = (name: string) => readFileSync(join(root, 'fixtures/demo', name, 'campaign-audit.yaml'), 'utf8');

/** Campaign files of the demo that pages show: one without its comments, one whole. */
const ofTheDemo = [demo('other-products-2024').replace(/^#.*\n/gm, ''), demo('two-campaigns-2024')];

/** The sections of a page, as links name them. */
function sectionsOf(path: string): string[] {
  const headings = readFileSync(join(root, path), 'utf8').matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const matches = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))];

describe.each(pages)('$path', ({ path, text }) => {
  it('has blocks of the languages that are tried', () => {
    const found = blocksOf(text);
    expect(found.filter(({ language }) => !['shell', 'text', 'ts', 'yaml'].includes(language))).toEqual([]);
    expect(text.match(/^```/gm) ?? []).toHaveLength(2 * found.length);
  });

  it('names options that a command has', () => {
    const words = helps.split(/[\s;,]+/);
    expect(matches(text, /(?<![\w-])--[a-z][\w-]*/g).filter((flag) => !words.includes(flag))).toEqual([]);
  });

  it('names commands that there are', () => {
    const known = [...commands.map(({ name }) => name), 'help'];
    const code = [...spans(text), ...blocks(text, 'shell')].join('\n');
    const named = [...code.matchAll(/(?<![\w/-])campaign-audit ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('names rules that there are, and accepts gaps alone', () => {
    const families = [...new Set(rules.all.map((id) => id.replace(/\/.*/, '')))].join('|');
    const named = matches(text, new RegExp(`(?<![\\w/.-])(?:${families})/[a-z-]+`, 'g'));
    expect(named.filter((id) => !rules.all.includes(id))).toEqual([]);
    const accepted = [...text.matchAll(/--accept ([\w/-]+)/g)].map(([, id = '']) => id);
    expect(accepted.filter((id) => !rules.gaps.includes(id))).toEqual([]);
  });

  it('names formats that a command writes', () => {
    const small = [...helps.matchAll(/--format <([\w|]+)>/g)].flatMap(([, ids = '']) => ids.split('|'));
    const known = [...reportIds, ...small, 'id'];
    const named = [...text.matchAll(/--format (\w+)/g)].map(([, id = '']) => id);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('shows campaign files that are taken', async () => {
    const inline = spans(text).filter((span) => /^[a-z]\w*: ./i.test(span));
    const shown = blocks(text, 'yaml').filter((block) => !ofTheDemo.includes(block));
    for (const content of [...inline, ...shown.filter((block) => /^[^#]/m.test(block))])
      expect({ content, ...(await given(content)) }).toMatchObject({ code: 0, stderr: '' });
  });

  it('leads to files and sections that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    for (const [link, target = '', section] of links) {
      const file = target === '' ? path : join(dirname(path), target);
      expect(existsSync(join(root, file)), link).toBe(true);
      if (section !== undefined) expect(sectionsOf(file), link).toContain(section);
    }
  });

  it('names paths that there are', () => {
    const named = matches(text, /(?<![\w/.-])(?:src|fixtures|docs|test|bin)\/[\w./-]*\w/g);
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });
});

describe('all pages together', () => {
  it('name many options', () => {
    expect(matches(allText, /(?<![\w-])--[a-z][\w-]*/g).length).toBeGreaterThan(15);
  });

  it('name every report format', () => expect(firstColumn(allText, 'format')).toEqual(reportIds));

  it('show the campaign files of the demo', () => {
    expect(blocks(allText, 'yaml')).toEqual(expect.arrayContaining(ofTheDemo));
  });

  it('name keys of the campaign file, and every key of a log but its path', async () => {
    const keys = await keysBeside({ '?': '' });
    const house = await keysBeside({ policy: { '?': '' } });
    const log = await keysBeside({ calls: [{ path: 'a.csv', '?': '' }] });
    const columns = await keysBeside({ calls: [{ path: 'a.csv', columns: { '?': '' } }] });
    expect(firstColumn(allText, 'key').filter((key) => !keys.includes(key))).toEqual([]);
    expect(['path', ...firstColumn(allText, 'key of a log')].sort()).toEqual(log.sort());
    const policies = spans(allText).filter((span) => span.startsWith('policy.'));
    expect(policies.filter((key) => !house.includes(key.slice(7)))).toEqual([]);
    const twoWords = spans(allText).filter((span) => /^[a-z]+[A-Z]\w*$/.test(span));
    const ofContacts = await keysBeside({ contacts: { path: 'a.csv', columns: { '?': '' } } });
    const ofLibrary = ['src/index.ts', 'src/library/model.ts'].flatMap((path) =>
      matches(readFileSync(join(root, path), 'utf8'), /\b[a-z]+[A-Z]\w*\b/g),
    );
    const known = [...keys, ...house, ...log, ...columns, ...ofContacts, ...ofLibrary];
    expect(twoWords.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('name every part of a log and every outcome', () => {
    expect(spans(/^\| `columns` \|.*$/m.exec(allText)?.[0] ?? '').slice(1)).toEqual(logColumnRoles);
    expect(spans(/^Write one of the words .*?behind each colon/ms.exec(allText)?.[0] ?? '').sort()).toEqual(
      [...outcomes].sort(),
    );
  });

  it('name schemas that are shipped', () => {
    const { files, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = [...allText.matchAll(/node_modules\/campaign-audit\/(\S+)/g)].map(([, path]) => path);
    expect(named).toEqual(['dist/campaign-file.schema.json']);
    expect(files).toContain('dist');
    for (const path of [...named, 'dist/campaign-file.schema.fr.json'])
      expect(Object.values(exports)).toContain(`./${path}`);
  });
});
