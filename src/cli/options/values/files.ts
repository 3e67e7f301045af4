import { type Outcome, outcomes as standardOutcomes } from '../../../model.ts';
import {
  type ColumnSays,
  consentColumnRoles,
  contactColumnRoles,
  type InputFile,
  logColumnRoles,
  oppositionColumnRoles,
  valueMeanings,
} from '../../../settings.ts';
import { readDatePattern } from '../../../time/date-pattern.ts';
import { isoDay } from '../../../time/days.ts';
import { mistake } from '../mistake.ts';
import type { Context, Entry, Word } from '../option.ts';
import { asDay, asZone } from './days.ts';
import { anyCase, reader } from './forms.ts';
import { asCount, asDigits } from './numbers.ts';
import { asText, choice, chosenFrom } from './values.ts';

/** A preset of call logs. */
export const asPreset = chosenFrom(({ presets }) => presets);

/** What may be said of the columns of any input. */
function columnsSaid(roles: readonly string[]): Required<Pick<Entry, 'maps' | 'lists'>> {
  return {
    maps: {
      columns: { keys: roles, holds: 'list', read: asText },
      values: { keys: null, holds: 'mapping', read: asValueMeaning },
    },
    lists: { ignore: asText },
  };
}

const asValueMeaning = choice(valueMeanings);
const headed = { headerLine: asCount };
const ofAnyFile = { format: asPreset, timezone: asZone, dialPrefix: asDigits, date: asDay, ...headed };

/** The shape of an entry of the campaign file, by the kind of list that it names. */
export const contactsEntry: Entry = { main: 'path', more: headed, ...columnsSaid(contactColumnRoles) };
export const consentsEntry: Entry = {
  main: 'path',
  more: ofAnyFile,
  ...columnsSaid(consentColumnRoles),
};
export const oppositionEntry: Entry = {
  main: 'path',
  more: ofAnyFile,
  ...columnsSaid(oppositionColumnRoles),
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

const saidOfLogs = columnsSaid(logColumnRoles);
/** Whether a log's calls may be those of another system's log. */
const asJoin = choice(['none']);

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
    join: asJoin,
    ...headed,
  },
  maps: { ...saidOfLogs.maps, outcomes: { keys: null, holds: 'value', read: asOutcome } },
  lists: saidOfLogs.lists,
  paths: ['outcomes'],
};

/** An input file, with what its entry in the campaign file says of it. */
export const asFile = Object.assign(readFile, { json: fileJson });

function fileJson(file: InputFile): object {
  return file.date === undefined ? file : { ...file, date: isoDay(file.date) };
}

/** A contact list: its path alone where nothing else is said of it. */
export const asContacts = Object.assign((word: Word, context: Context) => readFile(word, context), {
  json: (file: InputFile) => (Object.keys(file).length === 1 ? file.path : fileJson(file)),
});

function readFile(word: Word, context: Context): InputFile {
  const { format, timezone, dialPrefix, date } = word.fields;
  return {
    path: word.text,
    ...(format && { format: asPreset(format, context) }),
    ...(timezone && { timezone: asZone(timezone) }),
    ...(dialPrefix && { dialPrefix: asDigits(dialPrefix) }),
    ...(date && { date: asDay(date) }),
    ...readColumnSays(word, context),
  };
}

function readColumnSays(
  { fields: { columns, values, ignore, headerLine } }: Word,
  context: Context,
): ColumnSays {
  return {
    ...(columns && { columns: each(columns, textsOf) }),
    ...(values && { values: each(values, (of) => each(of, (meaning) => asValueMeaning(meaning, context))) }),
    ...(ignore && { ignore: textsOf(ignore) }),
    ...(headerLine && { headerLine: asCount(headerLine) }),
  };
}

/** A call log, with what its entry in the campaign file says of its columns, dates and outcomes. */
export function asLog(word: Word, context: Context): InputFile {
  const { dateFormat, outcomes, join } = word.fields;
  const mapping = outcomes && Object.keys(outcomes.fields).length > 0;
  return {
    ...readFile(word, context),
    ...(dateFormat && { dateFormat: asDateFormat(dateFormat) }),
    ...(outcomes && {
      outcomes: mapping ? each(outcomes, (word) => asOutcome(word, context)) : outcomes.text,
    }),
    ...(join && { join: asJoin(join, context) }),
  };
}

function each<T>({ fields }: Word, read: (field: Word) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, read(field)]));
}

/** The texts of one value, or of a list of them. */
function textsOf({ text, fields }: Word): string[] {
  const inner = Object.values(fields);
  return inner.length === 0 ? [text] : inner.map((word) => word.text);
}
