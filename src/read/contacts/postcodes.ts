import { InputError } from '../../errors.ts';
import { columnsFor } from '../../formats/lexicon/columns.ts';
import { fold, foldHeader } from '../../formats/lexicon/words.ts';
import { Postcode, postcodeOf } from '../../phone/postcodes.ts';
import { Dictionary } from '../../store/dictionary.ts';
import { columnNamed, twoColumns } from '../columns/named.ts';
import { FieldView } from '../csv/field.ts';
import type { Batch } from '../csv/records.ts';

/** Part of a longer name such as `code_postal_livraison` or `CP client`. */
const partOfName = /(?:code ?postal|postal ?code|post ?code|zip ?code|\bcp\b|\bzip\b)/;

/**
 * Finds the column of a contact list that holds postcodes, by name and by content.
 *
 * @param asked column that the user named
 * @throws InputError where there is none, or where there are several that nothing tells apart
 */
export function postcodeColumn(
  path: string,
  header: readonly string[],
  rows: readonly string[][],
  asked: string | null,
): number {
  if (asked !== null) return columnNamed(path, header, asked);
  const holdsPostcodes = (column: number) => mostlyPostcodes(rows, column);
  const named = columnsFor('postcode', header).filter(holdsPostcodes);
  const longer = header.flatMap((name, column) => (partOfName.test(fold(name)) ? [column] : []));
  const found = named.length > 0 ? named : longer.filter(holdsPostcodes);
  const [column, another] = found;
  if (column === undefined) throw noPostcodes(path, header);
  if (another === undefined) return column;
  const [one, other] = [header[column] ?? '', header[another] ?? ''];
  throw foldHeader(one) === foldHeader(other)
    ? twoColumns(path, one)
    : unclear(
        path,
        found.map((at) => header[at] ?? ''),
      );
}

/** A name is believed unless most cells hold something else. */
function mostlyPostcodes(rows: readonly string[][], column: number): boolean {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const readable = cells.filter((cell) => postcodeOf(cell) !== Postcode.none);
  return readable.length * 2 >= cells.length;
}

/** Reads the postcodes of rows, one row after another. */
export class PostcodeCells {
  readonly column: number;
  /** Rows whose cell is filled with something else. */
  unreadable = 0;
  private readonly view = new FieldView();
  private readonly cells = new Dictionary();
  private readonly known: number[] = [];

  constructor(column: number) {
    this.column = column;
  }

  /** @returns as `postcodeOf` */
  read(batch: Batch, record: number): number {
    const { view } = this;
    view.at(batch, record, this.column);
    view.trim();
    if (view.empty) return Postcode.none;
    const id = this.cells.add(view.bytes, view.start, view.end);
    const postcode = this.known[id] ?? postcodeOf(view.text());
    this.known[id] = postcode;
    if (postcode === Postcode.none) this.unreadable++;
    return postcode;
  }
}

function noPostcodes(path: string, header: readonly string[]): InputError {
  const names = header.filter((name) => name !== '').join(', ');
  return new InputError({
    code: 'columns/no-postcode',
    file: path,
    line: 1,
    problem: {
      en: `--territory-from postcode is set, and no column looks like postcodes (columns: ${names})`,
      fr: `--territory-from postcode est demandé, et aucune colonne ne ressemble à des codes postaux (colonnes\u00a0: ${names})`,
    },
    expected: {
      en: 'a column such as “code postal” that holds postcodes',
      fr: 'une colonne telle que «\u00a0code postal\u00a0» qui contient des codes postaux',
    },
    remedy: {
      en: 'name it: --postcode-column <name>; or leave --territory-from out',
      fr: 'nommez-la\u00a0: --postcode-column <nom>\u00a0; ou retirez --territory-from',
    },
  });
}

function unclear(path: string, candidates: readonly string[]): InputError {
  const names = candidates.join(', ');
  return new InputError({
    code: 'columns/postcode-unclear',
    file: path,
    line: 1,
    problem: {
      en: `it is not clear which column says where people are called; candidates: ${names}`,
      fr: `on ne sait pas quelle colonne dit où les gens sont appelés\u00a0; candidates\u00a0: ${names}`,
    },
    expected: { en: 'one column of postcodes', fr: 'une seule colonne de codes postaux' },
    remedy: {
      en: 'name it: --postcode-column <name>',
      fr: 'nommez-la\u00a0: --postcode-column <nom>',
    },
  });
}
