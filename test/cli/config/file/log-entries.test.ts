import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.ts';
import { useFolder, withFile } from '../support.ts';

useFolder();

async function logsOf(text: string, argv: string[] = [], name = 'campaign-audit.yaml') {
  const { settings, stderr } = await withFile(text, argv, name, {}, 'calls');
  expect(stderr).toBe('');
  return settings?.calls;
}

describe('what the campaign file says of a log', () => {
  it('is everything that its product does not', async () => {
    const text =
      'calls:\n  path: b.csv\n  timezone: Europe/Paris\n  dialPrefix: 0\n  dateFormat: MM/dd/yyyy h:mm a\n' +
      '  columns:\n    date: Début\n    time: Heure\n    number: Numéro composé\n    caller: Présenté\n' +
      '    direction: Sens\n    outcome: Qualification\n    callId: Id\n    agent: Conseiller\n' +
      '    campaign: Opération\n    duration: Durée\n    end: Fin\n' +
      '  outcomes: { "N.R.P.": unanswered, 12: Refused, "": unclassified }\n';
    expect(await logsOf(text)).toEqual([
      {
        path: 'b.csv',
        timezone: 'Europe/Paris',
        dialPrefix: '0',
        dateFormat: 'MM/dd/yyyy h:mm a',
        columns: {
          date: ['Début'],
          time: ['Heure'],
          number: ['Numéro composé'],
          caller: ['Présenté'],
          direction: ['Sens'],
          outcome: ['Qualification'],
          callId: ['Id'],
          agent: ['Conseiller'],
          campaign: ['Opération'],
          duration: ['Durée'],
          end: ['Fin'],
        },
        outcomes: { 'N.R.P.': 'unanswered', '12': 'refused', '': 'unclassified' },
      },
    ]);
  });

  it('holds for clean, too', async () => {
    const text = 'calls: [{path: b.csv, dateFormat: month-first}, lists/a.csv]\n';
    expect((await withFile(text, ['contacts.csv'])).settings?.calls).toEqual([
      { path: 'b.csv', dateFormat: 'month-first' },
      { path: 'lists/a.csv' },
    ]);
  });

  it('may name a file of outcomes, seen from the campaign file', async () => {
    mkdirSync('here');
    writeFileSync('here/map.yaml', 'NRP: unanswered\n');
    writeFileSync('here/log.csv', '');
    const { settings } = await withFile(
      'calls: {path: log.csv, outcomes: map.yaml}\n',
      ['--campaign', 'here/c.yaml'],
      'here/c.yaml',
      {},
      'calls',
    );
    expect(settings?.calls).toEqual([{ path: 'here/log.csv', outcomes: 'here/map.yaml' }]);
  });

  it('leaves out what is empty', async () => {
    const text =
      'calls: {path: b.csv, timezone: , columns: {date: ~, number: N}, outcomes: {A: , B: busy}}\n';
    expect(await logsOf(text)).toEqual([
      { path: 'b.csv', columns: { number: ['N'] }, outcomes: { B: 'busy' } },
    ]);
  });

  it('may be an alias of another entry', async () => {
    const text =
      'calls:\n  - {path: b.csv, columns: &same {date: D}}\n  - {path: lists/a.csv, columns: *same}\n';
    expect(await logsOf(text)).toEqual([
      { path: 'b.csv', columns: { date: ['D'] } },
      { path: 'lists/a.csv', columns: { date: ['D'] } },
    ]);
  });
});

describe('what it says of all logs', () => {
  const common = 'calls: {columns: {date: D, number: N}, dateFormat: day-first, outcomes: {A: busy}}\n';

  it('holds for those that the command line names', async () => {
    const said = {
      columns: { date: ['D'], number: ['N'] },
      dateFormat: 'day-first',
      outcomes: { A: 'busy' },
    };
    expect(await logsOf(common, ['b.csv', 'lists/a.csv'])).toEqual([
      { path: 'b.csv', ...said },
      { path: 'lists/a.csv', ...said },
    ]);
  });

  it('is no log by itself', async () => {
    const done = await withFile(common, [], 'campaign-audit.yaml', {}, 'calls');
    expect(done.stderr).toContain('there is no call log to audit');
    expect((await withFile(common, ['contacts.csv'])).settings?.calls).toEqual([]);
  });

  it('yields to what is said of one log, key by key', async () => {
    const text =
      'calls:\n  - {columns: {date: D, number: N}, dateFormat: day-first, timezone: UTC}\n' +
      '  - {path: b.csv, columns: {date: Quand}, timezone: Indian/Reunion}\n';
    const own = {
      columns: { date: ['Quand'], number: ['N'] },
      dateFormat: 'day-first',
      timezone: 'Indian/Reunion',
    };
    expect(await logsOf(text)).toEqual([{ path: 'b.csv', ...own }]);
    expect(await logsOf(text, ['./b.csv'])).toEqual([{ path: './b.csv', ...own }]);
    expect(await logsOf(text, ['./b.csv', '--calls-timezone', 'Europe/Paris'])).toEqual([
      { path: './b.csv', ...own, timezone: 'Europe/Paris' },
    ]);
  });

  it.each([
    ['a mapping written out, by a file', '{A: busy}', 'b.csv', 'b.csv'],
    ['a file, by a mapping written out', 'b.csv', '{B: failed}', { B: 'failed' }],
    ['a mapping, by another', '{A: busy}', '{B: failed}', { B: 'failed' }],
  ])('of outcomes is replaced whole: %s', async (_, all, one, outcomes) => {
    const text = `calls: [{outcomes: ${all}}, {path: lists/a.csv, outcomes: ${one}}]\n`;
    expect(await logsOf(text)).toEqual([{ path: 'lists/a.csv', outcomes }]);
  });

  it('holds for none', async () => {
    expect((await withFile(common, ['contacts.csv', '--calls', 'none'])).settings?.calls).toBe('none');
  });
});

describe('mistakes in what is said of a log', () => {
  it.each([
    [
      'an unknown key',
      'calls: {path: b.csv, colums: {date: D}}\n',
      '1:22: calls.colums: there is no such key, did you mean "columns"?',
    ],
    [
      'an unknown key without a path',
      'calls:\n  datFormat: day-first\n',
      '2:3: calls.datFormat: there is no such key, did you mean "dateFormat"?',
    ],
    [
      'an unknown column',
      'calls:\n  - path: b.csv\n    columns:\n      nummer: N\n',
      '4:7: calls.0.columns.nummer: there is no such key, did you mean "number"?',
    ],
    [
      'an unknown outcome',
      'calls: {path: b.csv, outcomes: {NRP: unanswred}}\n',
      '1:38: calls.outcomes.NRP: "unanswred" is unknown, did you mean "unanswered"?',
    ],
    [
      'a date that is not whole',
      'calls: {path: b.csv, dateFormat: dd/MM}\n',
      '1:34: calls.dateFormat: "dd/MM" is no way of writing a whole date',
    ],
    [
      'an order that there is not',
      'calls: {path: b.csv, dateFormat: year-first}\n',
      '"year-first" is no way',
    ],
    ['columns as a list', 'calls: {path: b.csv, columns: [D]}\n', 'calls.columns: this does not belong here'],
    [
      'a column as a mapping',
      'calls: {path: b.csv, columns: {date: {a: b}}}\n',
      'calls.columns.date: this does',
    ],
    ['a path as a mapping', 'calls: {path: {a: b}}\n', 'calls.path: this does not belong here'],
    ['columns of another input', 'opposition: {path: b.csv, columns: {date: D}}\n', 'did you mean'],
    [
      'a date of another input',
      'calls: {path: b.csv, date: 2024-05-06}\n',
      'calls.date: there is no such key',
    ],
    [
      'outcomes that are not there',
      'calls: {path: b.csv, outcomes: no.yaml}\n',
      'no.yaml: --outcomes: there is no',
    ],
  ])('%s', async (_, text, problem) => {
    const done = await withFile(text, ['b.csv'], 'campaign-audit.yaml', {}, 'calls');
    expect(done).toMatchObject({ code: 2, settings: undefined, stdout: '' });
    expect(done.stderr).toContain(problem);
  });

  it('are told in French', async () => {
    const file = (text: string) => withFile(text, ['b.csv'], 'campaign-audit.yaml', { LANG: 'fr' }, 'calls');
    const format = await file('calls: {path: b.csv, dateFormat: jj/mm/aaaa}\n');
    expect(format.stderr).toContain('n’est pas une façon d’écrire une date entière');
    const key = await file('calls: {path: b.csv, columns: {nummer: N}}\n');
    expect(key.stderr).toContain('vouliez-vous dire «\u00a0number\u00a0»');
  });

  it('of outcomes are an input like any other', async () => {
    writeFileSync('map.yaml', 'A: busy\n');
    writeFileSync('campaign-audit.yaml', 'calls: {path: b.csv, outcomes: map.yaml}\n');
    const done = await run(['calls', '-f', 'csv=map.yaml']);
    expect(done.stderr).toContain('also an input (--outcomes map.yaml)');
  });
});

describe('what is printed of it', () => {
  it('reads as the same settings', async () => {
    const text =
      'calls:\n  - {columns: {date: D}, outcomes: {"N.R": busy}}\n' +
      '  - {path: b.csv, columns: {number: "N"}, dateFormat: month-first, outcomes: lists/a.csv}\n';
    const first = await withFile(text, [], 'campaign-audit.yaml', {}, 'calls');
    const printed = await run(['calls', '--print-config']);
    expect(printed.stdout).toContain(
      'calls: [{columns: {date: D}, outcomes: {N.R: busy}}, {path: b.csv, columns: {number: N}, dateFormat: month-first, outcomes: lists/a.csv}] # campaign-audit.yaml:2\n',
    );
    const second = await withFile(printed.stdout, [], 'campaign-audit.yaml', {}, 'calls');
    expect(second.settings).toEqual({ ...first.settings, origins: second.settings?.origins });
  });

  it('names both origins where a flag names the file', async () => {
    const text = 'calls: {columns: {date: D}}\nstart: 2026-09-05\n';
    const done = await withFile(text, ['b.csv', '--print-config'], 'campaign-audit.yaml', {}, 'calls');
    expect(done.stdout).toContain('calls: [b.csv, {columns: {date: D}}] # flag, campaign-audit.yaml:1\n');
    expect(done.stdout).not.toMatch(/^(start|contacts|cleaned):/m);
    expect(done.stdout).toContain('failOn: error # default\n');
  });
});
