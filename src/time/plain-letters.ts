/** Lower case, without accents; compatibility forms such as full-width letters as the plain ones. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
}
