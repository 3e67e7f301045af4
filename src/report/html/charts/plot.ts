import { createDocument } from '@mixmark-io/domino';
import {
  axisX,
  axisY,
  barX,
  dot,
  type Markish,
  type PlotOptions,
  plot,
  rect,
  rectY,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
import { escaped } from '../markup.ts';
import type { BarDatum, Charts, ChartWords, ColumnWords, WeekDatum } from './model.ts';

const width = 720;

/**
 * Charts drawn by Observable Plot on a document that lives in memory: no browser, the same bytes every time. Vega-Lite
 * and ECharts write two to three times as much for the same heatmap and load more slowly; Plot also takes its colours
 * from the style sheet of the page, light, dark or on paper.
 */
export const charts: Charts = { lines, columns, week };

function lines(data: readonly BarDatum[], { text: words, figure }: ChartWords): string {
  const longest = Math.max(...data.map(({ name }) => name.length));
  return drawn(words, {
    height: 30 + 26 * data.length,
    marginLeft: Math.min(330, 20 + 6.4 * longest),
    marginRight: 60,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { domain: data.map(({ name }) => name), label: null, padding: 0.3 },
    marks: [
      axisY({ tickSize: 0, fontSize: 12, label: null }),
      barX(data, { x: 'value', y: 'name', fill: colourOf }),
      text(data, {
        x: 'value',
        y: 'name',
        text: ({ value }) => figure(value),
        dx: 5,
        textAnchor: 'start',
        fontSize: 12,
      }),
      ruleX([0], { strokeOpacity: 0.4 }),
    ],
  });
}

function columns(data: readonly BarDatum[], words: ColumnWords): string {
  const { figure, limit } = words;
  const height = Math.max(1, ...data.map(({ value }) => value));
  return drawn(words.text, {
    height: 240,
    marginLeft: 56,
    marginBottom: 46,
    marginTop: 28,
    // A few columns are not drawn as wide as the page.
    x: { domain: [0, Math.max(12, data.length)] },
    y: { domain: [0, height], nice: true },
    marks: [
      axisX(places(data), {
        label: words.x,
        tickFormat: (place: number) => data[Math.floor(place)]?.name ?? '',
        tickSize: 0,
        fontSize: 12,
        labelArrow: 'none',
        labelAnchor: 'left',
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
      text(labelled(data), {
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
      fontSize: 12,
      fill: 'var(--bad)',
    }),
  ];
}

/** Figures over columns that have a height. */
function labelled(data: readonly BarDatum[]) {
  return data.map(({ value }, i) => ({ value, place: i + 0.5 })).filter(({ value }) => value > 0);
}

/** Where names stand under columns, at most fifteen of them. */
function places(data: readonly BarDatum[]): number[] {
  const step = Math.ceil(data.length / 15);
  return data.map((_, i) => i + 0.5).filter((_, i) => i % step === 0);
}

/** People and calls come whole. */
function whole(figure: (value: number) => string): (value: number) => string {
  return (value) => (Number.isInteger(value) ? figure(value) : '');
}

function colourOf({ over }: BarDatum): string {
  return over ? 'var(--bad)' : 'var(--accent)';
}

function week(
  { hours, violating, weekdays, windows }: WeekDatum,
  { text: words, figure }: ChartWords,
): string {
  const cells = hours.flatMap((row, day) =>
    row.flatMap((calls, hour) =>
      calls === 0 ? [] : [{ day, hour, calls, bad: violating[day]?.[hour] ?? 0 }],
    ),
  );
  const most = Math.max(1, ...cells.map(({ calls }) => calls));
  const fourDigits = (value: number) =>
    value < 1000 ? String(value) : `${figure(Math.round(value / 1000))}k`;
  return drawn(words, {
    height: 268,
    marginLeft: 84,
    marginRight: 14,
    marginTop: 26,
    marginBottom: 8,
    x: { domain: [0, 24], axis: null },
    y: { domain: [7, 0], axis: null },
    r: { domain: [0, most], range: [0, 9] },
    marks: [
      axisX(
        Array.from({ length: 25 }, (_, hour) => hour),
        { anchor: 'top', tickFormat: String, tickSize: 4, fontSize: 11, label: null },
      ),
      text(weekdays, {
        x: 0,
        y: (_, i) => i + 0.5,
        text: (name) => name,
        textAnchor: 'end',
        dx: -8,
        fontSize: 12,
      }),
      rect(grid(), {
        x1: 'hour',
        x2: ({ hour }) => hour + 1,
        y1: 'day',
        y2: ({ day }) => day + 1,
        inset: 1,
        fill: 'var(--cell)',
      }),
      rect(cells, {
        x1: 'hour',
        x2: ({ hour }) => hour + 1,
        y1: 'day',
        y2: ({ day }) => day + 1,
        inset: 1,
        fill: 'var(--accent)',
        fillOpacity: ({ calls }) => Math.round(20 + (45 * calls) / most) / 100,
      }),
      rect(windows, {
        x1: 'from',
        x2: 'to',
        y1: 'first',
        y2: ({ last }) => last + 1,
        stroke: 'var(--good)',
        strokeWidth: 2,
      }),
      text(cells, {
        x: ({ hour }) => hour + 0.5,
        y: ({ day }) => day + 0.5,
        text: ({ calls }) => fourDigits(calls),
        fontSize: 10,
      }),
      dot(
        cells.filter(({ bad }) => bad > 0),
        { x: ({ hour }) => hour + 0.8, y: ({ day }) => day + 0.22, r: 3, fill: 'var(--bad)' },
      ),
    ],
  });
}

function grid(): { day: number; hour: number }[] {
  return Array.from({ length: 7 * 24 }, (_, i) => ({ day: Math.floor(i / 24), hour: i % 24 }));
}

/** The chart as text: without the library's own style, which the page's policy would refuse. */
function drawn(words: string, options: PlotOptions): string {
  const document = createDocument();
  const svg = plot({ ...options, width, className: 'plot', document }).outerHTML;
  const bare = svg
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/ aria-label="[^"]*"| aria-description="[^"]*"/g, '');
  return bare.replace(/^<svg /, `<svg role="img" aria-label="${escaped(words)}" `);
}
