/**
 * A text of a workbook with its escapes read: `_x000D_` is a carriage return, `_x005F_` an underscore.
 *
 * @example unescaped('a_x000D_b') // 'a\rb'
 */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
