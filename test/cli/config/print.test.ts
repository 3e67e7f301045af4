import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';
import { full, useFolder, withFile } from './support.ts';

useFolder();

describe('--print-config', () => {
  it('prints every value and where it comes from, and runs nothing', async () => {
    const text =
      'basis: contract\npolicy: {foreign: keep, linkRows: yes}\nretention: 18m\nopposition: [{path: b.csv, date: 2026-05-12}]\n';
    const done = await withFile(text, [
      '--print-config',
      '--end',
      '2026-09-30',
      '--calls',
      'b.csv',
      '--no-mask',
    ]);
    expect(done).toMatchObject({ code: 0, stderr: '', settings: undefined });
    const lines = done.stdout.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'contacts: null # default',
        'opposition: [{path: b.csv, date: 2026-05-12}] # campaign-audit.yaml:4',
        'retention: 18m # campaign-audit.yaml:3',
        'calls: [b.csv] # flag',
        'basis: contract # campaign-audit.yaml:1',
        'start: 2026-09-01 # default',
        'end: 2026-09-30 # flag',
        'maxInput: 64GiB # default',
        '  foreign: keep # campaign-audit.yaml:2',
        '  linkRows: true # campaign-audit.yaml:2',
        '  localHolidays: false # default',
        'mask: false # flag',
        'lang: en # default',
      ]),
    );
  });

  it('prints what reads as the same settings', async () => {
    const first = await withFile(full.replaceAll('a.csv', 'b.csv').replace('reports/', ''));
    const printed = await run(['clean', '--print-config']);
    const second = await withFile(printed.stdout);
    expect(second.settings).toEqual({ ...first.settings, origins: second.settings?.origins });
  });

  it('prints a campaign that was chosen, its waivers and what it extends, as the same campaign', async () => {
    writeFileSync('lists/all.yaml', 'opposition: [{ path: a.csv, date: 2026-05-12 }]\npurpose: "null"\n');
    const text =
      'extends: lists/all.yaml\ncontacts: contacts.csv\ncampaigns:\n  x y:\n' +
      '    waivers: [{ rule: calls/missing, reason: "a: b # c", until: 2026-09-30 }]\n  z: {}\n';
    const first = await withFile(text, ['--name', 'x y']);
    const printed = await run(['clean', '--name', 'x y', '--print-config']);
    const second = await withFile(printed.stdout);
    expect(second.stderr).toBe('');
    expect(second.settings).toEqual({
      ...first.settings,
      extendedFiles: [],
      origins: second.settings?.origins,
      configuration: { ...first.settings?.configuration, extendedFiles: [] },
    });
    expect(second.settings).toMatchObject({ purpose: 'null', campaignName: 'x y' });
  });

  it('still tells mistakes', async () => {
    expect((await run(['clean', '--print-config', '--basis', 'x'])).code).toBe(2);
  });
});
