import { InputError } from '../../errors.ts';
import { foldHeader } from '../../formats/lexicon/words.ts';
import { columnNamed, twoColumns } from '../columns/named.ts';
import {
  type Content,
  contentOf,
  isOtherName,
  isTelephoneName,
  lexiconColumns,
  mostlyDialled,
} from '../csv/column-content.ts';

/**
 * Finds the phone columns of a contact list by name and by content; fax columns are left out.
 *
 * @param header column names
 * @param rows first rows as text
 * @param asked columns that the user named; null where he cannot name any
 * @returns column indexes, ascending
 * @throws InputError where that is not clear, with the candidates
 */
export function phoneColumns(
  path: string,
  header: readonly string[],
  rows: readonly string[][],
  asked: readonly string[] | null,
): number[] {
  if (asked && asked.length > 0) {
    const columns = new Set(asked.map((name) => columnNamed(path, header, name)));
    return [...columns].sort((a, b) => a - b);
  }
  const contents = header.map((_, column) => contentOf(rows, column));
  const lexicon = lexiconColumns(header);
  const named: number[] = [];
  const unnamed: number[] = [];
  for (const [column, content] of contents.entries()) {
    const name = header[column] ?? '';
    if (isNamed(name, lexicon.has(column), content)) named.push(column);
    else if (!isOtherName(name) && mostlyDialled(content)) unnamed.push(column);
  }
  if (named.length === 0 && unnamed.length === 1) return unnamed;
  if (named.length > 0 && unnamed.length === 0) return distinct(path, header, named);
  const candidates = [...named, ...unnamed].sort((a, b) => a - b);
  throw unclear(path, header, candidates, asked !== null);
}

/** A name that says telephone is believed unless most cells hold something else; other names need numbers. */
function isNamed(name: string, inLexicon: boolean, content: Content): boolean {
  if (isTelephoneName(name)) return content.filled === 0 || content.others * 2 <= content.filled;
  return inLexicon && content.filled > 0 && content.numbers * 2 >= content.filled;
}

function distinct(path: string, header: readonly string[], columns: number[]): number[] {
  const names = columns.map((column) => foldHeader(header[column] ?? ''));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw twoColumns(path, header[columns[names.indexOf(twice)] ?? 0] ?? '');
  return columns;
}

function unclear(
  path: string,
  header: readonly string[],
  candidates: readonly number[],
  nameable: boolean,
): InputError {
  const names = candidates.map((column) => header[column] ?? '').join(', ');
  const some = candidates.length > 0;
  return new InputError({
    code: 'columns/phone-unclear',
    file: path,
    line: 1,
    problem: some
      ? {
          en: `it is not clear which columns hold the phone numbers; candidates: ${names}`,
          fr: `on ne sait pas quelles colonnes contiennent les numéros de téléphone\u00a0; candidates\u00a0: ${names}`,
        }
      : {
          en: 'no column looks like phone numbers',
          fr: 'aucune colonne ne ressemble à des numéros de téléphone',
        },
    expected: {
      en: 'a header line with a column such as “telephone”',
      fr: 'une ligne d’en-tête avec une colonne telle que «\u00a0telephone\u00a0»',
    },
    remedy: nameable
      ? {
          en: `name them: --phone-column <name> (columns: ${header.join(', ')})`,
          fr: `nommez-les\u00a0: --phone-column <nom> (colonnes\u00a0: ${header.join(', ')})`,
        }
      : {
          en: 'call the column of the numbers “telephone” in the file',
          fr: 'appelez «\u00a0telephone\u00a0» la colonne des numéros dans le fichier',
        },
  });
}
