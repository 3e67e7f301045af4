import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../run.ts';
import { useFolder, withFile } from '../support.ts';

useFolder();

/** A campaign file with one waiver; today is 2026-09-01. */
const until = (day: string, more = '') =>
  `${more}waivers:\n  - { rule: calls/missing, reason: new company, until: ${day} }\n`;

describe('a waiver', () => {
  it('accepts a gap with its reason and its last day', async () => {
    const { settings, stderr } = await withFile(until('2026-09-30'), ['contacts.csv']);
    expect(stderr).toBe('');
    expect(settings?.accept).toEqual([{ rule: 'calls/missing', reason: 'new company', until: 20726 }]);
    expect(settings?.origins.waivers).toBe('campaign-audit.yaml');
  });

  it.each<[string, string, string, string[], number, string]>([
    ['clean', 'today, on its last day', '2026-09-01', [], 0, ''],
    ['clean', 'today, a day after it', '2026-08-31', [], 2, 'lapsed on 2026-08-31, today is 2026-09-01'],
    ['clean', 'a first calling day that is its last', '2026-09-10', ['--start', '2026-09-10'], 0, ''],
    [
      'clean',
      'a first calling day after it',
      '2026-09-09',
      ['--start', '2026-09-10'],
      2,
      'lapses on 2026-09-09, before the first calling day, 2026-09-10',
    ],
    [
      'clean',
      'a campaign of the past, today on its last day',
      '2026-09-01',
      ['--start', '2024-05-06'],
      0,
      '',
    ],
    [
      'clean',
      'a campaign of the past, lapsed since',
      '2026-08-31',
      ['--start', '2024-05-06'],
      2,
      'lapsed on 2026-08-31',
    ],
    ['calls', 'today, on its last day', '2026-09-01', [], 0, ''],
    ['calls', 'today, a day after it', '2026-08-31', [], 2, 'lapsed on 2026-08-31'],
  ])('in %s holds against %s', async (command, _, day, argv, code, problem) => {
    const file = command === 'calls' ? 'b.csv' : 'contacts.csv';
    const done = await withFile(until(day), [file, ...argv], 'campaign-audit.yaml', {}, command);
    expect(done.code).toBe(code);
    expect(done.stderr).toContain(problem);
  });

  it('of calls is not held against a day that only lists have', async () => {
    const text = until('2026-09-01', 'start: 2026-10-01\n');
    expect(await withFile(text, ['b.csv'], 'campaign-audit.yaml', {}, 'calls')).toMatchObject({ code: 0 });
  });

  it('that lapsed says where it stands, and what to do', async () => {
    const done = await withFile(until('2026-08-31'), ['contacts.csv']);
    expect(done).toMatchObject({ code: 2, stdout: '', settings: undefined });
    expect(done.stderr).toContain(
      'campaign-audit.yaml:2:56: waivers.0.until: the waiver of calls/missing lapsed',
    );
    expect(done.stderr).toContain('expected: 2026-09-01 or later');
    expect(done.stderr).toContain('what to do: supply what is missing and remove the waiver');
    const french = await run(['clean', 'contacts.csv', '--lang', 'fr']);
    expect(french.stderr).toContain('la dérogation à calls/missing a expiré le 2026-08-31');
    expect(await run(['clean', 'contacts.csv', '--print-config'])).toMatchObject({ code: 2, stdout: '' });
    expect(await run(['explain', '0612345678'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('that lapsed stops no command that clears nothing', async () => {
    writeFileSync('campaign-audit.yaml', until('2026-08-31'));
    expect(await run(['window', 'RE'])).toMatchObject({ code: 0, stderr: '' });
    expect(await run(['inspect', 'b.csv'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('that lapsed in a campaign that is not chosen stops nothing', async () => {
    const text = `contacts: contacts.csv\ncampaigns:\n  a: {}\n  b:\n    waivers: [{rule: calls/missing, reason: x, until: 2026-08-31}]\n`;
    expect(await withFile(text, ['--name', 'a'])).toMatchObject({ code: 0, stderr: '' });
    expect((await withFile(text, ['--name', 'b'])).stderr).toContain('lapsed on 2026-08-31');
  });

  it('stands, with its last day, where a flag accepts the same rule', async () => {
    const argv = ['contacts.csv', '--accept', 'calls/missing', 'bloctel/stale'];
    const { settings } = await withFile(until('2026-09-30'), argv);
    expect(settings?.accept).toEqual([
      { rule: 'bloctel/stale', reason: '' },
      { rule: 'calls/missing', reason: 'new company', until: 20726 },
    ]);
    expect((await withFile(until('2026-08-31'), argv)).code).toBe(2);
  });

  it('is replaced with its list where another file is extended', async () => {
    writeFileSync('all.yaml', until('2026-08-31'));
    const text = until('2026-09-30', 'extends: all.yaml\n').replace('calls/missing', 'bloctel/stale');
    expect((await withFile(text, ['contacts.csv'])).settings?.accept).toMatchObject([
      { rule: 'bloctel/stale' },
    ]);
    expect((await withFile('extends: all.yaml\n', ['contacts.csv'])).stderr).toContain(
      'all.yaml:2:56: waivers.0.until',
    );
  });
});

describe('mistakes about waivers and accepted rules', () => {
  it.each([
    [
      'no reason',
      'waivers:\n  - { rule: calls/missing, until: 2026-09-30 }\n',
      '2:5: waivers.0.reason: this key is missing',
    ],
    [
      'a reason that says nothing',
      'waivers: [{rule: calls/missing, reason: ~, until: 2026-09-30}]\n',
      'waivers.0.reason: this does not belong here',
    ],
    [
      'an empty reason',
      'waivers: [{rule: calls/missing, reason: "", until: 2026-09-30}]\n',
      'waivers.0.reason: its value is empty',
    ],
    [
      'no last day',
      'waivers:\n  - { rule: calls/missing, reason: x }\n',
      '2:5: waivers.0.until: this key is missing',
    ],
    [
      'no rule',
      'waivers:\n  - { reason: x, until: 2026-09-30 }\n',
      '2:5: waivers.0.rule: this key is missing',
    ],
    [
      'a rule alone',
      'waivers: [calls/missing]\n',
      '1:11: waivers.0: this does not belong here\n  expected: { rule, reason, until }, or a list of them',
    ],
    [
      'a bad day',
      'waivers: [{rule: calls/missing, reason: x, until: soon}]\n',
      '1:51: waivers.0.until: "soon" is no date',
    ],
    [
      'a day that does not exist',
      'waivers: [{rule: calls/missing, reason: x, until: 2026-09-31}]\n',
      '"2026-09-31" is no date',
    ],
    [
      'an unknown key',
      'waivers: [{rule: calls/missing, reason: x, untill: 2026-09-30}]\n',
      'waivers.0.untill: there is no such key, did you mean "until"?',
    ],
    [
      'an unknown rule',
      'waivers: [{rule: calls/misssing, reason: x, until: 2026-09-30}]\n',
      'waivers.0.rule: "calls/misssing" is unknown, did you mean "calls/missing"?',
    ],
    [
      'a rule that cannot be accepted',
      'waivers: [{rule: sector/banned, reason: x, until: 2026-09-30}]\n',
      'waivers.0.rule: sector/banned is not a gap',
    ],
    [
      'a rule twice',
      'waivers: [{rule: calls/missing, reason: x, until: 2026-09-30}, {rule: calls/missing, reason: y, until: 2026-10-31}]\n',
      '1:71: waivers.1.rule: calls/missing is accepted twice',
    ],
    [
      'a rule accepted without end, too',
      'accept: calls/missing\nwaivers: [{rule: calls/missing, reason: x, until: 2026-09-30}]\n',
      '1:9: accept: calls/missing has a waiver, too',
    ],
    [
      'accepted twice',
      'accept: [calls/missing, bloctel/stale, {rule: calls/missing}]\n',
      'accept.2.rule: calls/missing is accepted twice',
    ],
    [
      'a last day of what is accepted without end',
      'accept: [{rule: calls/missing, until: 2026-09-30}]\n',
      'accept.0.until: there is no such key, did you mean',
    ],
  ])('%s', async (_, text, problem) => {
    const done = await withFile(text, ['contacts.csv']);
    expect(done).toMatchObject({ code: 2, settings: undefined, stdout: '' });
    expect(done.stderr).toContain(problem);
  });

  it('a last day of what is accepted says which key has one', async () => {
    const done = await withFile('accept: [{rule: calls/missing, until: 2026-09-30}]\n', ['contacts.csv']);
    expect(done.stderr).toContain('what to do: "until" can be said in entries of waivers');
  });

  it('a rule twice on the command line', async () => {
    const done = await run(['clean', 'contacts.csv', '--accept', 'calls/missing', 'calls/missing']);
    expect(done.stderr).toContain('--accept: calls/missing is accepted twice');
  });

  it('waivers have no flag', async () => {
    expect((await run(['clean', 'contacts.csv', '--waivers', 'x'])).stderr).toContain(
      'unknown option "--waivers"',
    );
  });
});
