import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { violations } from './architecture/cruised.ts';
import { ownFiles } from './architecture/files.ts';
import { layers, pure } from './architecture/rules.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const textOf = (path: string) => readFileSync(join(project, path), 'latin1');

const own = ownFiles(project);

/** Where something stands in some files: `path:line: text`. */
const places = (paths: readonly string[], wanted: RegExp) =>
  paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => (wanted.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );

describe('imports', () => {
  it('go one way, and every one that does not is named with its reason', async () => {
    expect(await violations(project)).toEqual([]);
  });

  it('come from folders that have a place in the layers', () => {
    const entries = readdirSync(join(project, 'src')).map((name) => name.replace(/\.ts$/, ''));
    expect(entries.filter((name) => !layers.flat().includes(name))).toEqual([]);
  });
});

describe('the import rules', () => {
  const made = mkdtempSync(join(tmpdir(), 'campaign-audit-architecture-'));
  afterAll(() => rmSync(made, { recursive: true, force: true }));

  const broken: Record<string, string> = {
    'package.json': '{ "type": "module", "devDependencies": { "tool": "1.0.0" } }',
    'node_modules/tool/package.json': '{ "name": "tool", "version": "1.0.0", "main": "index.js" }',
    'node_modules/tool/index.js': 'exports.tool = 1;',
    'node_modules/part/package.json': '{ "name": "part", "version": "1.0.0", "main": "index.js" }',
    'node_modules/part/index.js': 'exports.part = 1;',
    'src/store/list.ts':
      "import { part } from 'part';\nimport { tool } from 'tool';\nexport const list = [part, tool];",
    'test/help.ts': 'export const help = 1;',
    'src/audit/clean.ts': "import { open } from '../read/open.ts'; export const clean = open;",
    'src/audit/disk.ts': "import { readFileSync } from 'node:fs'; export const disk = readFileSync;",
    'src/cli/config/load.ts': "import { readFileSync } from 'node:fs'; export const load = readFileSync;",
    'src/cli/show/sum.ts': 'export const sum = 1;',
    'src/cli/terminal/line.ts': "import { sum } from '../show/sum.ts'; export const line = sum;",
    'src/read/open.ts': "import { openSync } from 'node:fs'; export const open = openSync;",
    'src/law/hours.ts': "import { clean } from '../audit/clean.ts'; export const hours = clean;",
    'src/time/today.ts': "import { read } from './through.ts'; export const today = read;",
    'src/time/through.ts': "import { env } from 'node:process'; export const read = env;",
    'src/rules/index.ts':
      "import { one } from './a/one.ts';\nimport { two } from './b/two.ts';\nexport const rules = [one, two];",
    'src/rules/a/one.ts': "import { two } from '../b/two.ts'; export const one = two;",
    'src/rules/b/two.ts': "import { days } from '../days.ts'; export const two = days;",
    'src/rules/days.ts': 'export const days = 1;',
    'src/report/index.ts':
      "import { csv } from './csv.ts';\nimport { text } from './text.ts';\nexport const reporters = [csv, text];",
    'src/report/csv.ts': "import { text } from './text.ts'; export const csv = text;",
    'src/report/text.ts': 'export const text = 1;',
    'src/phone/cell.ts': "import { digits } from './digits.ts'; export const cell = digits;",
    'src/phone/digits.ts': "import { cell } from './cell.ts'; export const digits = () => cell;",
    'src/formats/gone.ts': "import { gone } from './nowhere.ts'; export const format = gone;",
    'src/write/out.ts': "import { help } from '../../test/help.ts'; export const out = help;",
  };

  it('find what breaks them in a made-up project, and nothing else', async () => {
    for (const [path, text] of Object.entries(broken)) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), `${text}\n`);
    }
    const found = (await violations(made)).map((line) => line.split(': ').slice(0, 2).join(': '));
    expect(found.sort()).toEqual([
      'circle: src/phone/cell.ts -> src/phone/digits.ts',
      'files-elsewhere: src/audit/disk.ts -> fs',
      'machine-reached: src/law/hours.ts -> fs',
      'machine-reached: src/time/through.ts -> process',
      'machine-reached: src/time/today.ts -> process',
      'not-declared: src/store/list.ts -> node_modules/part/index.js',
      'nowhere: src/formats/gone.ts -> ./nowhere.ts',
      'out-of-src: src/write/out.ts -> test/help.ts',
      'reporter-uses-reporter: src/report/csv.ts -> src/report/text.ts',
      'rule-uses-rule: src/rules/a/one.ts -> src/rules/b/two.ts',
      'terminal-shows: src/cli/terminal/line.ts -> src/cli/show/sum.ts',
      'upwards-from-law-formats-phone-time-words: src/law/hours.ts -> src/audit/clean.ts',
    ]);
  });
});

describe('source files', () => {
  const computing = own.filter((path) => pure.some((entry) => path.startsWith(`src/${entry}/`)));
  const code = own.filter((path) => /^(src|test|bin)\/.*\.[jt]s$/.test(path));

  it('ask no clock, no chance and no process where they only compute', () => {
    const asked =
      /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now|\bMath\.random|\bprocess\.\w|\bconsole\.\w/;
    expect(places(computing, asked)).toEqual([]);
  });

  it('have names for what they export', () => {
    // Of its configuration a tool takes the default.
    const named = code.filter((path) => !/\.config\.[jt]s$/.test(path));
    expect(places(named, /^export default\b/)).toEqual([]);
  });

  const source = code.filter((path) => /^src\/.*\.ts$/.test(path));

  it('choose texts by their language, and never ask which it is', () => {
    expect(places(source, /\blang\b\s*[!=]==?\s*'(en|fr)'|'(en|fr)'\s*[!=]==?\s*([\w.]+\.)?lang\b/)).toEqual(
      [],
    );
  });

  it('write no-break spaces as escapes, which can be seen', () => {
    expect(places(source, /\u00c2\u00a0|\u00e2\u0080\u00af/)).toEqual([]);
  });

  it('export one thing under one name in the whole house', () => {
    const homes = new Map<string, Set<string>>();
    for (const path of code.filter((one) => one.startsWith('src/'))) {
      const declared = /^export (?:async )?(?:const|function\*?|interface|type|class) (\w+)/gm;
      for (const [, name = ''] of textOf(path).matchAll(declared))
        homes.set(name, (homes.get(name) ?? new Set()).add(path));
    }
    expect(homes.size).toBeGreaterThan(1000);
    expect([...homes].filter(([, paths]) => paths.size > 1)).toEqual([]);
  });

  it('have at most 300 lines', () => {
    expect(code.filter((path) => textOf(path).trimEnd().split('\n').length > 300)).toEqual([]);
  });
});

describe('what is published', () => {
  const written = own.filter((path) => path !== 'package-lock.json');

  it('holds no work left to do', () => {
    expect(places(written, /\b(TO-?DO|FIX-?ME)\b/)).toEqual([]);
  });

  it('needs nothing outside the repository', () => {
    expect(places(written, /\.\.\/shared\b/)).toEqual([]);
  });

  it('names no package registry and no folder of one machine', () => {
    expect(places(own, /"resolve[d]": |\bregistry\.[a-z]|(^|[\s'"`(=])\/(root|work|Users)\/\w/)).toEqual([]);
  });
});
