import { closest } from 'fastest-levenshtein';
import { InputError } from '../../errors.ts';
import { foldHeader } from '../../formats/lexicon/words.ts';
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

/** Index of the column that the user named, by its header without case, accents, spaces, punctuation. */
export function columnNamed(path: string, header: readonly string[], name: string): number {
  const wanted = foldHeader(name);
  const found = header.flatMap((column, i) => (foldHeader(column) === wanted ? [i] : []));
  const exact = found.filter((i) => header[i] === name);
  const [column, another] = exact.length === 1 ? exact : found;
  if (column === undefined) throw noColumn(path, header, name);
  if (another !== undefined) throw twoColumns(path, name);
  return column;
}

function distinct(path: string, header: readonly string[], columns: number[]): number[] {
  const names = columns.map((column) => foldHeader(header[column] ?? ''));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw twoColumns(path, header[columns[names.indexOf(twice)] ?? 0] ?? '');
  return columns;
}

/** A needed column whose name stands twice in the header. */
export function twoColumns(path: string, name: string): InputError {
  return new InputError({
    code: 'columns/twice',
    file: path,
    line: 1,
    column: name,
    problem: {
      en: `two columns are called “${name}”`,
      fr: `deux colonnes s’appellent «\u00a0${name}\u00a0»`,
    },
    expected: { en: 'one column of that name', fr: 'une seule colonne de ce nom' },
    remedy: { en: 'rename one of them in the file', fr: 'renommez l’une d’elles dans le fichier' },
  });
}

function noColumn(path: string, header: readonly string[], name: string): InputError {
  const names = header.filter((column) => column !== '').join(', ');
  const folded = header.map(foldHeader);
  const nearest = header[folded.indexOf(closest(foldHeader(name), folded))] ?? '';
  return new InputError({
    code: 'columns/unknown',
    file: path,
    line: 1,
    column: name,
    problem: {
      en: `there is no column “${name}”; did you mean “${nearest}”?`,
      fr: `il n’y a pas de colonne «\u00a0${name}\u00a0»\u00a0; vouliez-vous dire «\u00a0${nearest}\u00a0»\u00a0?`,
    },
    expected: { en: `one of: ${names}`, fr: `l’une de\u00a0: ${names}` },
    remedy: { en: 'correct the name of the column', fr: 'corrigez le nom de la colonne' },
  });
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
