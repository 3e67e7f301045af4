import { createDocument } from '@mixmark-io/domino';
import { type PlotOptions, plot } from '@observablehq/plot';
import { escaped } from '../markup.ts';
import type { BarDatum, ChartWidth } from './model.ts';

/** Pixels of each width, which is also what a pixel is on the page. */
export const pixels: Readonly<Record<ChartWidth, number>> = { wide: 960, narrow: 350 };

/** The width of a character of 12 pixels, on the safe side. */
export const CHARACTER = 6.6;

export function colourOf({ over }: BarDatum): string {
  return over ? 'var(--bad)' : 'var(--accent)';
}

/**
 * The chart as text: without the library's own style, which the page's policy would refuse.
 *
 * @param words empty: nobody is told of it
 */
export function drawn(words: string, options: PlotOptions & { width: number }): string {
  const document = createDocument();
  const svg = plot({ ...options, className: 'plot', document }).outerHTML;
  const bare = svg
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/ aria-label="[^"]*"| aria-description="[^"]*"/g, '');
  const told = words === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(words)}"`;
  return bare.replace(/^<svg /, `<svg ${told} `);
}
