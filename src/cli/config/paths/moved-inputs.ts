import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../../errors.ts';
import { fileOf, sheetPath } from '../../../read/bytes/sheet-path.ts';
import { keptPlace } from '../../../read/runs/kept.ts';
import { inputName, type RunManifest } from '../../../read/runs/manifest.ts';
import type { Settings } from '../../../settings.ts';
import { namedInputs } from './paths.ts';

/** An input of an earlier run that is not where it was. */
interface Moved {
  option: string;
  path: string;
  /** Its kept copy; null: there is none. */
  copy: string | null;
}

/**
 * Holds what is taken over from an earlier run against the disk.
 *
 * @throws InputError that names each input which is gone, and the option that says where it is now
 */
export function checkMoved(run: RunManifest, settings: Settings): void {
  const copies = new Map(run.inputs.map(({ path, copy }) => [inputName(run, path), copy?.path ?? null]));
  const moved = namedInputs(settings).flatMap(({ option, path }): Moved[] => {
    const copy = copies.get(path);
    if (path === '-' || copy === undefined || existsSync(fileOf(path))) return [];
    const flag = option === 'contacts' ? '--contacts' : option;
    const { sheet } = sheetPath(path);
    const kept = copy && thereIs(run, copy);
    return [{ option: flag, path, copy: kept && (sheet === null ? kept : `${kept}#${sheet}`) }];
  });
  if (moved.length > 0) throw problemOf(run, moved);
}

/** What is said to lie outside the run directory is not led to. */
function thereIs({ directory }: RunManifest, copy: string): string | null {
  return existsSync(keptPlace(directory, copy) ?? '') ? join(directory, copy) : null;
}

function problemOf({ path }: RunManifest, moved: readonly Moved[]): InputError {
  const gone = moved.map((file) => `${file.path} (${file.option})`).join(', ');
  const flags = [...new Set(moved.map(({ option }) => `${option} …`))].join(' ');
  const kept = moved.flatMap(({ option, copy }) => (copy === null ? [] : [`${option} ${copy}`])).join(' ');
  const copies =
    kept === ''
      ? {
          en: 'no copies of them were kept, as --keep-inputs does',
          fr: 'aucune copie n’en a été gardée, ce que fait --keep-inputs',
        }
      : { en: `as they were then, they are here: ${kept}`, fr: `tels qu’alors, ils sont ici\u00a0: ${kept}` };
  return new InputError({
    code: 'run/inputs-moved',
    file: path,
    problem: {
      en: `inputs of that run are not where they were: ${gone}`,
      fr: `des fichiers de ce passage ne sont plus à leur place\u00a0: ${gone}`,
    },
    remedy: {
      en: `say where they are now: ${flags}; ${copies.en}`,
      fr: `dites où ils sont maintenant\u00a0: ${flags}\u00a0; ${copies.fr}`,
    },
  });
}
