import { readdirSync } from 'node:fs';
import { type InputError, systemCode } from '../../../errors.ts';
import type { Day } from '../../../model.ts';
import { listName } from '../../../report/output/list-name.ts';
import { isoDay } from '../../../time/days.ts';
import { visible } from '../../../words/visible.ts';
import { mistake } from '../../options/mistake.ts';
import { filledPlace, holdsName } from '../../options/values/placeholders.ts';
import type { Draft } from '../settings/meant.ts';

type Named = Pick<Draft, 'start' | 'contacts' | 'calls' | 'campaignName'>;

/**
 * A run directory with what its placeholders stand for.
 *
 * @throws InputError where the name that stands in it would lead elsewhere, or hide it
 */
export function runPlace(out: string, draft: Named, today: Day): string {
  const name = nameOf(draft);
  const values = { date: isoDay(draft.start), today: isoDay(today), name };
  const folders = out.split(/[\\/]/).filter(holdsName);
  if (folders.some((folder) => !isFolderName(folder, filledPlace(folder, values)))) throw noFolderName(name);
  return filledPlace(out, values);
}

/** Of the campaign; where it has none, of the list; of past calls alone, of their first log. */
function nameOf({ campaignName, contacts, calls }: Named): string {
  const [log] = calls === 'none' ? [] : calls;
  return campaignName ?? listName((contacts ?? log)?.path ?? '-');
}

/** Whether a folder of a path is one still, and as much to be seen, once it is filled. */
function isFolderName(written: string, filled: string): boolean {
  const isHidden = filled.startsWith('.') && !written.startsWith('.');
  return !isHidden && !/^\.{0,2}$|[\\/\p{C}]/u.test(filled);
}

function noFolderName(name: string): InputError {
  return mistake(
    { flag: '--out' },
    {
      code: 'option/no-folder-name',
      problem: {
        en: `{name} would be "${visible(name)}", which is no name for a folder`,
        fr: `{name} serait «\u00a0${visible(name)}\u00a0», ce qui n’est pas un nom de dossier`,
      },
      expected: {
        en: 'a name that begins with no dot and holds neither separators nor control characters',
        fr: 'un nom sans point au début, sans séparateur ni caractère de commande',
      },
      remedy: {
        en: 'write the directory out in --out, or give the file another name',
        fr: 'écrivez le dossier en toutes lettres dans --out, ou renommez le fichier',
      },
    },
  );
}

/** A directory that nothing lies in: the one that is wanted, else with `-2`, `-3` … behind its name. */
export function freePlace(wanted: string): string {
  const path = wanted.replace(/(?<=.)[\\/]+$/, '');
  for (let i = 1; ; i++) {
    const place = i === 1 ? path : `${path}-${i}`;
    if (isFree(place)) return place;
  }
}

function isFree(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch (error) {
    // What cannot be looked at is told when it is written to.
    const code = systemCode(error);
    return code !== '' && code !== 'ENOTDIR';
  }
}
