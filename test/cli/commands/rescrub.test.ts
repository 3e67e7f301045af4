import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EarlierListRun } from '../../../src/audit/earlier/earlier-run.ts';
import type { ListSettings } from '../../../src/settings.ts';
import { useFolder } from '../config/support.ts';
import { result, run } from '../run.ts';

useFolder();

/** A run of `clean` with these options, in a directory of runs, and what `rescrub` makes of it. */
async function again(argv: readonly string[], more: readonly string[] = [], changes: object = {}) {
  const { settings, stderr } = await run(['clean', ...argv]);
  if (settings === undefined) throw new Error(stderr);
  const { configuration, origins } = settings;
  const list = { rows: 1, sha256: '', bytes: 1 };
  const manifest = {
    tool: { version: '0.1.0' },
    law: { hash: 'x', date: '2026-08-01' },
    status: 'cleared',
    exitCode: 0,
    startedAt: '2026-08-01T10:00:00.000Z',
    endedAt: '2026-08-01T10:00:01.000Z',
    previous: null,
    workingDirectory: '../..',
    ...{ configuration, origins, inputs: [], earlier: [] },
    outputs: [
      { path: 'cleaned.csv', ...list },
      { path: 'excluded.csv', ...list },
    ],
    ...changes,
  };
  mkdirSync('runs/may', { recursive: true });
  writeFileSync('runs/may/manifest.json', JSON.stringify(manifest));
  const seen: { settings?: ListSettings; earlier?: EarlierListRun } = {};
  const parts = {
    rescrub: async (given: ListSettings, earlier: EarlierListRun) => {
      Object.assign(seen, { settings: given, earlier });
      return result();
    },
  };
  const done = await run(['rescrub', 'runs', ...more], { parts });
  return { ...done, ...seen };
}

const list = ['contacts.csv', '--opposition', 'b.csv'];

describe('the settings of an earlier run', () => {
  it('stay where they were given, and are taken anew where they were defaults', async () => {
    const { settings, earlier, stderr } = await again([
      ...list,
      '--basis',
      'contract',
      '--person-column',
      'Client',
    ]);
    expect(stderr).toBe('');
    expect(settings).toMatchObject({
      contacts: { path: 'contacts.csv' },
      opposition: [{ path: 'b.csv' }],
      basis: 'contract',
      personColumn: 'Client',
      start: 20697,
      out: 'runs/2026-09-01',
      command: 'rescrub',
    });
    expect(settings?.origins).toMatchObject({ basis: 'runs/may/manifest.json', start: 'default' });
    expect(earlier).toMatchObject({ manifest: { directory: 'runs/may' }, settings: { basis: 'contract' } });
  });

  it('keep a first day that was given', async () => {
    const { settings } = await again([...list, '--start', '2026-08-05']);
    expect(settings).toMatchObject({ start: 20670, out: 'runs/2026-08-05' });
  });

  it('give way to flags, and to a campaign file that is named', async () => {
    writeFileSync('later.yaml', 'basis: contract\nsector: press\n');
    const { settings } = await again(
      [...list, '--basis', 'consent', '--sector', 'telecom'],
      ['--campaign', 'later.yaml', '--sector', 'insurance'],
    );
    expect(settings).toMatchObject({ basis: 'contract', sector: 'insurance', campaignFile: 'later.yaml' });
  });

  it('owe nothing to a campaign file that happens to lie here', async () => {
    const { settings } = await again(list, []);
    writeFileSync('campaign-audit.yaml', 'sector: press\n');
    expect(settings).toMatchObject({ sector: 'general', campaignFile: null });
  });

  it('leave out where its results went, and how it failed', async () => {
    const outputs = ['--cleaned', 'c.csv', '--format', 'json=r.json', '--fail-on', 'error', '--annotate'];
    const { settings } = await again([...list, ...outputs]);
    expect(settings).toMatchObject({
      cleaned: null,
      format: [],
      annotate: true,
      failOn: { contacts: 'never' },
    });
  });
});

describe('what was said of files', () => {
  it('holds for those that take their place, but for the day of an export', async () => {
    const { settings } = await again(
      [
        ...list,
        '--opposition-date',
        '2026-08-01',
        '--calls',
        'lists/a.csv',
        '--calls-timezone',
        'Indian/Reunion',
      ],
      ['--calls', 'b.csv', '--opposition', 'lists/a.csv'],
    );
    expect(settings?.calls).toEqual([{ path: 'b.csv', timezone: 'Indian/Reunion' }]);
    expect(settings).toMatchObject({ opposition: [{ path: 'lists/a.csv' }], oppositionDate: null });
    expect(settings?.opposition[0]).not.toHaveProperty('date');
  });

  it('is asked about where it differs', async () => {
    writeFileSync(
      'campaign-audit.yaml',
      'calls: [{ path: lists/a.csv, timezone: UTC }, { path: lists/b.csv, timezone: Indian/Reunion }]\n',
    );
    const done = await again(list, ['--calls', 'b.csv']);
    expect([done.code, done.settings]).toEqual([2, undefined]);
    expect(done.stderr).toContain('--calls: of b.csv nothing is known');
  });

  it('is known of one that has its old place', async () => {
    writeFileSync(
      'campaign-audit.yaml',
      'calls: [{ path: lists/a.csv, timezone: UTC }, { path: lists/b.csv, timezone: Indian/Reunion }]\n',
    );
    const { settings } = await again(list, ['--calls', 'lists/b.csv']);
    expect(settings?.calls).toEqual([{ path: 'lists/b.csv', timezone: 'Indian/Reunion' }]);
  });
});

describe('a run that cannot be scrubbed again', () => {
  it.each<[string, object, string]>([
    ['was not cleared', { status: 'not-cleared' }, 'runs: no run in this folder is finished, cleared'],
    ['had no list', { status: null }, 'no run in this folder'],
    ['wrote no lists', { outputs: [] }, 'no run in this folder'],
    [
      'means something else by its options',
      { configuration: { start: '2026-09-02', contacts: 'contacts.csv', maxInput: '1k' } },
      'cannot take over what that run says under "maxInput"',
    ],
  ])('%s', async (_, changes, problem) => {
    const done = await again(list, [], changes);
    expect([done.code, done.settings]).toEqual([2, undefined]);
    expect(done.stderr).toContain(problem);
  });

  it('is not named', async () => {
    const { code, stderr } = await run(['rescrub']);
    expect([code, stderr.includes('the run directory is missing')]).toEqual([2, true]);
  });
});
