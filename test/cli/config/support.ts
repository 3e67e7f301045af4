import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../run.ts';

/** Lets each test of a file work in a folder of its own, with a few lists in it. */
export function useFolder(): void {
  const home = process.cwd();
  beforeEach(() => {
    process.chdir(mkdtempSync(join(tmpdir(), 'cli-campaign-')));
    mkdirSync('lists');
    for (const name of ['contacts.csv', 'lists/contacts.csv', 'lists/a.csv', 'lists/b.csv', 'b.csv']) {
      writeFileSync(name, '0612345678\n');
    }
  });
  afterEach(() => process.chdir(home));
}

/** Runs a command with a campaign file. */
export async function withFile(
  text: string | Buffer,
  argv: string[] = [],
  name = 'campaign-audit.yaml',
  env: NodeJS.ProcessEnv = {},
  command = 'clean',
) {
  writeFileSync(name, text);
  return run([command, ...argv], { env });
}

export const full = `# the autumn campaign
contacts: contacts.csv
opposition:
  - { path: a.csv, date: 2026-05-12 }
  - b.csv
calls:
  - path: a.csv
    format: asterisk-cdr-csv
    timezone: UTC
    dialPrefix: 0
  - b.csv
outcomes: a.csv
start: 2026-09-02
end: 2026-09-30
callerId: 0162000000
phoneColumn: [Tel 1, Tel 2]
accept:
  - bloctel/stale
  - { rule: calls/missing, reason: the logs are lost }
policy:
  foreign: keep
  switchboardRows: 4
  localHolidays: yes
mask: false
format: [json, csv=reports/v.csv]
`;
