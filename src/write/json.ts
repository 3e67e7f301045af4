const hazards = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/**
 * JSON that is safe to print and to embed: control characters, line separators and marks that turn
 * the direction of writing are escaped.
 *
 * @param indent spaces a level; 0 for one line
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    hazards,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
