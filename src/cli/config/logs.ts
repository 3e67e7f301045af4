import type { InputFile } from '../../settings.ts';
import { calls, callsFormat, callsTimezone, dialPrefix } from '../options/inputs.ts';
import type { Option } from '../options/option.ts';
import { type Choices, isFlag, type Read } from './choose.ts';

/**
 * The call logs, each with what is said of it: by a flag, else by its entry in the campaign file, else by what the
 * campaign file says of all logs.
 */
export function meantLogs(read: Read, choices: Choices): InputFile[] | 'none' {
  const logs = read(calls);
  const said = {
    format: read(callsFormat),
    timezone: read(callsTimezone),
    dialPrefix: read(dialPrefix),
  };
  return logs === 'none' ? logs : logs.map((file) => withOptions(file, said, choices));
}

/** What is said of all logs at once; null where nothing is. */
interface Said {
  format: string | null;
  timezone: string | null;
  dialPrefix: string | null;
}

function withOptions(
  file: InputFile,
  { format, timezone, dialPrefix: prefix }: Said,
  choices: Choices,
): InputFile {
  const wins = (option: Option<unknown>, own: unknown) => own === undefined || isFlag(choices, option);
  return {
    ...file,
    ...(format !== null && wins(callsFormat, file.format) && { format }),
    ...(timezone !== null && wins(callsTimezone, file.timezone) && { timezone }),
    ...(prefix !== null && wins(dialPrefix, file.dialPrefix) && { dialPrefix: prefix }),
  };
}
