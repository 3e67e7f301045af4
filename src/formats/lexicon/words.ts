// Most headers are; the classes of Unicode cost twenty times as much.
const ascii = /^[\0-\x7f]*$/;

/** Lower case, accents and invisible marks off, ligatures apart, every run of anything but letters and digits one space, trimmed. */
export function fold(text: string): string {
  if (ascii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As `fold`, without spaces: header names are matched in this form. */
export function foldHeader(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** A comma-separated table of words, line breaks allowed. */
export function list(text: string): readonly string[] {
  return text.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}
