import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createDocument } from '@mixmark-io/domino';
import { parseXml } from '@rgrove/parse-xml';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { capture } from './run.ts';

/** What a terminal or a pipeline would obey, each with the mark by which it is found again. */
const hostile = [
  'n\n::error::x',
  '::error file=a::x ##[error]x',
  'e\u001b[2J\u001b]0;x\u0007c\u009b31m\u0085',
  'b\u202egnp\u2066x\u200fz\u200b\u2060\ufeff\u00ads\u2028\u2029\r\n::x',
  '<img src=x onerror=alert(1)><b title=\'"&amp;]]><!--',
  "=cmd|' C calc'!A0",
] as const;
const raw =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for
  /[\u001b\u0007\u009b\u0085\u202e\u2066\u200f\u200b\u2060\ufeff\u00ad\u2028\u2029\r]/;

/** Of many control characters in few rows a file would be taken for a binary one. */
const filling = 40;

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const line = (...cells: string[]) => `${cells.map(quoted).join(';')}\n`;

async function said(...argv: string[]): Promise<string> {
  const [stdout, stderr] = [capture(), capture()];
  const now = () => new Date('2024-05-13T08:00:00Z');
  await main(argv, { stdin: new PassThrough(), stdout, stderr }, { LANG: 'C' }, { now });
  return `${stdout.text()}\n${stderr.text()}`;
}

function expectHarmless(output: string, own: RegExp = /^$/): void {
  expect(output).not.toMatch(raw);
  const obeyed = output.split('\n').filter((text) => /^\s*::|##\[/.test(text) && !own.test(text));
  expect(obeyed).toEqual([]);
}

/** The title names the list, whose name is hostile; nothing of it is markup there or elsewhere. */
function expectHarmlessPage(page: string): void {
  expectHarmless(page);
  const document = createDocument(page);
  const [title] = Array.from(document.querySelectorAll('title'));
  expect(document.querySelectorAll('head > title')).toHaveLength(1);
  for (const text of [title?.textContent, title?.getAttribute('data-en'), title?.getAttribute('data-fr')])
    if (text !== null) expect(text).toContain('contact');
  expect(document.querySelectorAll('img, b, [onerror]')).toHaveLength(0);
}

describe.each(hostile.map((text, at) => [JSON.stringify(text), text, at] as const))('%s', (_, text, at) => {
  const place = (name: string) => {
    mkdirSync(String(at), { recursive: true });
    return `${at}/${name}`;
  };
  const put = (name: string, content: string) => {
    writeFileSync(place(name), content);
    return place(name);
  };
  const contacts = () =>
    put(
      `${text} contacts.csv`,
      line('nom', 'telephone', text, 'Bloctel ?') +
        line(text, '06 12 34 56 78', text, text) +
        line('b', text, '', 'oui') +
        line('Durand', '06 12 34 56 80', '', 'oui').repeat(filling),
    );
  const log = () =>
    put(
      `${text} calls.csv`,
      line('date', 'numero appele', 'statut', 'agent', 'campagne', text) +
        line('2024-05-01 10:05:00', '0612345678', text, text, text, text) +
        line(text, '0612345679', 'NRP', text, '', '') +
        line('2024-05-02 10:05:00', text, 'NRP', text, '', '') +
        line('2024-05-02 10:06:00', '0612345680', 'NRP', 'b', '', '').repeat(filling),
    );
  const register = () =>
    put(
      `${text} consents.csv`,
      line('telephone', 'date', 'finalité', text) +
        line('0612345678', '2024-05-01', text, text) +
        line('0612345680', '2024-05-01', 'fibre', '').repeat(filling),
    );
  const campaign = (content: object) => put(`${text}.json`, JSON.stringify(content));

  it('in files, cells and headings of an audit', async () => {
    const outputs = ['text', 'markdown', 'github', 'html', 'junit', 'sarif', 'csv', 'json'].map(
      (id) => [id, join(folder, `${at}-${id}`)] as const,
    );
    const accept = ['bloctel/missing', 'calls/unclassified-outcome', 'columns/unclear'].map((rule) => ({
      rule,
      reason: text,
    }));
    const file = campaign({ sector: 'general', start: '2024-05-13', end: '2024-05-20', accept });
    const output = await said(
      'check',
      contacts(),
      '--campaign',
      file,
      '--calls',
      log(),
      '--consents',
      register(),
      '--verbose',
      ...outputs.flatMap(([id, path]) => ['-f', `${id}=${path}`]),
    );
    expectHarmless(output);
    if (!existsSync(outputs[0]?.[1] ?? '')) throw new Error(output);
    const written = outputs.map(([, path]) => readFileSync(path, 'utf8'));
    const [plain = '', table = '', commands = '', page = '', junit = '', sarif = '', csv = '', json = ''] =
      written;
    expectHarmless(plain);
    expectHarmless(table);
    expectHarmlessPage(page);
    for (const output of [junit, sarif, csv, json]) expectHarmless(output);
    expect(parseXml(junit).root?.name).toBe('testsuites');
    expect([JSON.parse(sarif).runs.length, JSON.parse(json).status]).toEqual([1, 'not-cleared']);
    const cells = parse(csv).flat();
    expect(cells.length).toBeGreaterThan(11);
    expect(cells.filter((cell) => /^\s*[=+@|\t]/.test(cell))).toEqual([]);
    expectHarmless(commands, /^::(?:error|warning|notice) (?:file=[^,:]*,)?(?:line=\d+,)?title=[^:]*::/);
  });

  it('in what is looked at', async () => {
    for (const [path, role] of [
      [contacts(), 'contacts'],
      [log(), 'calls'],
      [register(), 'consents'],
      [contacts(), 'opposition'],
      [log(), 'own-opposition'],
    ] as const) {
      expectHarmless(await said('inspect', path, '--role', role));
      expectHarmless(await said('inspect', path, '--role', role, '--no-mask', '--lang', 'fr'));
      expectHarmless(await said('inspect', path, '--role', role, '--format', 'json'));
    }
  });

  it('in what is explained', async () => {
    const options = ['--contacts', contacts(), '--calls', log(), '--consents', register(), '--no-mask'];
    const days = ['--start', '2024-05-13', '--end', '2024-05-20'];
    expectHarmless(await said('explain', '0612345678', ...options, ...days));
    expectHarmless(await said('explain', text, ...options, ...days));
    expectHarmless(await said('explain', '0612345678', ...options, ...days, '--format', 'json'));
    expectHarmless(await said('explain', '0612345678', '--run', text));
  });

  it('in keys and values of a campaign file', async () => {
    for (const content of [
      { [text]: 1 },
      { start: text },
      { sector: text },
      { accept: [{ rule: text, reason: text }] },
      { calls: [{ path: text, columns: { date: text, [text]: text } }] },
      { calls: [{ path: log(), dateFormat: text }] },
      { extends: text },
      { campaigns: { [text]: { [text]: text } } },
      [text],
    ]) {
      const file = campaign(content);
      expectHarmless(await said('check', contacts(), '--campaign', file));
      expectHarmless(await said('check', contacts(), '--campaign', file, '--print-config'));
    }
    expectHarmless(
      await said('check', put(`${text}.csv`, ''), '--campaign', put(`${text}.yaml`, `${text}: [`)),
    );
    const named = campaign({ campaigns: { [text]: { start: '2024-05-13' }, b: {} } });
    expectHarmless(await said('check', contacts(), '--campaign', named));
    expectHarmless(await said('check', contacts(), '--campaign', named, '--name', text, '--print-config'));
  });

  it('in options', async () => {
    for (const argv of [
      [text],
      [`--${text}`],
      ['check', text],
      ['check', contacts(), text],
      ['check', contacts(), '--start', text],
      ['check', contacts(), '--calls', text],
      ['check', contacts(), '--phone-column', text],
      ['check', contacts(), '--accept', text],
      ['check', contacts(), '--caller-id', text],
      ['check', contacts(), '--sector', text],
      ['check', contacts(), '--campaign', text],
      ['check', contacts(), '--print-config', '--sector', text],
      ['check', contacts(), '--format', text],
      ['check', contacts(), '--out', text],
      ['calls', log(), '--calls-timezone', text],
      ['calls', log(), '--calls-format', text],
      ['calls', log(), '--dial-prefix', text],
      ['rules', text],
      ['rules', '--law', text],
      ['rules', '--diff', text],
      ['window', text],
      ['window', 'FR', '--start', text],
      ['completion', text],
      ['man', text],
      ['init', place(text), '--lang', text],
    ]) {
      expectHarmless(await said(...argv));
      expectHarmless(await said(...argv, '--lang', 'fr'));
    }
  });
});
