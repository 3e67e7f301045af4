/** Formats that a workbook names by number alone (ECMA-376, part 1, 18.8.30), as far as they show dates or times. */
const dates: Readonly<Record<number, string>> = {
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

/** Of Chinese, Japanese, Korean and Thai programs: 27 to 31, 34 to 36 and 50 to 58 are dates, 32 and 33 times of day. */
const eastern = 'yyyy-mm-dd';

/** A format by its number: all that shows a number shows it whole here. */
export function builtInFormat(id: number): string {
  if (id === 32 || id === 33) return 'h:mm:ss';
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return eastern;
  return dates[id] ?? 'General';
}
