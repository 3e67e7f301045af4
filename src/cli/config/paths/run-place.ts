import { readdirSync } from 'node:fs';
import { systemCode } from '../../../errors.ts';
import type { Day } from '../../../model.ts';
import { listName } from '../../../report/output/list-name.ts';
import { isoDay } from '../../../time/days.ts';
import { filledPlace } from '../../options/values/placeholders.ts';
import type { Draft } from '../settings/meant.ts';

type Named = Pick<Draft, 'start' | 'contacts' | 'calls' | 'campaignName'>;

/** A run directory with what its placeholders stand for. */
export function runPlace(out: string, draft: Named, today: Day): string {
  return filledPlace(out, { date: isoDay(draft.start), today: isoDay(today), name: nameOf(draft) });
}

/** Of the campaign; where it has none, of the list; of past calls alone, of their first log. */
function nameOf({ campaignName, contacts, calls }: Named): string {
  const [log] = calls === 'none' ? [] : calls;
  return campaignName ?? listName((contacts ?? log)?.path ?? '-');
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
