import { isFaxLabel, isLineLabel } from '../../formats/lexicon/denials.ts';
import { wordsOfName } from '../../formats/lexicon/signs.ts';
import type { Placed } from '../columns/account.ts';
import type { FieldView } from '../csv/field.ts';
import type { Batch } from '../csv/records.ts';
import { columnsLike } from './marks.ts';

/** A column that says what kind of line the number in another is. */
export interface LabelColumn {
  column: number;
  phone: number;
}

/** The label columns of a contact list: by name, and by cells that hold such words. */
export function labelColumns(
  header: readonly string[],
  rows: readonly string[][],
  phones: readonly number[],
  taken: ReadonlySet<number>,
  named: readonly number[] = [],
): LabelColumn[] {
  return header.flatMap((name, column): LabelColumn[] => {
    if (taken.has(column) || !(named.includes(column) || isLabel(name, rows, column))) return [];
    const like = phones.length > 1 ? columnsLike(header, phones, name) : phones;
    const [phone] = like.length === 1 ? like : [];
    return phone === undefined ? [] : [{ column, phone }];
  });
}

function isLabel(name: string, rows: readonly string[][], column: number): boolean {
  if (!/(?:^| )(?:label|libelle|type|kind|nature)(?= |$)/.test(wordsOfName(name).replace(/\d+/g, ' ')))
    return false;
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(isLineLabel).length * 2 > cells.length;
}

/** Whether the label beside a phone column says that the row's number is a fax: no contact number. */
export function isFaxBeside(
  labels: readonly LabelColumn[],
  batch: Batch,
  record: number,
  phone: number,
  view: FieldView,
): boolean {
  for (const label of labels) {
    if (label.phone !== phone) continue;
    view.at(batch, record, label.column);
    if (!view.empty && isFaxLabel(view.text())) return true;
  }
  return false;
}

/** What a label column is used as. */
export function labelPlace(header: readonly string[], { column, phone }: LabelColumn): [number, Placed] {
  const name = header[phone] ?? '';
  const because = {
    en: `says what kind of line “${name}” is: a fax is no contact number`,
    fr: `dit quel type de ligne est «\u00a0${name}\u00a0»\u00a0: un fax n’est pas un numéro de contact`,
  };
  return [column, { role: 'label', because }];
}
