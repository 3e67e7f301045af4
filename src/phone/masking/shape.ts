/** `Xavier 12` as `xxxxxx ••`. */
export function shapeOfWords(text: string): string {
  return withoutLetters(text).replace(/\p{N}/gu, '•');
}

/** `Xavier 12` as `xxxxxx 12`. */
export function withoutLetters(text: string): string {
  return text.replace(/\p{L}\p{M}*/gu, 'x');
}
