import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditCalls } from '../../src/audit/calls.ts';
import type { InputFile, Settings } from '../../src/settings.ts';
import { quietHost, settingsWith } from './run.ts';

/** An audit of past calls alone. */
export interface GivenCalls {
  /** Lines by file name. */
  calls: Readonly<Record<string, readonly string[]>>;
  /** Said of every log. */
  log?: Omit<InputFile, 'path'>;
  opposition?: readonly string[];
  own?: readonly string[];
  consents?: readonly string[];
  settings?: Partial<Settings>;
}

/** Audits logs in a folder of its own, and reads what it leaves; the folder is gone afterwards. */
export async function calledAudit(given: GivenCalls) {
  const folder = mkdtempSync(join(tmpdir(), 'audit-test-'));
  const write = (name: string, lines: readonly string[]): string => {
    const path = join(folder, name);
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
    return path;
  };
  const settings: Settings = {
    ...settingsWith({}),
    contacts: null,
    calls: Object.entries(given.calls).map(([name, lines]) => ({ ...given.log, path: write(name, lines) })),
    opposition: given.opposition ? [{ path: write('opposition.csv', given.opposition) }] : [],
    ownOpposition: given.own ? [{ path: write('own.csv', given.own) }] : [],
    consents: given.consents ? [{ path: write('consents.csv', given.consents) }] : [],
    out: join(folder, 'out'),
    ...given.settings,
  };
  try {
    const result = await auditCalls(settings, quietHost());
    const files = settings.out === null ? [] : readdirSync(settings.out).sort();
    const text = (name: string) =>
      readFileSync(join(settings.out ?? folder, name), 'utf8').replaceAll(`${folder}/`, '');
    const contents = new Map(files.map((name) => [name, text(name)]));
    return { ...result, files, contents };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
