import type { InputFile } from '../../settings.ts';
import type { Context, Word } from './option.ts';
import { asDay, asDigits, asZone, choice } from './values.ts';

/** The shape of a file entry in the campaign file. */
export const fileEntry = { main: 'path', more: ['format', 'timezone', 'dialPrefix', 'date'] } as const;

/** An input file, with what its entry in the campaign file says of it. */
export function asFile(word: Word, context: Context): InputFile {
  const { format, timezone, dialPrefix, date } = word.fields;
  return {
    path: word.text,
    ...(format && { format: choice(context.vocabulary.presets)(format, context) }),
    ...(timezone && { timezone: asZone(timezone) }),
    ...(dialPrefix && { dialPrefix: asDigits(dialPrefix) }),
    ...(date && { date: asDay(date) }),
  };
}
