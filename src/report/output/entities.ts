import { visible } from '../../words/visible.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it may stand between tags and in quoted attributes; what would not be seen comes out as escapes.
 *
 * @param apostrophe the entity for it
 */
export function withEntities(text: string, apostrophe: '&#39;' | '&apos;'): string {
  return visible(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? apostrophe);
}
