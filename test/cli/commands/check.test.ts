import { describe, expect, it } from 'vitest';
import { checkOptions, cleanOptions } from '../../../src/cli/options/table.ts';
import { useFolder, withFile } from '../config/support.ts';
import { result, run } from '../run.ts';

useFolder();

function flags(options: typeof cleanOptions): string[] {
  return options.flatMap((option) => option.flags);
}

it('check takes what clean takes, but for what is said of the lists', () => {
  const own = flags(checkOptions);
  expect(flags(cleanOptions).filter((flag) => !own.includes(flag))).toEqual([
    'cleaned',
    'excluded',
    'bloctel-request',
    'annotate',
  ]);
  expect(own.filter((flag) => !flags(cleanOptions).includes(flag))).toEqual(['baseline']);
});

describe('the settings of check', () => {
  it('are those of clean, which fails on errors', async () => {
    const { settings } = await run(['check', 'contacts.csv', '--start', '2026-09-02']);
    expect(settings).toMatchObject({
      contacts: { path: 'contacts.csv' },
      start: 20698,
      out: 'campaign-audit-out',
      failOn: { contacts: 'error', calls: 'error', campaign: 'error' },
    });
  });

  it('leave out what the campaign file says of lists', async () => {
    const text =
      'contacts: contacts.csv\ncleaned: b.csv\nexcluded: b.csv\nbloctelRequest: b.csv\nannotate: true\n';
    const { settings, stderr } = await withFile(text, [], 'campaign-audit.yaml', {}, 'check');
    expect(stderr).toBe('');
    expect(settings).toMatchObject({ cleaned: null, excluded: null, bloctelRequest: null, annotate: false });
  });

  it.each<[string, string[], string | null]>([
    ['is there without a report asked for', [], 'campaign-audit-out'],
    ['is not needed when every report has its place', ['-f', 'csv=v.csv', '-f', 'json=-'], null],
    ['is there when one has none', ['-f', 'csv=v.csv', '-f', 'json'], 'campaign-audit-out'],
    ['is there when it is asked for', ['-f', 'csv=v.csv', '-o', 'audit'], 'audit'],
  ])('the run directory %s', async (_, argv, out) => {
    const { settings, code, stderr } = await run(['check', 'contacts.csv', ...argv]);
    expect(code, stderr).toBe(0);
    expect(settings?.out).toBe(out);
  });

  it('need a list', async () => {
    const done = await run(['check', '--calls', 'b.csv']);
    expect(done).toMatchObject({ code: 2, settings: undefined });
    expect(done.stderr).toContain('the contact list is missing');
    expect(done.stderr).toContain('expected: campaign-audit check contacts.csv');
  });
});

describe('the end of check', () => {
  it.each<[string, string[], 'error' | 'warning' | 'notice' | null, 'cleared' | 'not-cleared', number]>([
    ['nothing', [], null, 'cleared', 0],
    ['an error', [], 'error', 'cleared', 1],
    ['a warning', [], 'warning', 'cleared', 0],
    ['a warning that fails', ['--fail-on', 'warning'], 'warning', 'cleared', 1],
    ['a notice below what fails', ['--fail-on', 'warning'], 'notice', 'cleared', 0],
    ['an error that does not', ['--fail-on', 'never'], 'error', 'cleared', 0],
    ['what could not be screened wins over findings', [], 'error', 'not-cleared', 3],
    ['what could not be screened, nothing else', ['--fail-on', 'never'], null, 'not-cleared', 3],
  ])('%s', async (_, argv, worst, status, code) => {
    const clean = async () => result({ status }, worst);
    expect((await run(['check', 'contacts.csv', ...argv], { clean })).code).toBe(code);
  });
});
