import type { SheetRow } from './cells/sheet-rows.ts';

const mark = '\ufeff';

/**
 * Writes the rows of a sheet as CSV: UTF-8 with its mark, semicolons, a line for each row, an empty one for an empty row, so that lines
 * are counted as Excel counts rows. No row is shorter than the widest above it, but one of its first cell alone: a title, or what
 * stands below a report, is told by that.
 */
export class CsvText {
  /** Fields of the widest row so far. */
  width = 0;
  private next = 1;

  /** @returns nothing where there are no rows */
  add(rows: readonly SheetRow[]): string {
    let text = this.next === 1 && rows.length > 0 ? mark : '';
    for (const { number, cells } of rows) {
      text += '\r\n'.repeat(number - this.next) + this.line(cells);
      this.next = number + 1;
    }
    return text;
  }

  private line(cells: readonly string[]): string {
    this.width = Math.max(this.width, cells.length);
    const missing = cells.length === 1 ? 0 : this.width - cells.length;
    return `${cells.map(field).join(';')}${';'.repeat(missing)}\r\n`;
  }
}

function field(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
