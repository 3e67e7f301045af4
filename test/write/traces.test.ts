import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { journalName } from '../../src/write/journal.ts';
import { lockName } from '../../src/write/lock.ts';
import { ownIdentity } from '../../src/write/process-identity.ts';
import { type Trace, traceIn } from '../../src/write/traces.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traces-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const holder = { ...ownIdentity(), startedAt: '2026-11-30T08:00:00.000Z' };
const atWork = JSON.stringify(holder);
const gone = JSON.stringify({ ...holder, birth: 'another boot' });

it.each<[string, Record<string, string>, Trace | null]>([
  ['nothing', {}, null],
  ['the lock of a process that is there', { [lockName]: atWork }, 'at-work'],
  ['the lock of a process that is gone', { [lockName]: gone }, 'cut-off'],
  ['a lock that is cut short', { [lockName]: '{' }, 'cut-off'],
  ['the draft of a lock', { [`${lockName}.4711`]: '' }, 'cut-off'],
  ['an output that waits for its name', { '.cleaned.csv.4711-0123456789ab.tmp': '' }, 'cut-off'],
  ['a journal', { [journalName]: '[]', [lockName]: gone }, 'torn'],
  ['the draft of a journal', { [`${journalName}.4711`]: '' }, 'cut-off'],
  ['what every run writes', { 'violations.csv': '', 'report.json': '', 'report.html': '' }, 'files'],
  ['half of it', { 'violations.csv': '', 'report.html': '' }, 'files'],
  ['a report alone, which may have its own place', { 'report.html': '' }, null],
  ['lists alone, which may have their own places', { 'cleaned.csv': '', 'excluded.csv': '' }, null],
  ['a list that was put aside', { 'cleaned.previous.csv': '' }, 'files'],
  ['another list that was put aside', { 'excluded.previous-2.csv': '' }, 'files'],
  ['files of somebody else', { 'report.pdf': '', 'cleaned.previous.csv.bak': '' }, null],
])('of a run tells, or not: %s', (_, files, trace) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect(traceIn(folder)).toBe(trace);
});

it('a folder that is not there tells nothing', () => {
  expect(traceIn(join(folder, 'nowhere'))).toBe(null);
});
