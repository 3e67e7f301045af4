const formulaStarts = new Set('=+-@\t\r\n');

/**
 * A cell of a CSV that this tool writes: guarded against spreadsheet formulas, quoted where it must be.
 *
 * @param value text of a cell of ours; cells of an input are copied as bytes and never pass here
 * @param delimiter one character
 * @returns the cell as it stands in the file: `=1+1` gives `'=1+1`, `a,b` gives `"a,b"`
 */
export function csvField(value: string, delimiter: string): string {
  // A sign alone (`-` is standard input) is no formula.
  const guarded = value.length > 1 && formulaStarts.has(value.charAt(0)) ? `'${value}` : value;
  return csvQuoted(guarded, delimiter);
}

/** The same for text that cannot be a formula, such as a phone number that begins with `+`. */
export function csvQuoted(value: string, delimiter: string): string {
  if (value.includes('"')) return `"${value.replaceAll('"', '""')}"`;
  const quote = value.includes(delimiter) || value.includes('\n') || value.includes('\r');
  return quote ? `"${value}"` : value;
}
