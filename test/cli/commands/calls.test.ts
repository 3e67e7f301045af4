import { describe, expect, it } from 'vitest';
import { useFolder, withFile } from '../config/support.ts';
import { result, run } from '../run.ts';

useFolder();

describe('the settings of calls', () => {
  it('are those of past calls alone', async () => {
    const { settings, code } = await run(['calls', 'b.csv', 'lists/a.csv', '--opposition', 'lists/b.csv']);
    expect(code).toBe(0);
    expect(settings).toMatchObject({
      contacts: null,
      calls: [{ path: 'b.csv' }, { path: 'lists/a.csv' }],
      opposition: [{ path: 'lists/b.csv' }],
      start: 20697,
      end: null,
      from: null,
      to: null,
      out: 'campaign-audit-out',
      failOn: { contacts: 'error', calls: 'error', campaign: 'error' },
    });
  });

  it('gather logs with and without --calls', async () => {
    const { settings } = await run(['calls', '--calls', 'lists/a.csv', '--', 'b.csv']);
    expect(settings?.calls).toEqual([{ path: 'lists/a.csv' }, { path: 'b.csv' }]);
  });

  it('take standard input', async () => {
    expect((await run(['calls', '-'])).settings?.calls).toEqual([{ path: '-' }]);
  });

  it('leave out what the campaign file says of lists', async () => {
    const text =
      'contacts: gone.csv\nstart: 2026-01-05\nend: 2026-01-06\ncallsUntil: 2026-01-01\npersonColumn: Client\n' +
      'cleaned: lists/a.csv\npolicy: {linkRows: no, localHolidays: yes}\nsector: energy-supply\npurpose: fibre\n';
    const { settings, stderr } = await withFile(text, ['b.csv'], 'campaign-audit.yaml', {}, 'calls');
    expect(stderr).toBe('');
    expect(settings).toMatchObject({
      contacts: null,
      start: 20697,
      end: null,
      callsUntil: null,
      personColumn: null,
      cleaned: null,
      policy: { linkRows: true, localHolidays: true },
      sector: 'energy-supply',
      purpose: 'fibre',
      campaignFile: 'campaign-audit.yaml',
    });
  });

  it('take the logs of the campaign file', async () => {
    const text = 'calls: [b.csv, {path: lists/a.csv, timezone: Indian/Reunion, dialPrefix: 9}]\n';
    const { settings } = await withFile(text, [], 'campaign-audit.yaml', {}, 'calls');
    expect(settings?.calls).toEqual([
      { path: 'b.csv' },
      { path: 'lists/a.csv', timezone: 'Indian/Reunion', dialPrefix: '9' },
    ]);
  });

  it.each([
    ['a day alone', ['--from', '2024-05-06'], 19849, null],
    ['the other alone', ['--to', '2024-05-06'], null, 19849],
    ['one day', ['--from', '2024-05-06', '--to', '2024-05-06'], 19849, 19849],
  ])('narrow the period: %s', async (_, argv, from, to) => {
    expect((await run(['calls', 'b.csv', ...argv])).settings).toMatchObject({ from, to });
  });

  it('may narrow it in the campaign file, which clean leaves out', async () => {
    const text = 'from: 2024-05-06\nto: 2024-05-08\n';
    const calls = await withFile(text, ['b.csv'], 'campaign-audit.yaml', {}, 'calls');
    expect(calls.settings).toMatchObject({ from: 19849, to: 19851 });
    expect((await withFile(text, ['contacts.csv'])).settings).toMatchObject({ from: null, to: null });
  });
});

describe('the run directory of calls', () => {
  it.each<[string, string[], string | null]>([
    ['is there without a report asked for', [], 'campaign-audit-out'],
    ['is not needed when every report has its place', ['-f', 'csv=v.csv', '-f', 'json=-'], null],
    ['is there when one has none', ['-f', 'csv=v.csv', '-f', 'json'], 'campaign-audit-out'],
    ['is there when it is asked for', ['-f', 'csv=v.csv', '-o', 'audit'], 'audit'],
    [
      'is there when the default is asked for',
      ['-f', 'csv=v.csv', '-o', 'campaign-audit-out'],
      'campaign-audit-out',
    ],
  ])('%s', async (_, argv, out) => {
    const { settings, code, stderr } = await run(['calls', 'b.csv', ...argv], {
      clean: async () => result(),
    });
    expect(code, stderr).toBe(0);
    expect(settings?.out).toBe(out);
  });

  it('is there when the campaign file asks for it', async () => {
    const argv = ['b.csv', '-f', 'csv=v.csv'];
    const done = await withFile('out: audit\n', argv, 'campaign-audit.yaml', {}, 'calls');
    expect(done.settings?.out).toBe('audit');
  });

  it('is always there for clean', async () => {
    expect((await run(['clean', 'contacts.csv', '-f', 'csv=v.csv'])).settings?.out).toBe(
      'campaign-audit-out',
    );
  });

  it('where there is none, a report under a name of the directory is no clash', async () => {
    expect((await run(['calls', 'b.csv', '-f', 'text=report.json'])).code).toBe(0);
    const beside = await run(['calls', 'b.csv', '-o', '.', '-f', 'text=report.json']);
    expect(beside.stderr).toContain('has the same place as report.json');
  });
});

describe('mistakes of calls', () => {
  it.each<[string, string[], string, string]>([
    ['no log', [], 'there is no call log to audit', 'il n’y a aucun journal d’appels à contrôler'],
    ['none', ['none'], 'there is no call log to audit', 'aucun journal'],
    [
      'a log that is not there',
      ['x.csv'],
      'x.csv: --calls: there is no such file',
      'ce fichier n’existe pas',
    ],
    [
      'an end before the beginning',
      ['b.csv', '--from', '2024-05-06', '--to', '2024-05-05'],
      '--to: the last day of the report comes before its first, 2024-05-06',
      'le dernier jour du rapport précède le premier, 2024-05-06',
    ],
    [
      'a date of another order',
      ['b.csv', '--from', '06/05/2024'],
      '--from: "06/05/2024" is no date',
      'pas une date',
    ],
    ['an option of clean', ['b.csv', '--cleaned', 'c.csv'], 'unknown option "--cleaned"', 'option inconnue'],
    [
      'standard input twice',
      ['-', '-'],
      '--calls, --calls all take standard input',
      'prennent tous l’entrée standard',
    ],
    [
      'a report onto a log',
      ['b.csv', '-f', 'csv=b.csv'],
      'also an input (--calls b.csv)',
      'aussi un fichier en entrée',
    ],
  ])('%s', async (_, argv, english, french) => {
    const done = await run(['calls', ...argv]);
    expect(done).toMatchObject({ code: 2, stdout: '', settings: undefined });
    expect(done.stderr).toContain(english);
    expect((await run(['calls', ...argv, '--lang', 'fr'])).stderr).toContain(french);
  });

  it('say how it is typed', async () => {
    const { stderr } = await run(['calls', '--opposition', 'b.csv']);
    expect(stderr).toContain('expected: campaign-audit calls log.csv --opposition …');
    expect(stderr).toContain('put the logs before the options');
  });
});

describe('the end of calls', () => {
  it.each<[string, string[], 'error' | 'warning' | null, 'cleared' | 'not-cleared', number]>([
    ['an error', [], 'error', 'cleared', 1],
    ['a warning', [], 'warning', 'cleared', 0],
    ['a warning that fails', ['--fail-on', 'warning'], 'warning', 'cleared', 1],
    ['an error that does not', ['--fail-on', 'never'], 'error', 'cleared', 0],
    ['nothing', [], null, 'cleared', 0],
    ['what cannot be trusted', [], 'error', 'not-cleared', 3],
  ])('%s', async (_, argv, worst, status, code) => {
    const clean = async () => result({ status }, worst);
    expect((await run(['calls', 'b.csv', ...argv], { clean })).code).toBe(code);
  });
});
