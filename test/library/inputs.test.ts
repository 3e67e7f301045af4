import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { audit, InputError, loadEvidence } from '../../src/index.ts';
import type { AnyInput, AuditedList } from '../../src/library/model.ts';

let folder = '';
const home = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-inputs-'));
  process.chdir(folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const text = 'nom;telephone\nLéa;06 00 34 18 36\nNoé;voir mobile\nMia;0600341836\n';
const settings = { start: '2024-05-13', accept: 'bloctel/missing' };

async function* slowly<T>(pieces: Iterable<T>) {
  for (const piece of pieces) {
    await new Promise((resolve) => setImmediate(resolve));
    yield piece;
  }
}

/** What is told of each row: its line, its verdict, the rules, and the words of its cell. */
const told = (list: AuditedList) =>
  [...list].map(({ line, verdict, findings }) => [
    line,
    verdict,
    ...findings.map(({ rule, message }) => `${rule} ${message.en}`),
  ]);

const expected = [
  [2, 'kept'],
  [3, 'excluded', 'phone/invalid “voir mobile” holds words, no number'],
  [4, 'excluded', 'phone/duplicate already kept on line 2'],
];

const latin1 = Buffer.from(text, 'latin1');
const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
const rows = [
  { nom: 'Léa\nB.', telephone: '06 00 34 18 36' },
  { nom: null, telephone: 'voir mobile' },
  { telephone: 600341836n },
];

describe('a list is judged alike', () => {
  const forms: [string, () => AnyInput][] = [
    ['as a path', () => 'list.csv'],
    ['as a path with what is said of it', () => ({ path: 'list.csv', headerLine: 1 })],
    ['packed', () => 'list.csv.gz'],
    ['as text in one piece', () => ({ content: [text] })],
    ['as text letter by letter', () => ({ content: slowly(text) })],
    ['as bytes', () => ({ content: [latin1.subarray(0, 15), latin1.subarray(15)] })],
    ['as UTF-16', () => ({ content: [utf16] })],
    ['as packed bytes', () => ({ content: slowly([gzipSync(text)]) })],
    ['as rows', () => ({ rows })],
    ['as rows that come slowly', () => ({ rows: slowly(rows), header: ['nom', 'telephone'] })],
  ];

  it.each(forms)('%s, and nothing is written for it', async (_, input) => {
    writeFileSync('list.csv', text);
    writeFileSync('list.csv.gz', gzipSync(text));
    // What wanted a temporary file would fail.
    vi.stubEnv('TMPDIR', join(folder, 'gone'));
    const before = readdirSync('.');
    const list = await audit({ contacts: input(), calls: 'none' }, settings);
    expect(told(list)).toEqual(expected);
    expect(told(list)).toEqual(told(list));
    expect(readdirSync('.')).toEqual(before);
  });
});

describe('a mistake is told', () => {
  const piece: unknown = 1;
  const mistakes: [string, Record<string, unknown>, string, string][] = [
    ['of an input that there is not', { callz: [] }, 'library/no-such-input', 'callz: '],
    ['of what is no input', { calls: 7 }, 'library/no-input', 'calls: '],
    [
      'of a text as content, which may be meant as a path',
      { calls: { content: 'a.csv' } },
      'library/no-input',
      'calls: ',
    ],
    ['of standard input', { calls: '-' }, 'library/no-standard-input', 'calls: '],
    [
      'of a name that means something else',
      { calls: { name: 'none', content: [] } },
      'library/bad-name',
      'calls: ',
    ],
    [
      'of two of one name',
      {
        calls: [
          { name: 'a', content: [] },
          { name: './a', content: [] },
        ],
      },
      'library/name-twice',
      './a: ',
    ],
    [
      'of content with the name of a file',
      { calls: ['a', { name: 'a', content: [] }] },
      'library/name-twice',
      'a: ',
    ],
    ['of pieces that are none', { calls: { content: [piece] } }, 'library/bad-content', 'calls: '],
    [
      'of a row with another column',
      { calls: { rows: [{ a: '1' }, { b: '1' }] } },
      'library/other-columns',
      'this row',
    ],
    ['of a file that is not there', { calls: 'gone.csv' }, 'input/not-found', 'calls: '],
    ['of an unknown key of an input', { calls: { content: [], zone: 'x' } }, 'config/unknown-key', 'calls'],
    [
      'of an object of a class',
      { calls: { content: [], timezone: new Date() } },
      'library/not-a-value',
      'an object',
    ],
  ];

  it.each(mistakes)('%s', async (_, inputs, code, begins) => {
    const error = await loadEvidence(inputs).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    if (!(error instanceof InputError)) return;
    expect(error.detail.code).toBe(code);
    expect(error.message.startsWith(begins), error.message).toBe(true);
    expect(error.detail.file).not.toBe('settings');
  });

  it('and no file stays open', async () => {
    writeFileSync('list.csv', text);
    writeFileSync('calls.csv', 'a;b\n1;2\n');
    writeFileSync('bad.csv', 'telephone\n"0600341836\n');
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let i = 0; i < 5; i++) {
      await expect(audit({ contacts: 'list.csv', calls: 'calls.csv' })).rejects.toThrow(InputError);
      await expect(audit({ contacts: 'bad.csv' })).rejects.toThrow(InputError);
    }
    expect(open()).toBe(before);
  });
});

it.each([
  ['ownOpposition', 'opposition/no-numbers'],
  ['calls', 'calls/no-readable-row'],
])(
  'an empty answer of a database as %s is a mistake, as an empty file is, and no list that bars nobody',
  async (role, code) => {
    const empty = { rows: [], header: ['date', 'numero', 'resultat'] };
    const asked = loadEvidence({ [role]: empty });
    await expect(asked).rejects.toMatchObject({ detail: { code, file: role } });
  },
);

it('a column that the first row has not is read where it is named', async () => {
  const contacts = { rows: [{ nom: 'Léa' }, { telephone: '0600341836' }], header: ['nom', 'telephone'] };
  const list = await audit({ contacts, calls: 'none' }, settings);
  expect([...list].map(({ line, numbers }) => [line, numbers[0]?.number])).toEqual([
    [2, undefined],
    [3, '+33600341836'],
  ]);
});
