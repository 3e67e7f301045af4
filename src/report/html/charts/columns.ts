import { axisX, axisY, type Markish, rectY, ruleX, ruleY, text } from '@observablehq/plot';
import { CHARACTER, colourOf, drawn, pixels } from './drawn.ts';
import type { BarDatum, ChartWidth, ColumnWords } from './model.ts';

const marginRight = 12;
/** A few columns are not drawn as wide as the page. */
const fewest = { wide: 12, narrow: 8 };

/** Columns side by side, with their names under and their figures over them, where these have room. */
export function columns(data: readonly BarDatum[], words: ColumnWords, width: ChartWidth): string {
  const { figure, limit } = words;
  const most = Math.max(1, ...data.map(({ value }) => value));
  const marginLeft = 18 + CHARACTER * figure(most).length;
  const slots = Math.max(fewest[width], data.length);
  const room = (pixels[width] - marginLeft - marginRight) / slots;
  return drawn(words.text, {
    width: pixels[width],
    height: 240,
    marginLeft,
    marginRight,
    marginBottom: 46,
    marginTop: 28,
    x: { domain: [0, slots] },
    y: { domain: [0, most], nice: true },
    marks: [
      axisX(places(data, room), {
        label: words.x,
        tickFormat: (place: number) => data[Math.floor(place)]?.name ?? '',
        tickSize: 0,
        fontSize: 12,
        labelArrow: 'none',
        labelAnchor: 'center',
      }),
      axisY({
        label: words.y,
        ticks: 4,
        tickFormat: whole(figure),
        tickSize: 0,
        fontSize: 12,
        labelArrow: 'none',
      }),
      ruleY([0], { strokeOpacity: 0.4 }),
      rectY(data, { x1: (_, i) => i + 0.1, x2: (_, i) => i + 0.9, y: 'value', fill: colourOf }),
      text(labelled(data, room, figure), {
        x: 'place',
        y: 'value',
        text: ({ value }) => figure(value),
        dy: -7,
        fontSize: 11,
      }),
      ...(limit === null ? [] : limitMarks(limit)),
    ],
  });
}

function limitMarks({ behind, text: words }: { behind: number; text: string }): Markish[] {
  return [
    ruleX([behind], { stroke: 'var(--bad)', strokeWidth: 1.5, strokeDasharray: '5 4' }),
    text([words], {
      x: behind,
      frameAnchor: 'top',
      text: (word) => word,
      textAnchor: 'start',
      dx: 6,
      dy: -14,
      fontSize: 12,
      fill: 'var(--bad)',
    }),
  ];
}

/** Figures over columns that have a height; none where they would run into each other. */
function labelled(data: readonly BarDatum[], room: number, figure: (value: number) => string) {
  const longest = Math.max(0, ...data.map(({ value }) => figure(value).length));
  if (longest * CHARACTER > room) return [];
  return data.map(({ value }, i) => ({ value, place: i + 0.5 })).filter(({ value }) => value > 0);
}

/** Where names stand under columns, as many as have room. */
function places(data: readonly BarDatum[], room: number): number[] {
  const longest = Math.max(0, ...data.map(({ name }) => name.length));
  const step = Math.ceil((longest * CHARACTER + 6) / room);
  return data.map((_, i) => i + 0.5).filter((_, i) => i % step === 0);
}

/** People and calls come whole. */
function whole(figure: (value: number) => string): (value: number) => string {
  return (value) => (Number.isInteger(value) ? figure(value) : '');
}
