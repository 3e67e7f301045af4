// What must not reach a terminal or a document: control characters, marks that turn the direction of writing, what
// takes no room, halves of characters, and what no XML may hold.
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for to be taken out
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff]|\p{Cs}|[\u{e0000}-\u{e007f}]|\u034f/gu;
/** What joins two letters without being seen; between two pictures it makes one of them. */
const joiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
/** What the log of a pipeline takes for a command: `::error` at the beginning of a line, `##[error]` anywhere. */
const command = /(?<!\S)::/g;
const oldCommand = /##(?=[a-z]*\[)/gi;

/**
 * Text on one line that does nothing to whoever shows it: control characters, marks that turn the direction of
 * writing, what takes no room and what is no character at all come out as escapes, `\u001b` for ESC; what a pipeline
 * would obey loses its beginning.
 */
export function visible(text: string): string {
  return withEscapes(text).replace(command, `${escapeOf(':')}:`);
}

/** The same escapes but for what begins a line, as nothing does within quotes of JSON. */
export function withEscapes(text: string): string {
  return text
    .replace(unsafe, escapesOf)
    .replace(joiner, escapesOf)
    .replace(oldCommand, `${escapeOf('#')}#`);
}

function escapesOf(found: string): string {
  return found.split('').map(escapeOf).join('');
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Text on one line, and at most so many characters of it. */
export function excerpt(text: string, length: number): string {
  const shown = visible(text.slice(0, 2 * length + 2));
  const characters = Array.from(shown);
  return characters.length <= length ? shown : `${characters.slice(0, length - 1).join('')}…`;
}
