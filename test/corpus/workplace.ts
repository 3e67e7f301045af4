import { cpSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case, NamedCase } from './case.ts';

/**
 * A folder of its own with the files of a case and its campaign file, `campaign.json`.
 *
 * @returns its path; results are to go into `out` below it
 */
export function workplaceOf(given: NamedCase): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'corpus-')));
  cpSync(given.folder, folder, { recursive: true });
  writeFileSync(join(folder, 'campaign.json'), `${JSON.stringify(campaignOf(given), null, 2)}\n`);
  return folder;
}

/** A case as a campaign file says it; the first calling day is the day judged unless the settings name one. */
function campaignOf({ command, date, inputs, settings = {} }: Case): Record<string, unknown> {
  const start = command === 'clean' && !('start' in settings) ? { start: date } : {};
  const said = Object.entries(settings).filter(([, value]) => value !== null);
  return { ...inputs, ...start, ...Object.fromEntries(said) };
}
