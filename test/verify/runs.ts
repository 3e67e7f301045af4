import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { expect } from 'vitest';
import { dayOf } from '../../src/time/days.ts';
import { verify } from '../../src/verify/verify.ts';
import { runIn, workplace } from '../scenarios/workplace.ts';

/** That of the runs. */
export const today = dayOf(2024, 5, 6);
const list = 'nom;telephone\nAda;0199001201\nBob;0261910001\n';
export const accepted = ['--accept', 'bloctel/missing', 'calls/missing', '--start', '2024-05-06'];

/** A folder in which a list was cleaned into `out`, by as many runs as told, `file` being the campaign file. */
export async function cleaned(
  more: readonly string[] = [],
  { contacts = 'contacts.csv', runs = 1, file = '' } = {},
) {
  const folder = workplace();
  if (contacts !== '-') writeFileSync(join(folder, contacts), list);
  if (file !== '') writeFileSync(join(folder, 'campaign-audit.yaml'), file);
  for (let run = 0; run < runs; run++) {
    const ran = await runIn(folder, ['clean', contacts, '-o', 'out', ...accepted, ...more], {
      input: Buffer.from(list),
    });
    expect(ran.code, ran.stderr).toBe(0);
  }
  return folder;
}

export const at = (folder: string, ...names: string[]) => join(folder, 'out', ...names);
export const append = (path: string) => writeFileSync(path, 'x', { flag: 'a' });

/** Changes what the manifest says, and leaves it in its form. */
export function rewrite(folder: string, change: (manifest: Record<string, unknown>) => object): void {
  const path = at(folder, 'manifest.json');
  writeFileSync(path, canonicalize(change(JSON.parse(readFileSync(path, 'utf8')))) ?? '');
}

/** `kind path state` of all that differs. */
export async function differing(directory: string): Promise<string[]> {
  const { files, asRecorded } = await verify(directory, today);
  const found = files
    .filter(({ differs }) => differs)
    .map(({ kind, path, state }) => `${kind} ${path} ${state}`);
  if (found.length > 0) expect(asRecorded).toBe(false);
  return found;
}
