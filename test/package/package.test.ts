import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textImports } from '../../build/text-imports.ts';
import { main } from '../../src/main.ts';
import { capture } from '../cli/run.ts';
import { shownPrograms } from '../docs/examples.ts';
import { dependencies, filesIn, installed, root, run } from './installed.ts';
import { packagesLoaded } from './loaded.ts';

const home = process.cwd();
const names = Object.keys(dependencies);
let place = '';
let shipped = '';

beforeAll(() => {
  place = installed();
  shipped = join(place, 'node_modules/campaign-audit');
}, 300_000);

afterAll(() => {
  process.chdir(home);
  rmSync(dirname(place), { recursive: true });
});

/** The names of the packages that lie in a `node_modules`. */
function packagesIn(modules: string): string[] {
  const visible = readdirSync(modules).filter((name) => !name.startsWith('.'));
  return visible.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((part) => `${name}/${part}`) : [name],
  );
}

const tool = (...argv: readonly string[]) =>
  run(place, join(place, 'node_modules/.bin/campaign-audit'), argv);

/** Node itself stops below nineteen. */
const fewFiles = (count: number, ...argv: readonly string[]) =>
  run(place, 'sh', ['-c', `ulimit -n ${count}; exec node_modules/.bin/campaign-audit "$@"`, 'sh', ...argv]);

describe('where few files may be open', () => {
  it.each([19, 20, 22, 24, 26, 28, 32, 40])('%i: the run ends well or the machine is named', (count) => {
    const { status, stdout, stderr } = fewFiles(count, 'window', 'RE', '--start', '2024-05-06');
    if (status === 0) return expect(stdout).toContain('Réunion');
    expect([status, stdout]).toEqual([74, '']);
    expect(stderr).toMatch(/^campaign-audit: .*EMFILE.*\n {2}what to do: .*\n$/);
  });

  it('in French, where that is asked for', () => {
    const { status, stderr } = fewFiles(20, 'window', 'RE', '--lang', 'fr');
    expect(status).toBe(74);
    expect(stderr).toMatch(/(?:ne peuvent pas être chargés|trop de fichiers ouverts) \(EMFILE/);
  });
});

describe('the package', () => {
  it('comes with its run-time dependencies alone', () => {
    expect(packagesIn(join(place, 'node_modules'))).toEqual(['campaign-audit', ...names].sort());
  });

  it('is small', () => {
    const sizes = filesIn(shipped).map(({ bytes }) => bytes);
    expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(3_400_000);
  });

  it('loads what it is installed with, and nothing else', () => {
    const known = new Set(packagesIn(join(root, 'node_modules')));
    const code = readdirSync(join(shipped, 'dist')).filter((name) => name.endsWith('.js'));
    const loaded = code.flatMap((name) =>
      packagesLoaded(readFileSync(join(shipped, 'dist', name), 'utf8'), known),
    );
    expect([...new Set(loaded)].sort()).toEqual(names.sort());
  });

  it('is one module to import, and nothing behind it can be reached', () => {
    const script =
      "import('campaign-audit').then(async (it) => { console.log(Object.keys(it).sort().join(' ')); await import('campaign-audit/dist/main.js').catch(({ code }) => console.log(code)); })";
    const { stdout, stderr } = run(place, process.execPath, ['--input-type=module', '-e', script]);
    expect({ stdout, stderr }).toEqual({
      stdout: 'InputError audit check compileRules loadEvidence\nERR_PACKAGE_PATH_NOT_EXPORTED\n',
      stderr: '',
    });
  });

  it('declares in one file what can be imported', () => {
    const text = readFileSync(join(shipped, 'dist/index.d.ts'), 'utf8');
    expect(text).not.toMatch(/\bfrom ['"]|\bimport\(|[:<|] ?any\b/);
    expect(readdirSync(join(shipped, 'dist')).filter((name) => name.endsWith('.d.ts'))).toEqual([
      'index.d.ts',
    ]);
  });

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])(
    'lets the programs of the pages be compiled with module %s, resolution %s',
    (module, moduleResolution) => {
      const folder = join(place, `typed-${module}`);
      mkdirSync(folder);
      for (const [index, { code }] of shownPrograms.entries())
        writeFileSync(join(folder, `${index}.mts`), code);
      const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
      const types = { types: ['node'], typeRoots: [join(root, 'node_modules/@types')], skipLibCheck: false };
      const options = { target: 'es2022', module, moduleResolution, noEmit: true, ...strict, ...types };
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: options, include: ['*.mts'] }),
      );
      const { stdout, status } = run(folder, process.execPath, [
        join(root, 'node_modules/typescript/bin/tsc'),
      ]);
      expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    },
  );

  it('holds the licence of every package that is bundled', async () => {
    const text = readFileSync(join(shipped, 'dist/LICENSES.txt'), 'utf8');
    const bundled = await packagesBundled();
    expect(bundled).toEqual(expect.arrayContaining(['@observablehq/plot', 'd3-scale', 'ora', 'yaml', 'zod']));
    for (const name of bundled) {
      const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
      expect(text).toContain(`\n${name} ${version} (`);
      expect(text).toContain(licenceOf(name));
    }
  });
});

/** By the source map: the files that some code of the bundle came from. */
async function packagesBundled(): Promise<string[]> {
  const bundle = await rolldown({
    cwd: root,
    input: 'src/main.ts',
    platform: 'node',
    plugins: [textImports()],
  });
  const { output } = await bundle.generate({ sourcemap: true });
  await bundle.close();
  const sources = output.flatMap((part) => (part.type === 'chunk' ? (part.map?.sources ?? []) : []));
  const packages = sources.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.slice(1) ?? []);
  return [...new Set(packages)].sort();
}

function licenceOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((path) => /^licen[cs]e/i.test(path)) ?? '';
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim();
}

describe('the installed command', () => {
  const demo = 'node_modules/campaign-audit/fixtures/demo/opt-out-2024';

  it.each([
    [`inspect ${demo}/journal_appels.csv`, 'Format: columns recognised by their headings (generic)'],
    [`explain 0600451166 --campaign ${demo}/campaign-audit.yaml`, 'Why\n'],
    ['rules', 'Rules in force on '],
    ['rules refusal/sixty-days', 'Sixty days of silence after a refusal'],
    ['window RE --start 2024-05-06 --end 2024-05-19', 'May 2024'],
    ['man', '.TH "CAMPAIGN\\-AUDIT" 1'],
    ['completion bash', '# bash completion for campaign-audit'],
    ['--help', 'campaign-audit'],
  ])('does %s', (line, says) => {
    const { status, stdout, stderr } = tool(...line.split(' '));
    expect({ status, stderr }).toEqual({ status: line.startsWith('explain') ? 1 : 0, stderr: '' });
    expect(stdout).toContain(says);
  });

  it('cleans the sample that it writes', () => {
    expect(tool('init', 'mine')).toMatchObject({ status: 0, stderr: '' });
    const { status, stdout } = tool('clean', '--campaign', 'mine/campaign-audit.yaml', '-o', 'mine/out');
    expect({ status, first: stdout.split('\n')[0] }).toEqual({
      status: 0,
      first: 'Cleared: 5 of 15 contacts kept, 10 excluded.',
    });
  });

  it('writes of the demo what the source writes, byte for byte', async () => {
    const argv = ['clean', '--campaign', `${demo}/campaign-audit.yaml`, '-o', 'out'];
    const { status, stdout, stderr } = tool(...argv);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    renameSync(join(place, 'out'), join(place, 'of-package'));
    expect(stdout).toBe(await printedBySource(argv));
    const written = readdirSync(join(place, 'out'));
    expect(readdirSync(join(place, 'of-package'))).toEqual(written);
    // The manifest has the time of the run.
    for (const name of written.filter((file) => file !== 'manifest.json')) {
      const [ours, theirs] = ['out', 'of-package'].map((folder) => readFileSync(join(place, folder, name)));
      expect(ours?.equals(theirs ?? Buffer.of()), name).toBe(true);
    }
  });

  async function printedBySource(argv: readonly string[]): Promise<string> {
    process.chdir(place);
    const stdout = Object.assign(capture(), { columns: 80 });
    await main(argv, { stdin: new PassThrough(), stdout, stderr: capture() }, { LANG: 'C' });
    return stdout.text();
  }
});
