import type { InputFile, ListOptions, LogOptions, ReadingOptions } from '../../../settings.ts';
import { reading } from '../../options/audit/reading.ts';
import { mistake } from '../../options/mistake.ts';
import { type Choices, placeOf } from './choose.ts';

type Said = ListOptions & Pick<LogOptions, 'calls'> & Pick<ReadingOptions, 'headerLine' | 'ignore'>;

/**
 * What flags say of columns and header comes to stand with each input.
 *
 * @throws InputError for a column of a file that is no input
 */
export function withColumns<S extends Said>(said: S, choices: Choices): S {
  const { contacts, opposition, ownOpposition, consents, calls, headerLine, ignore } = said;
  const unknown = ignore.find((text) => !inputs(said).some(({ path }) => columnOf(text, path) !== null));
  if (unknown !== undefined) throw noSuchInput(unknown, choices);
  const ignoring = <F extends InputFile>(file: F): F => {
    const columns = ignore.flatMap((text) => columnOf(text, file.path) ?? []);
    return columns.length === 0
      ? file
      : { ...file, ignore: [...new Set([...(file.ignore ?? []), ...columns])] };
  };
  return {
    ...said,
    contacts: contacts && withHeader(ignoring(contacts), headerLine),
    opposition: opposition.map(ignoring),
    ownOpposition: ownOpposition.map(ignoring),
    consents: consents.map(ignoring),
    calls: calls === 'none' ? calls : calls.map(ignoring),
  };
}

function inputs({ contacts, opposition, ownOpposition, consents, calls }: Said): InputFile[] {
  const logs = calls === 'none' ? [] : calls;
  return [...(contacts ? [contacts] : []), ...opposition, ...ownOpposition, ...consents, ...logs];
}

function withHeader(file: InputFile, headerLine: number | null): InputFile {
  return headerLine === null ? file : { ...file, headerLine };
}

/** The column of `file:column`; null where it is of another file. */
function columnOf(text: string, path: string): string | null {
  return text.startsWith(`${path}:`) ? text.slice(path.length + 1) : null;
}

function noSuchInput(text: string, choices: Choices) {
  return mistake(placeOf(reading.ignore, choices), {
    code: 'option/no-such-input',
    problem: {
      en: `"${text}" begins with the path of no input`,
      fr: `«\u00a0${text}\u00a0» ne commence par le chemin d’aucun fichier en entrée`,
    },
    expected: {
      en: 'the path of an input as it is given, a colon and the name of a column',
      fr: 'le chemin d’un fichier en entrée tel qu’il est donné, deux-points et le nom d’une colonne',
    },
  });
}
