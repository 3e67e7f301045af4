import { InputError } from '../../errors.ts';
import { nameSays } from '../../formats/lexicon/signs.ts';
import { foldHeader } from '../../formats/lexicon/words.ts';
import { readCell } from '../../phone/cell.ts';
import { formatNumber } from '../../phone/mask.ts';
import { columnNamed, twoColumns } from '../columns/named.ts';
import {
  type Content,
  contentOf,
  isOtherName,
  isTelephoneName,
  lexiconColumns,
  mostlyDialled,
  onlyNumbers,
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
  const isAuto = asked?.length === 1 && asked[0] === 'auto' && !header.includes('auto');
  if (asked && asked.length > 0 && !isAuto) {
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
    else if (!isOtherName(name) && (mostlyDialled(content) || onlyNumbers(content))) unnamed.push(column);
  }
  const candidates = [...named, ...unnamed].sort((a, b) => a - b);
  if (isAuto && candidates.length > 0) return distinct(path, header, candidates);
  if (named.length === 0 && unnamed.length === 1 && mostlyDialled(contents[unnamed[0] ?? 0])) return unnamed;
  if (named.length > 0 && unnamed.length === 0) return distinct(path, header, named);
  const shown = candidates.map((column) => shownCandidate(header[column] ?? '', contents[column]));
  throw unclear(path, header, shown, asked !== null);
}

/** A candidate with one of its numbers, masked. */
function shownCandidate(name: string, content: Content | undefined): string {
  const [first] = readCell(content?.sample ?? '').filter(({ number }) => number > 0);
  return first === undefined ? name : `${name} (${formatNumber(first.number, true)})`;
}

/** Name and content have to agree; a name that says telephone is believed of cells with digits, other names need numbers. */
function isNamed(name: string, inLexicon: boolean, content: Content): boolean {
  const { filled, numbers, digits, others } = content;
  if (isTelephoneName(name) && nameSays(name) !== 'sign')
    return filled === 0 || (Math.max(digits, numbers) * 10 >= filled && others * 2 <= filled);
  return (inLexicon || isTelephoneName(name)) && filled > 0 && numbers * 2 >= filled;
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
  candidates: readonly string[],
  nameable: boolean,
): InputError {
  const names = candidates.join(', ');
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
          en: `name them: --phone-column <name>, or auto for all candidates (columns: ${header.join(', ')})`,
          fr: `nommez-les\u00a0: --phone-column <nom>, ou auto pour toutes les candidates (colonnes\u00a0: ${header.join(', ')})`,
        }
      : {
          en: 'say it in the entry of the campaign file: columns: { phone: … }',
          fr: 'dites-le dans l’entrée du fichier de campagne (columns, phone)',
        },
  });
}
