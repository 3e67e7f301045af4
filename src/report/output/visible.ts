// What must not reach a terminal or a document: control characters, marks that turn the direction of writing, halves
// of characters, and what no XML may hold.
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for to be taken out
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text on one line that does nothing to whoever shows it: control characters, marks that turn the direction of
 * writing and what is no character at all come out as escapes, `\u001b` for ESC.
 */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The same, and at most so many characters of it. */
export function excerpt(text: string, length: number): string {
  const shown = visible(text.slice(0, 2 * length + 2));
  const characters = Array.from(shown);
  return characters.length <= length ? shown : `${characters.slice(0, length - 1).join('')}…`;
}
