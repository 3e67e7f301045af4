import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configurationOf } from '../../../src/cli/config/settings/configuration.ts';
import type { Settings } from '../../../src/settings.ts';
import { useFolder } from '../config/support.ts';
import { run } from '../run.ts';
import { explain } from '../show/explain/support.ts';

useFolder();

/** A run directory whose manifest has the settings of `clean` with these options. */
async function madeRun(argv: string[], changes: object = {}): Promise<Settings> {
  const { settings, stderr } = await run(['clean', ...argv]);
  if (settings === undefined) throw new Error(stderr);
  mkdirSync('out', { recursive: true });
  const manifest = {
    tool: { version: '0.0.9' },
    law: { hash: 'old', date: '2026-08-01' },
    status: 'cleared',
    exitCode: 0,
    startedAt: '2026-08-01T10:00:00.000Z',
    endedAt: '2026-08-01T10:00:01.000Z',
    previous: null,
    workingDirectory: '..',
    configuration: configurationOf(settings),
    origins: {},
    inputs: [{ ...madeInput, path: 'contacts.csv' }],
    outputs: [],
    earlier: [],
    ...changes,
  };
  writeFileSync('out/manifest.json', JSON.stringify(manifest));
  return settings;
}

/** Of the one line that all lists of the folder hold. */
const hashOfLists = '3d4443fe6b4b7ec8e8992ef1dbcd4afd663048deee27202a90f609a134b43352';
const madeInput = { role: 'contacts', sha256: hashOfLists, bytes: 11, rows: 1, copy: null };

describe('an earlier run', () => {
  const all = [
    'contacts.csv',
    ...['--opposition', 'lists/a.csv', 'lists/b.csv', '--opposition-date', '2026-08-20'],
    ...['--own-opposition', 'b.csv', '--consents', 'b.csv', '--calls', 'lists/a.csv'],
    ...['--calls-timezone', 'Indian/Reunion', '--calls-format', 'vicidial-export', '--dial-prefix', '9'],
    ...['--outcomes', 'lists/b.csv', '--calls-until', '2026-08-30', '--bloctel-flag', 'listed'],
    ...['--phone-column', 'Tel', 'Mobile', '--person-column', 'Client', '--max-input', '1g'],
    ...['--basis', 'contract', '--start', '2026-09-02', '--end', '2026-09-30', '--law', '2026-08-11'],
    ...['--caller-id', '0162000000', 'withheld', '--dialing', 'manual', '--sector', 'telecom'],
    ...['--audience', 'b2b', '--purpose', 'offre fibre', '--accept', 'bloctel/stale', 'calls/missing'],
  ];
  /** What a run decides, without how it was shown and where its results went. */
  const decisive = (settings: Settings | undefined) => {
    const {
      command,
      campaignFile,
      out,
      cleaned,
      excluded,
      format,
      failOn,
      mask,
      lang,
      origins,
      configuration,
      ...rest
    } = settings ?? {};
    return rest;
  };

  it('hands over every option of its command line', async () => {
    const settings = await madeRun(all);
    const done = await explain(['--row', '3', '--run', 'out']);
    expect(done.stderr).toBe('');
    expect(decisive(done.settings)).toEqual(decisive(settings));
    expect(done.request).toEqual({
      asked: { row: 3 },
      run: { directory: 'out', startedAt: '2026-08-01T10:00:00.000Z', tool: '0.0.9', lawHash: 'old' },
      all: false,
    });
  });

  it('hands over every key of its campaign file, which may be gone', async () => {
    const text = `
contacts: contacts.csv
opposition: [{ path: b.csv, date: 2026-05-12 }, lists/a.csv]
ownOpposition: [{ path: b.csv, date: 2026-05-12 }]
consents: [{ path: b.csv, date: 2026-05-12 }]
calls:
  - { path: b.csv, timezone: UTC, dialPrefix: 0, columns: { date: jour, number: tel } }
  - { path: lists/a.csv, dateFormat: month-first, outcomes: { NRP: unanswered, "non: merci": refused } }
accept: [{ rule: calls/missing, reason: the logs are lost }, bloctel/stale]
policy: { foreign: keep, bloctelAfterEnd: ignore, refusalPause: off, localHolidays: yes, linkRows: no, switchboardRows: 3 }
mask: false
lang: fr
cleaned: lists/c.csv
`;
    writeFileSync('campaign-audit.yaml', text);
    const settings = await madeRun([], {
      inputs: [{ ...madeInput, role: 'campaign', path: 'gone.yaml', sha256: '' }],
    });
    writeFileSync('campaign-audit.yaml', 'sector: press\nlang: fr\n');
    const done = await explain(['0199001201', '--run', 'out']);
    expect(done.stderr).toBe('');
    expect(decisive(done.settings)).toEqual(decisive(settings));
    expect(done.settings).toMatchObject({ mask: true, lang: 'en', campaignFile: null, sector: 'general' });
  });

  it('leaves to the command line how it is shown', async () => {
    await madeRun(['contacts.csv', '--no-mask', '--quiet']);
    const { settings } = await explain([
      '0199001201',
      '--run',
      'out',
      '--no-mask',
      '--lang',
      'fr',
      '-f',
      'json',
    ]);
    expect(settings).toMatchObject({ mask: false, lang: 'fr', quiet: false });
  });

  it.each([
    ['a flag', ['--start', '2026-09-02'], '--start'],
    ['a list', ['--contacts', 'contacts.csv'], '--contacts'],
    ['a campaign file', ['--campaign', 'c.yaml'], '--campaign'],
  ])('stands against %s', async (_, argv, option) => {
    await madeRun(['contacts.csv']);
    const done = await explain(['0199001201', '--run', 'out', ...argv]);
    expect(done).toMatchObject({ code: 2, request: undefined });
    expect(done.stderr).toContain(`${option}: contradicts --run`);
  });

  it.each<[string, object, string]>([
    [
      'an input that has changed',
      { inputs: [{ ...madeInput, role: 'contacts', path: 'contacts.csv', sha256: 'other' }] },
      'contacts.csv: this input has changed since that run',
    ],
    [
      'an input that is gone',
      { inputs: [{ ...madeInput, role: 'calls', path: 'gone.csv', sha256: '' }] },
      'gone.csv: this input of that run is not there',
    ],
    [
      'an input from standard input',
      { inputs: [{ ...madeInput, role: 'contacts', path: '-', sha256: '' }] },
      'stdin: an input of that run (contacts) came from standard input',
    ],
    [
      'a manifest of something else',
      { inputs: 'none' },
      'out/manifest.json: this is not the manifest of a run',
    ],
    [
      'options of another version',
      { configuration: { start: '2026-09-02', sector: 'press', dialing: 'automatic', callerIds: [['x']] } },
      'out/manifest.json:1:1: callerId: "x" is no telephone number',
    ],
    [
      'options that come out otherwise',
      { configuration: { start: '2026-09-02', maxInput: '1k' } },
      'out/manifest.json: this version cannot take over what that run says under "maxInput"',
    ],
  ])('cannot be explained with %s', async (_, changes, problem) => {
    await madeRun(['contacts.csv'], changes);
    const done = await explain(['0199001201', '--run', 'out']);
    expect(done).toMatchObject({ code: 2, stdout: '', request: undefined });
    expect(done.stderr).toContain(problem);
  });

  it('that has changed says what to do', async () => {
    await madeRun(['contacts.csv']);
    writeFileSync('contacts.csv', '0699001201\n');
    const { stderr } = await explain(['0199001201', '--run', 'out']);
    expect(stderr).toContain('run clean again on the files as they are now');
    expect((await explain(['0199001201', '--run', 'out', '--lang', 'fr'])).stderr).toContain(
      'relancez clean',
    );
  });

  it('without a list has no rows', async () => {
    const settings = await madeRun(['contacts.csv']);
    const configuration = configurationOf({ ...settings, contacts: null });
    await madeRun(['contacts.csv'], { configuration, inputs: [] });
    expect((await explain(['--row', '3', '--run', 'out'])).stderr).toContain(
      '--row: there is no contact list',
    );
    expect((await explain(['0199001201', '--run', 'out'])).settings?.contacts).toBeNull();
  });
});
