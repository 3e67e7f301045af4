import { describe, expect, it } from 'vitest';
import { whyNotCleared } from '../../../../src/cli/show/summary/summary.ts';
import type { Report } from '../../../../src/report/model.ts';
import { campaignFinding, sampleCallsReport, sampleReport, sampleSay } from '../../../report/sample.ts';
import { nothingFails, said, stopped } from './support.ts';

const { calls } = sampleReport();
const incomplete = { ...calls, status: 'incomplete' as const, unchecked: ['opposition/called'] };
const clean = { ...calls, status: 'clean' as const };
const noLog = { ...calls, status: 'incomplete' as const, gaps: ['calls/missing'] };

/** What stands below the last empty line. */
const lastBlock = (text: string) => text.trimEnd().split('\n\n').at(-1);
const failing = {
  groups: ['calls'],
  levels: { contacts: 'error', calls: 'error', campaign: 'error' },
  without: 'calls=never',
};

describe('the last lines', () => {
  it.each<[string, Report, object, string]>([
    [
      'both verdicts',
      sampleReport(),
      {},
      'Cleared: 312 of 400 contacts kept. Past calls: 1,200 calls with violations.',
    ],
    [
      'that not all was checked',
      sampleReport({ calls: { ...calls, unchecked: ['opposition/called'] } }),
      { width: 120 },
      'Cleared: 312 of 400 contacts kept. Past calls: 1,200 calls with violations. Not everything could be checked.',
    ],
    [
      'each on its own line where there is no room',
      sampleReport({ calls: incomplete }),
      {},
      'Cleared: 312 of 400 contacts kept.\nPast calls: incomplete, not everything could be checked.',
    ],
    [
      'on 40 columns',
      sampleReport({ calls: incomplete }),
      { width: 40, failure: failing },
      [
        'Exit code 1: errors on past calls; with',
        '--fail-on calls=never it is 0.',
        'Cleared: 312 of 400 contacts kept.',
        'Past calls: incomplete, not everything',
        'could be checked.',
      ].join('\n'),
    ],
    [
      'past calls alone',
      sampleCallsReport({ calls: clean }),
      {},
      'Past calls: clean, 900,000 calls audited.',
    ],
    [
      'why the exit code is 1',
      sampleReport({ calls: clean }),
      { failure: { ...failing, groups: ['contacts', 'campaign'], without: 'contacts=never,campaign=never' } },
      [
        'Exit code 1: errors on contacts, errors on the campaign; with --fail-on',
        'contacts=never,campaign=never it is 0.',
        'Cleared: 312 of 400 contacts kept. Past calls: clean, 900,000 calls audited.',
      ].join('\n'),
    ],
    [
      'what a campaign may not be',
      stopped,
      {},
      [
        'Exit code 3: the campaign may not be run as it is (sector/banned); no option',
        'accepts that.',
        'NOT CLEARED: no list was written. Past calls: 1,200 calls with violations.',
      ].join('\n'),
    ],
    [
      'how gaps are accepted, with what is accepted already, but for waivers',
      sampleReport({
        status: 'not-cleared',
        calls: noLog,
        accepted: [
          { rule: 'bloctel/stale', reason: '' },
          { rule: 'consent/unknown', reason: '', until: '2024-06-30' },
        ],
        findings: [campaignFinding('bloctel/missing'), campaignFinding('calls/missing')],
      }),
      { failure: failing },
      [
        'Exit code 3: something could not be screened; supply it, or go on without it:',
        '--accept bloctel/stale bloctel/missing calls/missing',
        'NOT CLEARED: no list was written. Past calls: incomplete, no call log was given.',
      ].join('\n'),
    ],
  ])('say %s', (_, report, change, wanted) => {
    expect(lastBlock(said(report, 'en', change))).toBe(wanted);
  });

  it('say the same in French', () => {
    expect(lastBlock(said(sampleReport({ calls: noLog }), 'fr', { failure: failing }))).toBe(
      [
        'Code de sortie 1\u00a0: erreurs sur les appels passés\u00a0; avec --fail-on calls=never,',
        'c’est 0.',
        'Liste validée\u00a0: 312\u00a0contacts conservés sur 400.',
        'Appels passés\u00a0: contrôle incomplet, aucun journal d’appels fourni.',
      ].join('\n'),
    );
  });

  it('fit the screen with both verdicts, whatever stands above', () => {
    for (const report of [sampleReport(), stopped, sampleReport({ calls: incomplete })])
      for (const lang of ['en', 'fr'] as const) {
        const screen = said(report, lang).split('\n').slice(-24).join('\n');
        expect(screen).toMatch(/Cleared|NOT CLEARED|Liste validée|LISTE NON VALIDÉE/);
        expect(screen).toMatch(/Past calls: |Appels passés\u00a0: /);
      }
  });
});

describe('colours', () => {
  const green = '\u001b[32m';
  const red = '\u001b[31m';
  const yellow = '\u001b[33m';
  /** The colours of the first two lines, and of the last one. */
  const colors = (report: Report) => {
    const lines = said(report, 'en', { color: true, hinted: String, width: 200 }).trimEnd().split('\n');
    const of = (line = '') => [green, red, yellow].filter((color) => line.includes(color));
    return [of(lines[0]), of(lines[1]), of(lines.at(-1))];
  };
  const accepted = [{ rule: 'calls/missing', reason: '' }];

  it.each<[string, Report, string[][]]>([
    ['all is well', sampleReport({ calls: clean }), [[green], [green], [green]]],
    ['past calls with errors', sampleReport(), [[green], [red], [green, red]]],
    [
      'past calls not checked in full',
      sampleReport({ calls: incomplete }),
      [[green], [yellow], [green, yellow]],
    ],
    [
      'a list that is cleared in spite of a gap',
      sampleReport({ calls: noLog, accepted, findings: [campaignFinding('calls/missing')] }),
      [[yellow], [yellow], [yellow]],
    ],
    [
      'a gap that was accepted and did not arise',
      sampleReport({ calls: clean, accepted }),
      [[green], [green], [green]],
    ],
    ['not cleared', { ...stopped, calls: clean }, [[red], [green], [green, red]]],
    ['no call that was audited', sampleReport({ calls: { ...clean, audited: 0 } }), [[green], [], [green]]],
    ['past calls alone', sampleCallsReport({ calls: clean }), [[green], [], [green]]],
    [
      'past calls alone that stop',
      sampleCallsReport({ calls: clean, findings: [campaignFinding('sector/banned')] }),
      [[], [], []],
    ],
  ])('%s', (_, report, wanted) => {
    expect(colors(report)).toEqual(wanted);
  });
});

it('a quiet run that is not cleared says both verdicts and what stands in the way', () => {
  const options = {
    color: false,
    hinted: String,
    width: 80,
    lang: 'en',
    runDir: 'out',
    outputs: [],
    beside: { aside: [], overwrites: [], replaced: null, copies: 0 },
    failure: nothingFails,
  } as const;
  expect(whyNotCleared(stopped, sampleSay(), options)).toMatch(
    /^NOT CLEARED: .*\nPast calls: 1,200 calls with violations\.\n\nWhat stands in the way\n/,
  );
});

it('past calls with violations are to be looked at, also beside a list', () => {
  expect(said(sampleReport())).toContain(
    'Look at the calls one by one: every finding has its row in\n     out/violations.csv',
  );
  expect(said(sampleReport({ calls: incomplete }))).not.toContain('one by one');
});

it('past calls alone that were not checked in full want what was missing', () => {
  expect(said(sampleCallsReport({ calls: incomplete, findings: [] }))).toContain(
    'Give the list or register that was missing',
  );
  const quiet = sampleCallsReport({ calls: { ...incomplete, violating: 0 }, findings: [] });
  expect(said(quiet)).toContain('1. Give the list or register that was missing');
  expect(said(quiet)).not.toContain('Nothing: no past call');
});
