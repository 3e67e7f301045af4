import type { LogLayout } from '../../formats/layout.ts';
import type { FieldView } from '../csv/field.ts';
import type { Batch } from '../csv/records.ts';

const sqlType =
  /^(?:(?:small|big|tiny)?int(?:eger)?|(?:n?var)?char|text|string|bool(?:ean)?|date(?:time)?2?|time(?:stamp)?|uuid|uniqueidentifier|float|double|real|numeric|decimal)\s*(?:\(\d+(?:,\s*\d+)?\))?$/i;

/** Whether every filled cell of a row is the type of its column (`INTEGER`, `VARCHAR(50)`), as some databases write. */
function isTypeRow(batch: Batch, record: number, fields: number, view: FieldView): boolean {
  for (let column = 0; column < fields; column++) {
    view.at(batch, record, column);
    view.trim();
    if (!view.empty && !sqlType.test(view.text())) return false;
  }
  return true;
}

/**
 * Whether a row that cannot be read is no call: a remark or totals below the rows of a report, or the header once
 * more, with the types of its columns or without, as in files put one behind the other.
 */
export function isRemark(
  batch: Batch,
  record: number,
  fields: number,
  { preset, header }: LogLayout,
  view: FieldView,
): boolean {
  if (preset?.footer && fields < header.length) return true;
  if (isTypeRow(batch, record, fields, view) || isHeaderRow(batch, record, header, view)) return true;
  for (let column = 0; column < 3; column++) {
    view.at(batch, record, column);
    view.trim();
    if (!view.empty) return /^(totals?|totaux)\b/i.test(view.text());
  }
  return false;
}

/** Whether the filled cells of a row are the names of their columns. */
function isHeaderRow(batch: Batch, record: number, header: readonly string[], view: FieldView): boolean {
  if (header.length === 0) return false;
  return header.every((name, column) => {
    view.at(batch, record, column);
    view.trim();
    return view.empty || view.text() === name.trim();
  });
}
