import { closest } from 'fastest-levenshtein';
import { InputError } from '../errors.ts';
import { columnsFor } from '../formats/lexicon-columns.ts';
import { fold, foldHeader } from '../formats/words.ts';
import { readCell } from '../phone/cell.ts';
import { PhoneKind } from '../phone/number.ts';

const telephoneWords = new Set([
  'tel',
  'telephone',
  'phone',
  'mobile',
  'portable',
  'gsm',
  'mob',
  'cell',
  'msisdn',
]);
const faxWords = new Set(['fax', 'telecopie', 'telecopieur', 'telefax']);
/** Headers that hold digits but never somebody's number. */
const otherWords = new Set([
  'siren',
  'siret',
  'iban',
  'id',
  'identifiant',
  'code',
  'cp',
  'bloctel',
  'opposition',
  'date',
  'appelant',
]);

/** Rows from which a column's content is told. */
const SAMPLE_ROWS = 200;

interface Content {
  filled: number;
  /** Cells that hold a number in any written shape. */
  numbers: number;
  /** Of these, written as one dials it (from 0, or with a country code). */
  dialled: number;
  /** Cells with six digits or more. */
  digits: number;
}

/**
 * Finds the phone columns of a contact list by name and by content; fax columns are left out.
 *
 * @param header column names
 * @param rows first rows as text
 * @param asked columns that the user named
 * @returns column indexes, ascending
 * @throws InputError where that is not clear, with the candidates
 */
export function phoneColumns(
  path: string,
  header: readonly string[],
  rows: readonly string[][],
  asked: readonly string[],
): number[] {
  if (asked.length > 0) return asked.map((name) => columnNamed(path, header, name));
  const contents = header.map((_, column) => contentOf(rows, column));
  const lexicon = new Set(columnsFor('phone', [...header]));
  const named = header.flatMap((name, column) =>
    isNamed(name, lexicon.has(column), contents[column]) ? [column] : [],
  );
  const unnamed = header.flatMap((name, column) =>
    !named.includes(column) &&
    !has(name, faxWords) &&
    !has(name, otherWords) &&
    mostlyDialled(contents[column])
      ? [column]
      : [],
  );
  if (named.length === 0 && unnamed.length === 1) return unnamed;
  if (named.length > 0 && unnamed.length === 0) return distinct(path, header, named);
  throw unclear(
    path,
    header,
    [...named, ...unnamed].sort((a, b) => a - b),
  );
}

function isNamed(name: string, inLexicon: boolean, content: Content | undefined): boolean {
  if (!content || has(name, faxWords) || has(name, otherWords)) return false;
  const telephone = has(name, telephoneWords);
  if (!telephone && !inLexicon) return false;
  if (content.filled === 0) return telephone;
  return (telephone ? content.digits : content.numbers) * 2 >= content.filled;
}

function has(name: string, words: ReadonlySet<string>): boolean {
  const tokens = fold(name.replace(/([a-z])([A-Z])/g, '$1 $2')).split(' ');
  return tokens.some((token) => words.has(token.replace(/\d+$/, '')));
}

function mostlyDialled(content: Content | undefined): boolean {
  return content !== undefined && content.filled > 0 && content.dialled * 2 > content.filled;
}

function contentOf(rows: readonly string[][], column: number): Content {
  const content = { filled: 0, numbers: 0, dialled: 0, digits: 0 };
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    const cell = (row[column] ?? '').trim();
    if (cell === '') continue;
    content.filled++;
    const digits = cell.replace(/\D/g, '').length;
    if (digits >= 6) content.digits++;
    else if (digits >= 3 && readCell(cell)[0]?.kind === PhoneKind.notCallable) content.digits++;
    if (digits < 9 || readCell(cell).every(({ kind }) => kind === PhoneKind.invalid)) continue;
    content.numbers++;
    if (/^[^\d]*(0|\+|33\d)/.test(cell)) content.dialled++;
  }
  return content;
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

function unclear(path: string, header: readonly string[], candidates: readonly number[]): InputError {
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
    remedy: {
      en: `name them: --phone-column <name> (columns: ${header.join(', ')})`,
      fr: `nommez-les\u00a0: --phone-column <nom> (colonnes\u00a0: ${header.join(', ')})`,
    },
  });
}
