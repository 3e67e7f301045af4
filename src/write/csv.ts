/** What a spreadsheet may take for a formula, also behind spaces or a quote, and in the width of East Asian text. */
const formula = /^[\t\r\n]|^[\s"]*[=+\-@＝＋－＠]/;

/**
 * A cell of a CSV that this tool writes: guarded against spreadsheet formulas, quoted where it must be.
 *
 * @param value text of a cell of ours; cells of an input are copied as bytes and never pass here
 * @param delimiter one character
 * @returns the cell as it stands in the file: `=1+1` gives `'=1+1`, `a,b` gives `"a,b"`
 */
export function csvField(value: string, delimiter: string): string {
  return csvQuoted(csvGuarded(value), delimiter);
}

/** Text that a spreadsheet takes for no formula. */
export function csvGuarded(value: string): string {
  // A sign alone (`-` is standard input) is no formula.
  return value.length > 1 && formula.test(value) ? `'${value}` : value;
}

/** A cell of text that cannot be a formula, such as a phone number that begins with `+`. */
export function csvQuoted(value: string, delimiter: string): string {
  if (value.includes('"')) return `"${csvDoubled(value)}"`;
  const quote = value.includes(delimiter) || value.includes('\n') || value.includes('\r');
  return quote ? `"${value}"` : value;
}

/** Text as it stands between the quotes of a cell. */
export function csvDoubled(value: string): string {
  return value.includes('"') ? value.replaceAll('"', '""') : value;
}
