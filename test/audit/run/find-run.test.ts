import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRun } from '../../../src/audit/run/find-run.ts';
import { InputError } from '../../../src/errors.ts';
import type { Text } from '../../../src/model.ts';
import { journalName } from '../../../src/write/journal.ts';
import { takeLock } from '../../../src/write/lock.ts';
import { RunInProgress } from '../../../src/write/run-in-progress.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function made(name: string, endedAt: string, status = 'cleared', campaignName: string | null = null): string {
  const manifest = {
    tool: { version: '0.1.0' },
    law: { hash: 'x', date: '2026-08-01' },
    status,
    exitCode: 0,
    startedAt: endedAt,
    endedAt,
    previous: null,
    workingDirectory: '..',
    configuration: { campaignName },
    origins: {},
    inputs: [],
    outputs: [],
    earlier: [],
  };
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'manifest.json'), JSON.stringify(manifest));
  return join(folder, name);
}

function found(path: string, campaign: string | null = null) {
  const notes: Text[] = [];
  const run = findRun(path, { problemOf: () => null, campaign, note: (text) => void notes.push(text) });
  return { directory: run.directory, notes: notes.map(({ en }) => en) };
}

const [may, june, july] = [
  '2026-05-04T08:00:00.000Z',
  '2026-06-01T08:00:00.000Z',
  '2026-07-06T08:00:00.000Z',
];

describe('of a folder of runs', () => {
  it('the newest is taken, by its end', () => {
    made('z', may);
    made('a', june);
    mkdirSync(join(folder, 'notes'));
    expect(found(folder)).toEqual({ directory: join(folder, 'a'), notes: [] });
  });

  it('none that was not cleared is taken, and one that is newer is named', () => {
    made('old', '2026-04-06T08:00:00.000Z', 'not-cleared');
    made('a', may);
    made('b', june, 'not-cleared');
    expect(found(folder)).toEqual({
      directory: join(folder, 'a'),
      notes: [`${join(folder, 'b')}, ended ${june}, is newer and passed over: that run was not cleared`],
    });
  });

  it('one that is newer and not good for what is asked is named with what it lacks', () => {
    made('a', may);
    made('b', june);
    const notes: Text[] = [];
    const lack = { en: 'it wrote no lists', fr: 'il n’a pas écrit de listes' };
    const problemOf = ({ endedAt }: { endedAt: string }) =>
      endedAt === june ? new InputError({ code: 'x', problem: lack }) : null;
    const run = findRun(folder, { problemOf, campaign: null, note: (text) => void notes.push(text) });
    expect(run.directory).toBe(join(folder, 'a'));
    expect(notes.map(({ fr }) => fr)).toEqual([
      `${join(folder, 'b')}, terminé le ${june}, est plus récent mais laissé de côté\u00a0: il n’a pas écrit de listes`,
    ]);
  });

  it.each<[string, string, (path: string) => void]>([
    ['it has no manifest', 'no manifest.json', (path) => rmSync(join(path, 'manifest.json'))],
    ['its manifest is none', 'not that of a run', (path) => writeFileSync(join(path, 'manifest.json'), '{}')],
  ])('what tells of a run is passed over, and said: %s', (_, why, change) => {
    made('a', may);
    const path = made('b', june);
    for (const name of ['violations.csv', 'report.json']) writeFileSync(join(path, name), '');
    change(path);
    const { directory, notes } = found(folder);
    expect(directory).toBe(join(folder, 'a'));
    expect(notes).toEqual([expect.stringContaining(why)]);
  });

  it('what another process is at work in is passed over, and said', () => {
    made('a', may);
    const lock = takeLock(made('b', june), june);
    expect(found(folder)).toEqual({
      directory: join(folder, 'a'),
      notes: [`${join(folder, 'b')} is passed over: another run is at work in it`],
    });
    lock.release();
    expect(found(folder).directory).toBe(join(folder, 'b'));
  });

  it('what was cut off is passed over, and said', () => {
    made('a', may);
    writeFileSync(join(made('b', june), journalName), '[]x');
    const { directory, notes } = found(folder);
    expect([directory, notes.length]).toEqual([join(folder, 'a'), 1]);
  });

  it('those of several campaigns are asked about, and told apart by name', () => {
    made('a', may, 'cleared', 'printemps');
    made('b', june, 'cleared', 'été');
    made('c', july, 'not-cleared', 'printemps');
    expect(() => found(folder)).toThrow('runs of several campaigns: printemps, été');
    expect(found(folder, 'printemps').directory).toBe(join(folder, 'a'));
    expect(() => found(folder, 'hiver')).toThrow('no run in this folder');
  });

  it('none is found where there is none', () => {
    expect(() => found(folder)).toThrow('there is no such file');
    made('a', may, 'not-cleared');
    expect(() => found(folder)).toThrow('no run in this folder is finished, cleared');
  });
});

describe('a run that is named', () => {
  it('is it, whatever lies in it', () => {
    made('a/previous/x', june);
    expect(found(made('a', may)).directory).toBe(join(folder, 'a'));
  });

  it('is not while another process is at work in it', () => {
    const lock = takeLock(made('a', may), may);
    expect(() => found(join(folder, 'a'))).toThrow(RunInProgress);
    lock.release();
  });

  it('is not where it was cut off', () => {
    writeFileSync(join(made('a', may), journalName), '[]x');
    expect(() => found(join(folder, 'a'))).toThrow('cut off between its files');
  });
});
