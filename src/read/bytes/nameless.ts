import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTemporaryFolder } from '../../errors.ts';

/**
 * Opens a file that its owner alone can read, and takes its name away: it stays readable, and nothing is left behind however the run
 * ends.
 *
 * @returns its descriptor
 */
export function namelessFile(): number {
  return inTemporaryFolder(tmpdir(), (temporary) => {
    const folder = mkdtempSync(join(temporary, 'campaign-audit-'));
    try {
      return openSync(join(folder, 'rows'), 'wx+', 0o600);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
