const written =
  /(?<![\d.,]|\d[ .-])(?:(?:\+|00)?33[ .-]?|0)([1-9](?:[ .\u00a0\u202f-]?\d\d){4})(?![ .-]?\d)/g;

/** French numbers, with no more digits beside them, that somebody would read in a text, in their usual forms, as their nine digits. */
export function numbersIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(written), ([, digits = '']) => digits.replace(/\D/g, '')));
}
