import { format, getFormatDateInfo, isDateFormat, isTextFormat } from 'numfmt';
import { type ShownTime, serialText } from './serial-date.ts';

/** Writes the number of a cell as text. */
export type NumberText = (value: number) => string;

/**
 * How a number format writes numbers: dates and times in ISO form, which nobody reads the other way round; telephone numbers and
 * postcodes with the zeros that the cell shows; everything else in full, also where the cell shows less of it.
 *
 * @param code such as `dd/mm/yyyy hh:mm` or `0#" "##" "##" "##" "##`
 */
export function numberText(code: string, from1904: boolean): NumberText {
  const shown = shownTime(code);
  if (shown !== null) return (value) => serialText(value, from1904, shown) ?? inFull(value);
  if (!isOfDigits(code)) return inFull;
  return (value) => asShown(code, value) ?? inFull(value);
}

/** null where the format shows no date. */
function shownTime(code: string): ShownTime | null {
  if (!orNot(() => isDateFormat(code))) return null;
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(code);
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(code);
  // In `mm:ss`, what looks like a month is minutes.
  const date = year || day || (month && !hours && !seconds);
  return { date: date && !elapsed, time: hours || minutes || seconds || !date, elapsed };
}

/** Whether a format shows the digits of a whole number and characters around them: no thousands, decimals, percent or powers. */
function isOfDigits(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  return /[0#?]/.test(bare) && !/[,.%/E]/i.test(bare) && !orNot(() => isTextFormat(code));
}

/** What the cell shows, where that holds all of the number. */
function asShown(code: string, value: number): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const text = format(code, value, { throws: false }).trim();
  return text.replace(/\D/g, '').endsWith(String(value)) ? text : null;
}

/** As Excel holds it: fifteen digits, none in a power of ten. */
function inFull(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}

/** A format that cannot be read is none of dates. */
function orNot(is: () => boolean): boolean {
  try {
    return is();
  } catch {
    return false;
  }
}
