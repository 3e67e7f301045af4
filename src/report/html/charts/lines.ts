import { axisY, barX, ruleX, text } from '@observablehq/plot';
import { CHARACTER, colourOf, drawn, pixels } from './drawn.ts';
import type { BarDatum, ChartWidth, ChartWords } from './model.ts';

/** Bars from the left: their names beside them, or above where there is no room for both. */
export function lines(data: readonly BarDatum[], words: ChartWords, width: ChartWidth): string {
  return width === 'wide' ? beside(data, words) : above(data, words);
}

function beside(data: readonly BarDatum[], { text: words, figure }: ChartWords): string {
  const longest = Math.max(...data.map(({ name }) => name.length));
  return drawn(words, {
    width: pixels.wide,
    height: 8 + 28 * data.length,
    marginLeft: Math.min(420, 12 + CHARACTER * longest),
    marginRight: 60,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { domain: data.map(({ name }) => name), label: null, padding: 0.3 },
    marks: [
      axisY({ tickSize: 0, fontSize: 12, label: null }),
      barX(data, { x: 'value', y: 'name', fill: colourOf }),
      ...figures(data, figure),
      ruleX([0], { strokeOpacity: 0.4 }),
    ],
  });
}

function above(data: readonly BarDatum[], { text: words, figure }: ChartWords): string {
  return drawn(words, {
    width: pixels.narrow,
    height: 26 + 42 * data.length - 24,
    marginLeft: 2,
    marginRight: 56,
    marginTop: 22,
    marginBottom: 4,
    x: { axis: null },
    y: { domain: data.map(({ name }) => name), axis: null, paddingInner: 0.58, paddingOuter: 0 },
    marks: [
      barX(data, { x: 'value', y: 'name', fill: colourOf }),
      text(data, {
        x: 0,
        y: 'name',
        text: 'name',
        textAnchor: 'start',
        dy: -17,
        fontSize: 13,
        lineWidth: (pixels.narrow - 4) / 13,
        textOverflow: 'ellipsis',
      }),
      ...figures(data, figure),
    ],
  });
}

/** The figure behind each bar. */
function figures(data: readonly BarDatum[], figure: (value: number) => string) {
  const options = { x: 'value', y: 'name', dx: 5, textAnchor: 'start', fontSize: 12 } as const;
  return [text(data, { ...options, text: ({ value }) => figure(value) })];
}
