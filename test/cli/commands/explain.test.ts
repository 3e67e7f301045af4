import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/explain/model.ts';
import { useFolder } from '../config/support.ts';
import { explain } from '../show/explain/support.ts';

useFolder();

describe('what explain is asked', () => {
  it('is a number, with the settings of a clean that has no list', async () => {
    const { code, request, settings } = await explain([
      '0199001201',
      '--opposition',
      'b.csv',
      '--start',
      '2026-09-02',
    ]);
    expect(code).toBe(0);
    expect(request).toEqual({ asked: { number: '0199001201' }, run: null, all: false });
    expect(settings).toMatchObject({
      contacts: null,
      opposition: [{ path: 'b.csv' }],
      start: 20_698,
      out: null,
      mask: true,
      format: [],
    });
  });

  it.each(['json', 'text'])('is no report of clean: %s', async (form) => {
    const { settings, code } = await explain(['0199001201', '--format', form]);
    expect([code, settings?.format]).toEqual([0, []]);
  });

  it('is a row of the list', async () => {
    const { request, settings } = await explain(['--row', '17', '--contacts', 'contacts.csv']);
    expect(request?.asked).toEqual({ row: 17 });
    expect(settings?.contacts?.path).toBe('contacts.csv');
  });

  it('takes list and options from the campaign file', async () => {
    writeFileSync(
      'campaign-audit.yaml',
      'contacts: contacts.csv\nsector: telecom\npolicy: {linkRows: no}\nout: x\n',
    );
    const { settings } = await explain(['0199001201']);
    expect(settings).toMatchObject({
      contacts: { path: 'contacts.csv' },
      sector: 'telecom',
      policy: { linkRows: false },
      out: null,
      campaignFile: 'campaign-audit.yaml',
    });
  });

  it('may be shown before it is done', async () => {
    const { code, stdout, request } = await explain(['--print-config', '--start', '2026-09-02']);
    expect([code, request]).toEqual([0, undefined]);
    expect(stdout).toContain('start: 2026-09-02 # flag\n');
    expect(stdout).not.toContain('format');
  });
});

describe('the end of explain', () => {
  it.each<[string, Partial<Explanation>, number]>([
    ['kept', {}, 0],
    ['excluded', { verdict: 'excluded' }, 1],
    ['not known', { verdict: 'unknown', status: 'not-cleared' }, 3],
    ['excluded beside a gap', { verdict: 'excluded', status: 'not-cleared' }, 3],
  ])('%s', async (_, told, code) => {
    const done = await explain(['0199001201'], told);
    expect(done).toMatchObject({ code, stderr: '' });
    expect(done.stdout).not.toBe('');
  });

  it('is told as JSON with the keys that programs rely on first', async () => {
    const { stdout } = await explain(['0199001201', '--format', 'json']);
    const keys = Object.keys(JSON.parse(stdout));
    expect(keys.slice(0, 7)).toEqual([
      'number',
      'territory',
      'timezone',
      'day',
      'verdict',
      'callableFrom',
      'rules',
    ]);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('is told in French', async () => {
    expect((await explain(['0199001201', '--lang', 'fr'])).stdout).toMatch(/^CONSERVÉ\u00a0: 01 99/);
  });
});

describe('mistakes of explain', () => {
  it.each<[string, string[], string, string]>([
    ['nothing', [], 'there is no number to explain', 'il n’y a aucun numéro à expliquer'],
    ['words', ['bonjour'], '"bonjour" is no telephone number', 'n’est pas un numéro de téléphone'],
    ['a file', ['list2024.csv'], '"list2024.csv" is no telephone number', 'n’est pas un numéro'],
    ['two numbers at once', ['0199001201/0199001202'], 'these are several numbers', 'plusieurs numéros'],
    ['a number in pieces', ['01', '99', '00', '12', '01'], 'more than one number', 'plus d’un numéro'],
    [
      'a number and a row',
      ['0199001201', '--row', '3', '--contacts', 'contacts.csv'],
      '--row: a number is given, too',
      'un numéro est donné aussi',
    ],
    ['a row of no list', ['--row', '3'], '--row: there is no contact list', 'aucune liste de contacts'],
    ['a row of no number', ['--row', 'x'], '--row: "x" is no count', 'n’est pas un nombre entier'],
    ['a list that is not there', ['0199001201', '--contacts', 'x.csv'], 'no such file', 'n’existe pas'],
    ['an option of outputs', ['0199001201', '--cleaned', 'x.csv'], 'unknown option "--cleaned"', 'inconnue'],
    ['a form that is none', ['0199001201', '-f', 'csv'], '--format: "csv" is unknown', 'est inconnu'],
    ['a run that is none', ['0199001201', '--run', 'lists'], 'lists/manifest.json: there is', 'n’existe pas'],
  ])('%s', async (_, argv, english, french) => {
    const done = await explain(argv);
    expect(done).toMatchObject({ code: 2, stdout: '', request: undefined });
    expect(done.stderr).toContain(english);
    expect((await explain([...argv, '--lang', 'fr'])).stderr).toContain(french);
  });
});
