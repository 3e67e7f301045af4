import { type Outcome, outcomes as standardOutcomes } from '../../../model.ts';
import { type InputFile, logColumnRoles } from '../../../settings.ts';
import { readDatePattern } from '../../../time/date-pattern.ts';
import { isoDay } from '../../../time/days.ts';
import { mistake } from '../mistake.ts';
import type { Context, Entry, Word } from '../option.ts';
import { asDay, asZone } from './days.ts';
import { anyCase, reader } from './forms.ts';
import { asDigits } from './numbers.ts';
import { asText, choice, chosenFrom } from './values.ts';

/** A preset of call logs. */
export const asPreset = chosenFrom(({ presets }) => presets);

/** The shape of a file entry in the campaign file. */
export const fileEntry: Entry = {
  main: 'path',
  more: { format: asPreset, timezone: asZone, dialPrefix: asDigits, date: asDay },
};

const outcomePattern = anyCase(standardOutcomes).replace('^', '^\\s*').replace('$', '\\s*$');
const outcomeForm = { anyOf: [{ enum: standardOutcomes }, { type: 'string', pattern: outcomePattern }] };

/** Case is not minded, as in a mapping file. */
const asOutcome = reader(outcomeForm, (word: Word, context: Context): Outcome => {
  return choice(standardOutcomes)({ ...word, text: word.text.trim().toLowerCase() }, context);
});

function asDateFormat(word: Word): string {
  if (readDatePattern(word.text) !== null) return word.text;
  throw mistake(word.at, {
    code: 'option/bad-date-format',
    problem: {
      en: `"${word.text}" is no way of writing a whole date`,
      fr: `«\u00a0${word.text}\u00a0» n’est pas une façon d’écrire une date entière`,
    },
    expected: {
      en: 'day-first, month-first, or letters such as dd/MM/yyyy HH:mm:ss or MM/dd/yyyy h:mm a',
      fr: 'day-first, month-first, ou des lettres telles que dd/MM/yyyy HH:mm:ss ou MM/dd/yyyy h:mm a',
    },
  });
}

/** The shape of a call log's entry; without its path it holds for all logs. */
export const logEntry: Entry = {
  main: 'path',
  mainOptional: true,
  more: {
    format: asPreset,
    timezone: asZone,
    dialPrefix: asDigits,
    dateFormat: asDateFormat,
    outcomes: asText,
  },
  maps: { columns: { keys: logColumnRoles, read: asText }, outcomes: { keys: null, read: asOutcome } },
  paths: ['outcomes'],
};

/** An input file, with what its entry in the campaign file says of it. */
export const asFile = Object.assign(readFile, { json: fileJson });

function fileJson(file: InputFile): object {
  return file.date === undefined ? file : { ...file, date: isoDay(file.date) };
}

function readFile(word: Word, context: Context): InputFile {
  const { format, timezone, dialPrefix, date } = word.fields;
  return {
    path: word.text,
    ...(format && { format: asPreset(format, context) }),
    ...(timezone && { timezone: asZone(timezone) }),
    ...(dialPrefix && { dialPrefix: asDigits(dialPrefix) }),
    ...(date && { date: asDay(date) }),
  };
}

/** A call log, with what its entry in the campaign file says of its columns, dates and outcomes. */
export function asLog(word: Word, context: Context): InputFile {
  const { dateFormat, outcomes } = word.fields;
  const columns = mapped(word, 'columns', (column) => column.text);
  const mapping = mapped(word, 'outcomes', (outcome) => asOutcome(outcome, context));
  return {
    ...readFile(word, context),
    ...(columns && { columns }),
    ...(dateFormat && { dateFormat: asDateFormat(dateFormat) }),
    ...(outcomes && { outcomes: outcomes.text }),
    ...(mapping && { outcomes: mapping }),
  };
}

/** The fields `name.key` of an entry as a record of their keys; null where there are none. */
function mapped<T>(word: Word, name: string, read: (field: Word) => T): Record<string, T> | null {
  const fields = Object.entries(word.fields).filter(([key]) => key.startsWith(`${name}.`));
  if (fields.length === 0) return null;
  return Object.fromEntries(fields.map(([key, field]) => [key.slice(name.length + 1), read(field)]));
}
