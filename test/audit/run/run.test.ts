import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleaned, log, verdicts } from '../run.ts';

const A = '0612345678';
const B = '0623456789';
const contacts = ['telephone;nom', `${A};Ada`, `${B};Bob`, '3975;Cy'];

describe('the files of a run', () => {
  test('lists, reports and manifest', async () => {
    const run = await cleaned({ contacts });
    expect(run.files).toEqual([
      'cleaned.csv',
      'excluded.csv',
      'manifest.json',
      'report.html',
      'report.json',
      'violations.csv',
    ]);
    expect(run.outputs.map(({ name }) => name).sort()).toEqual(run.files);
    expect(run.text('cleaned.csv')).toBe(`telephone;nom\n${A};Ada\n${B};Bob\n`);
    expect(run.text('excluded.csv')).toBe(
      'telephone;nom;audit_line;audit_rules;audit_callable_from;audit_reason\n' +
        '3975;Cy;4;phone/not-callable;;"“••••” is a short, special-rate or machine number, nobody’s line."\n'.replace(
          /"/g,
          '',
        ),
    );
    expect(run.cleanUps).toEqual([]);
  });

  test('a run that is not cleared has no lists, and puts those of an earlier one aside', async () => {
    const run = await cleaned({
      contacts,
      calls: {},
      before: { 'cleaned.csv': 'old\n', 'excluded.csv': 'older\n' },
    });
    expect(run.files).toEqual([
      'cleaned.previous.csv',
      'excluded.previous.csv',
      'manifest.json',
      'report.html',
      'report.json',
      'violations.csv',
    ]);
    expect(run.text('cleaned.previous.csv')).toBe('old\n');
  });

  test('a run that fails leaves those of an earlier one', async () => {
    const given = { contacts: ['nom', 'Ada'], before: { 'cleaned.csv': 'old\n' } };
    await expect(cleaned(given)).rejects.toMatchObject({ name: 'InputError' });
  });

  test('the same inputs give the same bytes', async () => {
    const given = { contacts, own: [B], calls: { 'calls.csv': log(['2024-05-04 11:00:00', A, 'refus']) } };
    const [first, second] = [await cleaned(given), await cleaned(given)];
    for (const name of [
      'cleaned.csv',
      'excluded.csv',
      'violations.csv',
      'report.json',
      'report.html',
      'report.html',
    ])
      expect(first.text(name)).toBe(second.text(name));
  });

  test('every input is in the manifest, with its hash', async () => {
    const run = await cleaned({
      contacts,
      own: [B],
      calls: { 'calls.csv': log(['2024-05-03 11:00:00', A]) },
    });
    const { inputs, outputs } = JSON.parse(run.text('manifest.json'));
    expect(inputs.map(({ role }: { role: string }) => role)).toEqual([
      'contacts',
      'opposition',
      'own-opposition',
      'calls',
    ]);
    expect(outputs.map(({ rows }: { rows: number | null }) => rows)).toEqual([1, 2, null, null, null]);
    expect(JSON.stringify(inputs)).toMatch(/[0-9a-f]{64}/);
  });

  test('progress is told by role', async () => {
    const { events } = await cleaned({ contacts, calls: { 'calls.csv': log(['2024-05-03 11:00:00', A]) } });
    const roles = events.filter(({ step }) => step === 'read').map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(['contacts', 'opposition', 'calls']));
    expect(events.filter(({ role }) => role === 'contacts').at(-1)?.rows).toBe(3);
  });
});

test('the work after reading is told, too, each step before it is done', async () => {
  const { events } = await cleaned({ contacts, calls: { 'calls.csv': log(['2024-05-03 11:00:00', A]) } });
  const steps = events
    .filter(({ step }) => step !== 'read')
    .map(({ step, file }) => `${step} ${file}`.trim());
  expect([...new Set(steps)]).toEqual([
    'judge',
    'calls',
    'write cleaned.csv',
    'write violations.csv',
    'write report.json',
    'write report.html',
    'finish',
  ]);
});

describe('outputs in another place', () => {
  test('the cleaned list on standard output, once the run is final', async () => {
    const run = await cleaned({ contacts, settings: { cleaned: '-' } });
    expect(run.printed).toBe(`telephone;nom\n${A};Ada\n${B};Bob\n`);
    expect(run.files).not.toContain('cleaned.csv');
    expect(run.outputs[0]).toEqual({ name: 'cleaned.csv', path: '-' });
  });
  test('nothing on standard output where the run is not cleared', async () => {
    const run = await cleaned({ contacts, calls: {}, settings: { cleaned: '-' } });
    expect(run.printed).toBe('');
  });
  test('a further report on standard output', async () => {
    const run = await cleaned({ contacts, settings: { format: [{ id: 'text', file: null }] } });
    expect(run.printed).toContain('phone/not-callable');
    expect(run.files).toContain('violations.csv');
  });
  test('a standard report elsewhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-test-'));
    const file = join(folder, 'elsewhere.csv');
    try {
      const run = await cleaned({
        contacts,
        settings: {
          format: [
            { id: 'csv', file },
            { id: 'none', file: null },
          ],
        },
      });
      expect(run.files).toEqual([
        'cleaned.csv',
        'excluded.csv',
        'manifest.json',
        'report.html',
        'report.json',
      ]);
      expect(readFileSync(file, 'utf8')).toContain('phone/not-callable');
      expect(run.printed).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('several reports', () => {
  /** Runs a clean with formats whose files lie in a folder of their own. */
  async function withFormats(formats: { id: string; name: string | null }[]) {
    const folder = mkdtempSync(join(tmpdir(), 'audit-test-'));
    const wanted = formats.map(({ id, name }) => ({ id, file: name === null ? null : join(folder, name) }));
    try {
      const run = await cleaned({ contacts, settings: { format: wanted } });
      const written = readdirSync(folder).sort();
      return { run, written, text: (name: string) => readFileSync(join(folder, name), 'utf8') };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('at once, each in its place and in the manifest', async () => {
    const { run, written } = await withFormats([
      { id: 'sarif', name: 'a.sarif' },
      { id: 'junit', name: 'a.xml' },
      { id: 'markdown', name: null },
    ]);
    expect(written).toEqual(['a.sarif', 'a.xml']);
    expect(run.printed).toMatch(/^# Telephone campaign audit/);
    const { outputs } = JSON.parse(run.text('manifest.json'));
    expect(outputs.map(({ path }: { path: string }) => path.split('/').at(-1))).toEqual([
      ...[
        'cleaned.csv',
        'excluded.csv',
        'violations.csv',
        'report.json',
        'report.html',
        'a.sarif',
        'a.xml',
        '-',
      ],
    ]);
  });
  test('of one format are all written', async () => {
    const { run, written } = await withFormats([
      { id: 'text', name: 'a.txt' },
      { id: 'text', name: 'b.txt' },
      { id: 'csv', name: 'a.csv' },
      { id: 'csv', name: 'b.csv' },
    ]);
    expect(written).toEqual(['a.csv', 'a.txt', 'b.csv', 'b.txt']);
    expect(run.files).not.toContain('violations.csv');
  });
  test.each([
    ['csv', /^rule,severity,/, 'violations.csv'],
    ['json', /^\{\s*"schemaVersion"/, 'report.json'],
    ['html', /^<!doctype html>/i, 'report.html'],
  ])('%s on standard output is in the run directory, too', async (id, beginning, name) => {
    const { run } = await withFormats([{ id, name: null }]);
    expect(run.printed).toMatch(beginning);
    expect(run.text(name)).toMatch(beginning);
  });
  test('a standard report on standard output and elsewhere', async () => {
    const formats = [
      { id: 'csv', name: null },
      { id: 'csv', name: 'b.csv' },
    ];
    const { run, written } = await withFormats(formats);
    expect(written).toEqual(['b.csv']);
    expect(run.files).not.toContain('violations.csv');
    expect(run.printed).toMatch(/^rule,severity,/);
  });
});

describe('the request to the opposition service', () => {
  test('has every French number of the list once, with the line of its first row', async () => {
    const list = [
      'telephone;mobile;nom',
      `${A};+262 692 12 34 56;Ada`,
      `+33 6 12 34 56 78;${B};Bob`,
      '3975;+44 20 7946 0958;Cy',
      ';;Dan',
    ];
    const run = await cleaned({ contacts: list, settings: { bloctelRequest: '-' } });
    expect(run.printed).toBe(`Telephone;Identifiant\n${A};2\n0692123456;2\n${B};3\n`);
    expect(run.outputs.map(({ name }) => name)).toContain('bloctel request');
  });
  test.each([999, 1000, 2001])('has all of %i numbers', async (count) => {
    const numbers = Array.from({ length: count }, (_, n) => `061${String(n).padStart(7, '0')}`);
    const run = await cleaned({ contacts: ['telephone', ...numbers], settings: { bloctelRequest: '-' } });
    const rows = numbers.map((number, n) => `${number};${n + 2}\n`);
    expect(run.printed).toBe(`Telephone;Identifiant\n${rows.join('')}`);
  });
  test('is written for a run that is not cleared, too', async () => {
    const run = await cleaned({ contacts, opposition: {}, settings: { bloctelRequest: '-' } });
    expect(run.report.status).toBe('not-cleared');
    expect(run.printed).toBe(`Telephone;Identifiant\n${A};2\n${B};3\n`);
  });
});

describe('an excluded row', () => {
  test('has its rules sorted, the day, and one sentence', async () => {
    const run = await cleaned({
      contacts: ['telephone;nom', `${A};Ada`],
      own: [A],
      calls: { 'calls.csv': log(['2024-05-02 11:00:00', A, 'refus']) },
    });
    const [, row] = run.text('excluded.csv').split('\n');
    expect(row).toBe(
      `${A};Ada;2;opposition/own-list refusal/sixty-days;;"On the company’s own opposition list (own.csv, line 1); refused on 2024-05-02: no contact up to 2024-07-01."`,
    );
  });
  test('in French', async () => {
    const run = await cleaned({
      contacts: ['telephone;nom', `${A};Ada`],
      own: [A],
      calls: { 'calls.csv': log(['2024-05-02 11:00:00', A, 'refus']) },
      settings: { lang: 'fr' },
    });
    expect(run.text('excluded.csv')).toContain('Inscrit sur la liste d’opposition de l’entreprise');
    expect(run.text('excluded.csv')).toContain('\u00a0; refus le 02/05/2024');
  });
  test('names a rule once where it bars two numbers', async () => {
    const run = await cleaned({ contacts: ['telephone;mobile;nom', `${A};${B};Ada`], own: [A, B] });
    expect(verdicts(run)).toEqual(['opposition/own-list']);
    expect(run.text('excluded.csv').match(/own\.csv, line \d/g)).toEqual([
      'own.csv, line 1',
      'own.csv, line 2',
    ]);
  });
});
