import type { Day } from '../../../model.ts';
import type { InputFile, ListOptions } from '../../../settings.ts';
import { lists } from '../../options/audit/lists.ts';
import { type Choices, isFlag } from './choose.ts';

/** The opposition exports, each with its day: by a flag, else by its entry, else by what the campaign file says of all. */
export function withDates(said: ListOptions, choices: Choices): ListOptions {
  const { opposition, oppositionDate: date } = said;
  const byFlag = isFlag(choices, lists.oppositionDate);
  return { ...said, opposition: opposition.map((file) => withDate(file, date, byFlag)) };
}

/** What an entry of the campaign file says of its file goes before what the whole file says, a flag before both. */
function withDate(file: InputFile, date: Day | null, byFlag: boolean): InputFile {
  return date === null || (file.date !== undefined && !byFlag) ? file : { ...file, date };
}
