import type { Draft } from '../../config/settings/meant.ts';

/** Reports that all have a place of their own need no directory, unless one was asked for. */
export function needsNoDirectory({ format: formats, origins }: Draft): boolean {
  return formats.length > 0 && formats.every(({ file }) => file !== null) && origins.out === 'default';
}
