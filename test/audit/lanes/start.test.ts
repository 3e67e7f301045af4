import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Lanes } from '../../../src/audit/lanes/messages.ts';
import { callsLane } from '../../../src/audit/lanes/start.ts';
import type { Host } from '../../../src/host/host.ts';
import type { ListSettings } from '../../../src/settings.ts';
import { quietHost, settingsWith } from '../run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lane-'));
  for (const [name, bytes] of Object.entries({ 'list.csv': 10, 'small.csv': 999, 'large.csv': 1000 }))
    writeFileSync(join(folder, name), '0'.repeat(bytes));
});
afterEach(() => rmSync(folder, { recursive: true }));

const idle: Lanes = {
  from: 1000,
  start: () => ({
    post: () => undefined,
    listen: () => undefined,
    ended: () => undefined,
    close: async () => undefined,
  }),
};

async function begins(changes: Partial<ListSettings>, host: Partial<Host> = {}, lanes: Lanes | null = idle) {
  const at = (name: string) => ({ path: join(folder, name) });
  const usual = { contacts: at('list.csv'), calls: [at('large.csv')], out: folder, campaignFile: null };
  const lane = callsLane(settingsWith({ ...usual, ...changes }), { ...quietHost(), ...host }, lanes);
  await lane?.close();
  return lane !== null;
}

const calls = (...names: string[]) => ({ calls: names.map((name) => ({ path: join(folder, name) })) });

it('begins where the logs are large enough', async () => {
  expect(await begins({})).toBe(true);
  expect(await begins(calls('small.csv'))).toBe(false);
  expect(await begins(calls('small.csv', 'list.csv'))).toBe(true);
});

it.each<[string, Partial<ListSettings>, Partial<Host>?]>([
  ['no logs', { calls: [] }],
  ['nobody was ever called', { calls: 'none' }],
  ['postcodes place numbers', { territoryFrom: 'postcode' }],
  ['a report of single findings', { format: [{ id: 'sarif', file: 'a.sarif' }] }],
  ['a list from standard input', { contacts: { path: '-' } }],
  ['an export from a device', { opposition: [{ path: '/dev/null' }] }],
  ['a run on trial', {}, { trial: '/nowhere' }],
  ['somebody wants to know how inputs are taken', {}, { opened: () => undefined }],
  ['somebody wants to know how results are taken', {}, { results: () => undefined }],
])('does not begin: %s', async (_, changes, host = {}) => {
  expect(await begins(changes, host)).toBe(false);
});

it('does not begin where there is no second lane', async () => {
  expect(await begins({}, {}, null)).toBe(false);
});

it('begins beside reports that need no single finding', async () => {
  const format = ['csv', 'json', 'html', 'markdown'].map((id) => ({ id, file: null }));
  expect(await begins({ format })).toBe(true);
});
