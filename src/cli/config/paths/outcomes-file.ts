import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { type InputError, systemCode } from '../../../errors.ts';
import { pathProblem } from './path-problems.ts';
import { checkPlace } from './paths.ts';

const option = '--write-outcomes';

/** @throws InputError where the mapping cannot be written: something is there already, or no folder is */
export function checkOutcomesFile(path: string): void {
  if (existsSync(path)) throw alreadyThere(path);
  checkPlace({ option, path });
}

/** Writes a mapping to be filled in; what stands in its place already is never overwritten. */
export function writeOutcomesFile(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw alreadyThere(path);
    rmSync(path, { force: true });
    throw error;
  }
}

function alreadyThere(path: string): InputError {
  const problem = {
    en: 'there is a file already, and what was filled in shall not be lost',
    fr: 'il y a déjà un fichier, et ce qui y est rempli ne doit pas se perdre',
  };
  return pathProblem('output/exists', path, option, problem, {
    en: 'give it to --outcomes instead, then only what it leaves out is listed; or name another file',
    fr: 'donnez-le plutôt à --outcomes\u00a0: ne sera listé que ce qui y manque\u00a0; ou nommez un autre fichier',
  });
}
