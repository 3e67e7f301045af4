import { InputError } from '../../errors.ts';
import { isColumnName } from '../../formats/lexicon/columns.ts';
import { isTelephoneName } from './column-content.ts';
import type { Table } from './table.ts';

/** Titles, filters and groups may stand before a header. */
const WITHIN = 10;

/**
 * Holds the first line against what a header looks like, unless the user says on which line it is.
 *
 * @throws InputError where another line is more likely the header, with its number
 */
export function checkHeaderLine(table: Pick<Table, 'path' | 'sample' | 'sampleLines' | 'headerNamed'>): void {
  if (table.headerNamed) return;
  const rows = table.sample.slice(0, WITHIN);
  const [first = [], ...below] = rows;
  const found = isTitle(first, below) ? headerBelow(rows) : knownBelow(rows);
  const isUnnamed = found === 0 && unnamedColumn(first, table.sample.slice(1)) !== null;
  const likely = isUnnamed ? betterBelow(rows) : found;
  const unnamed = likely === 0 ? unnamedColumn(first, table.sample.slice(1)) : null;
  if (likely === 0 && unnamed === null) return;
  const line = table.sampleLines[likely === 0 ? mostKnown(rows) : likely] ?? 1;
  throw doubtfulHeader(table.path, table.sampleLines[0] ?? 1, line, unnamed);
}

/** One cell above rows with many. */
function isTitle(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  if (filled(first) > 1 || below.length === 0) return false;
  return below.filter((row) => filled(row) > 1).length * 2 > below.length;
}

/** The first line with most of the cells that any has. */
function headerBelow(rows: readonly (readonly string[])[]): number {
  const most = Math.max(...rows.map(filled));
  const known = knownBelow(rows);
  return known > 0 ? known : rows.findIndex((row) => filled(row) * 4 >= most * 3);
}

/** The line with most cells that are known column names, the first of them. */
function mostKnown(rows: readonly (readonly string[])[]): number {
  const counts = rows.map(knownIn);
  return counts.indexOf(Math.max(...counts));
}

/** A later line whose cells are known column names while the first one's are not; 0 where there is none. */
function knownBelow(rows: readonly (readonly string[])[]): number {
  const best = mostKnown(rows);
  return knownIn(rows[best]) >= 2 && knownIn(rows[0]) === 0 ? best : 0;
}

function knownIn(row: readonly string[] = []): number {
  return row.filter(isKnown).length;
}

/** Below a line of groups, which has names that are known as well: the line with more of them; 0 where there is none. */
function betterBelow(rows: readonly (readonly string[])[]): number {
  const best = mostKnown(rows);
  return knownIn(rows[best]) > knownIn(rows[0]) ? best : 0;
}

function isKnown(cell: string): boolean {
  return isColumnName(cell) || (cell.trim().length < 40 && !/\d{4}/.test(cell) && isTelephoneName(cell));
}

/** Place of the first column without a name that is filled, counted from 1; null where every one has a name. */
function unnamedColumn(header: readonly string[], rows: readonly (readonly string[])[]): number | null {
  const column = header.findIndex(
    (name, at) => name.trim() === '' && rows.some((row) => (row[at] ?? '').trim() !== ''),
  );
  return column < 0 ? null : column + 1;
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function doubtfulHeader(file: string, line: number, likely: number, unnamed: number | null): InputError {
  const problem =
    unnamed === null
      ? {
          en: `it is in doubt which line holds the column names; line ${likely} looks like it`,
          fr: `on ne sait pas quelle ligne contient les noms de colonnes\u00a0; la ligne ${likely} y ressemble`,
        }
      : {
          en: `column ${unnamed} has no name above its cells, so that line ${likely} may not be the header`,
          fr: `la colonne ${unnamed} n’a pas de nom au-dessus de ses cellules\u00a0: la ligne ${likely} n’est peut-être pas l’en-tête`,
        };
  return new InputError({
    code: 'csv/doubtful-header',
    file,
    line,
    problem,
    expected: {
      en: 'the names of all columns on the first line',
      fr: 'les noms de toutes les colonnes sur la première ligne',
    },
    remedy: {
      en: `say so: --header-line ${likely} for a contact list, headerLine: ${likely} in the campaign file for any input`,
      fr: `dites-le\u00a0: --header-line ${likely} pour une liste de contacts\u00a0; pour tout fichier, la clé headerLine du fichier de campagne`,
    },
  });
}
