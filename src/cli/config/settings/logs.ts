import type { InputFile, LogOptions } from '../../../settings.ts';
import { logs, type SaidOfLogs } from '../../options/audit/logs.ts';
import type { Option } from '../../options/option.ts';
import { type Choices, isFlag } from './choose.ts';

/**
 * The call logs, each with what is said of it: by a flag, else by its entry in the campaign file, else by what the
 * campaign file says of all logs.
 */
export function withSaidOfAll<S extends Pick<LogOptions, 'calls'>>(
  { callsFormat, callsTimezone, dialPrefix, ...said }: S & SaidOfLogs,
  choices: Choices,
) {
  const all = { callsFormat, callsTimezone, dialPrefix };
  const { calls } = said;
  return { ...said, calls: calls === 'none' ? calls : calls.map((file) => withSaid(file, all, choices)) };
}

function withSaid(
  file: InputFile,
  { callsFormat, callsTimezone, dialPrefix }: SaidOfLogs,
  choices: Choices,
): InputFile {
  const wins = (option: Option<unknown>, own: unknown) => own === undefined || isFlag(choices, option);
  return {
    ...file,
    ...(callsFormat !== null && wins(logs.callsFormat, file.format) && { format: callsFormat }),
    ...(callsTimezone !== null && wins(logs.callsTimezone, file.timezone) && { timezone: callsTimezone }),
    ...(dialPrefix !== null && wins(logs.dialPrefix, file.dialPrefix) && { dialPrefix }),
  };
}
