import { withEntities } from '../output/entities.ts';

/** Any text for XML 1.0, within an element or an attribute. */
function xmlText(text: string): string {
  return withEntities(text, '&apos;');
}

/** A start tag; `ends` closes it at once. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ends = false,
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return `<${name}${list.join('')}${ends ? '/' : ''}>`;
}

/** An element with lines of text in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  return `${tag(name, attributes)}${lines.map(xmlText).join('\n')}</${name}>`;
}
