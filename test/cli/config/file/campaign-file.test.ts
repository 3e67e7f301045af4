import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.ts';
import { full, useFolder, withFile } from '../support.ts';

useFolder();

describe('what a campaign file says', () => {
  it('becomes settings, its paths seen from its folder', async () => {
    mkdirSync('lists/reports');
    const { settings, code, stderr } = await withFile(full, ['--campaign', 'lists/c.yaml'], 'lists/c.yaml');
    // The summary alone: the report takes standard output.
    expect(stderr).toMatch(/^Cleared: /);
    expect(code).toBe(0);
    expect(settings).toMatchObject({
      contacts: { path: 'lists/contacts.csv' },
      opposition: [{ path: 'lists/a.csv', date: 20585 }, { path: 'lists/b.csv' }],
      calls: [
        { path: 'lists/a.csv', format: 'asterisk-cdr-csv', timezone: 'UTC', dialPrefix: '0' },
        { path: 'lists/b.csv' },
      ],
      outcomes: 'lists/a.csv',
      start: 20698,
      end: 20726,
      callerId: ['0162000000'],
      phoneColumn: ['Tel 1', 'Tel 2'],
      accept: [
        { rule: 'bloctel/stale', reason: '' },
        { rule: 'calls/missing', reason: 'the logs are lost' },
      ],
      policy: { foreign: 'keep', switchboardRows: 4, localHolidays: true, linkRows: true },
      mask: false,
      format: [
        { id: 'json', file: null },
        { id: 'csv', file: 'lists/reports/v.csv' },
      ],
    });
    expect(settings?.origins).toMatchObject({ start: 'lists/c.yaml', basis: 'default' });
  });

  it.each(['campaign-audit.yaml', 'campaign-audit.yml', 'campaign-audit.json'])(
    'is found in %s',
    async (name) => {
      const { settings } = await withFile('{"contacts": "contacts.csv", "basis": "contract"}', [], name);
      expect(settings).toMatchObject({ contacts: { path: 'contacts.csv' }, basis: 'contract' });
    },
  );

  it('yields to flags, and defaults to it', async () => {
    const text = 'basis: contract\nstart: 2026-09-05\nmask: false\nopposition: lists/a.csv\n';
    const argv = ['contacts.csv', '--start', '2026-09-04', '--opposition', 'b.csv'];
    const { settings } = await withFile(text, argv);
    expect(settings).toMatchObject({
      basis: 'contract',
      start: 20700,
      mask: false,
      opposition: [{ path: 'b.csv' }],
    });
    expect(settings?.origins).toMatchObject({ start: 'flag', basis: 'campaign-audit.yaml', end: 'default' });
  });

  it('of one file goes before what it says of all, and a flag before both', async () => {
    const text =
      'oppositionDate: 2026-08-01\nopposition: [{path: b.csv, date: 2026-08-02}, lists/a.csv]\n' +
      'callsTimezone: UTC\ncallsFormat: vicidial-export\ndialPrefix: 1\n' +
      'calls: [{path: b.csv, timezone: Indian/Reunion, dialPrefix: 2}]\n';
    const { settings } = await withFile(text, ['contacts.csv']);
    expect(settings?.opposition.map(({ date }) => date)).toEqual([20667, 20666]);
    expect(settings?.calls).toEqual([
      { path: 'b.csv', timezone: 'Indian/Reunion', dialPrefix: '2', format: 'vicidial-export' },
    ]);
    const flags = [
      '--opposition-date',
      '2026-08-03',
      '--calls-timezone',
      'Europe/Paris',
      '--dial-prefix',
      '3',
    ];
    const flagged = await withFile(text, ['contacts.csv', ...flags]);
    expect(flagged.settings?.opposition.map(({ date }) => date)).toEqual([20668, 20668]);
    expect(flagged.settings?.calls).toMatchObject([{ timezone: 'Europe/Paris', dialPrefix: '3' }]);
  });

  it('gives the reason of a rule that is accepted by flag', async () => {
    const text = 'accept: [{rule: calls/missing, reason: new company}]\n';
    const { settings } = await withFile(text, ['contacts.csv', '--accept', 'calls/missing', 'bloctel/stale']);
    expect(settings?.accept).toEqual([
      { rule: 'calls/missing', reason: 'new company' },
      { rule: 'bloctel/stale', reason: '' },
    ]);
  });

  it.each([
    ['empty', ''],
    ['comments alone', '# nothing yet\n'],
    ['keys without values', 'basis:\nend: ~\npurpose: null\ncalls:\npolicy:\nopposition: []\n'],
    ['a byte order mark', '\uFEFFbasis:\n'],
  ])('may be nothing: %s', async (_, text) => {
    const { settings } = await withFile(text, ['contacts.csv']);
    expect(settings).toMatchObject({ basis: null, end: null, purpose: null, calls: [], opposition: [] });
  });

  it('may state that nobody was ever called, and repeat a value by alias', async () => {
    const { settings } = await withFile('calls: none\nstart: &day 2026-09-02\nend: *day\n', ['contacts.csv']);
    expect(settings).toMatchObject({ calls: 'none', start: 20698, end: 20698 });
  });

  it('may be Windows-1252', async () => {
    const { settings } = await withFile(Buffer.from('purpose: rénovation\n', 'latin1'), ['contacts.csv']);
    expect(settings?.purpose).toBe('rénovation');
  });

  it('sets the language, also of its own mistakes', async () => {
    expect((await withFile('lang: fr\n', ['contacts.csv'])).stdout).toContain('conservés');
    expect((await withFile('lang: fr\nbasis: x\n', ['contacts.csv'])).stderr).toContain('est inconnu');
    expect((await withFile('lang: fr\nbasis: x\n', ['contacts.csv', '--lang', 'en'])).stderr).toContain(
      'is unknown',
    );
  });
});

describe('mistakes in a campaign file', () => {
  it.each([
    [
      'an unknown key',
      'basis: contract\nstrat: 2026-09-01\n',
      '2:1: strat: there is no such key, did you mean "start"?',
    ],
    [
      'a flag as a key',
      'caller-id: withheld\n',
      '1:1: caller-id: there is no such key, did you mean "callerId"?',
    ],
    ['an alias as a key', 'bloctel: lists/a.csv\n', 'did you mean "opposition"?'],
    [
      'an unknown policy',
      'policy:\n  foriegn: keep\n',
      '2:3: policy.foriegn: there is no such key, did you mean "foreign"?',
    ],
    [
      'an unknown key of a file',
      'calls:\n  - path: b.csv\n    zone: UTC\n',
      '3:5: calls.0.zone: there is no such key, did you',
    ],
    ['a file without its path', 'consents:\n  - timezone: UTC\n', 'consents.0.path: this key is missing'],
    ['a list for one value', 'start: [2026-09-01]\n', '1:1: start: this does not belong here'],
    ['a mapping for a value', 'basis: {a: b}\n', 'basis: this does not belong here'],
    ['a value for a mapping', 'policy: keep\n', 'policy: this does not belong here'],
    ['a list as the whole', '- contacts.csv\n', '1:1: this does not belong here'],
    ['an unknown value', 'audience: b2c\n', '1:11: audience: "b2c" is unknown, did you mean "b2b"?'],
    ['an unknown value of a policy', 'policy:\n  foreign: kep\n', '2:12: policy.foreign: "kep" is unknown'],
    ['a bad date', 'contacts: contacts.csv\nend: 31/12/2026\n', '2:6: end: "31/12/2026" is no date'],
    [
      'a bad date of a file',
      'opposition: [{path: b.csv, date: May}]\n',
      '1:34: opposition.0.date: "May" is no date',
    ],
    [
      'an end before the start',
      'start: 2026-09-02\nend: 2026-09-01\n',
      '2:6: end: the last calling day comes before',
    ],
    [
      'a zone of a log',
      'calls: [{path: b.csv, timezone: Paris}]\n',
      'calls.0.timezone: "Paris" is no time zone',
    ],
    ['a preset of a log', 'calls: [{path: b.csv, format: asterix}]\n', 'did you mean "asterisk-cdr-csv"?'],
    ['a forbidden rule', 'accept: [{rule: sector/banned}]\n', 'accept.0.rule: sector/banned is not a gap'],
    ['a switch that is neither', 'mask: maybe\n', '1:7: mask: "maybe" is unknown'],
    [
      'a key twice',
      'basis: contract\nbasis: consent\n',
      '2:1: this is not YAML (the key "basis" stands here a second time)',
    ],
    ['broken YAML', 'calls: [a, b\nstart: x\n', 'this is not YAML'],
    ['JSON cut short', '{"contacts": "contacts.csv"', 'this is not YAML'],
    ['two documents', 'basis: contract\n---\nbasis: consent\n', 'this is not YAML'],
    ['an alias of nothing', 'basis: *nowhere\n', 'this is not YAML'],
  ])('%s', async (_, text, problem) => {
    const done = await withFile(text, ['contacts.csv']);
    expect(done).toMatchObject({ code: 2, settings: undefined, stdout: '' });
    expect(done.stderr).toContain(problem);
    expect(done.stderr).toContain('campaign-audit: campaign-audit.yaml:');
    expect(done.stderr).not.toContain('    at ');
  });

  it('an unknown key is told in French', async () => {
    const done = await withFile('strat: x\n', ['contacts.csv'], 'campaign-audit.yml', { LANG: 'fr' });
    expect(done.stderr).toContain('cette clé n’existe pas, vouliez-vous dire «\u00a0start\u00a0»\u00a0?');
  });

  it('two files in one folder', async () => {
    writeFileSync('campaign-audit.json', '{}');
    expect((await withFile('')).stderr).toContain(
      'both campaign-audit.yaml and campaign-audit.json are here',
    );
  });

  it('a file that is not there', async () => {
    const done = await run(['clean', 'contacts.csv', '--campaign', 'autumn.yaml']);
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('autumn.yaml: --campaign: there is no such file');
  });

  it('a folder', async () => {
    expect((await run(['clean', '--campaign', 'lists'])).stderr).toContain('this is a folder');
  });
});
