import { maskedText } from './masked-text.ts';

/** Texts that are remembered: millions of findings share a few paths and results. */
const most = 10_000;

/**
 * The same as `maskedText`, for texts that come again and again.
 *
 * @param mask false: they are shown as they are
 */
export function maskedTexts(mask: boolean): (text: string) => string {
  if (!mask) return (text) => text;
  const known = new Map<string, string>();
  return (text) => {
    const shown = known.get(text) ?? maskedText(text, true);
    if (known.size >= most) known.clear();
    known.set(text, shown);
    return shown;
  };
}
