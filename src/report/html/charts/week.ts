import { axisX, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { drawn, pixels } from './drawn.ts';
import { heatStep, percentOf } from './heat.ts';
import type { WeekDatum, WeekWords } from './model.ts';

interface Cell {
  day: number;
  hour: number;
  calls: number;
  unlawful: number;
}

const place = {
  x1: 'hour',
  x2: ({ hour }: { hour: number }) => hour + 1,
  y1: 'day',
  y2: ({ day }: { day: number }) => day + 1,
  inset: 1,
};
/** From this step on a cell is so strong that its text has the other colour. */
const STRONG = 3;
const middle = {
  x: ({ hour }: Cell) => hour + 0.5,
  y: ({ day }: Cell) => day + 0.5,
  fill: ({ unlawful, calls }: Cell) => (heatStep(unlawful, calls) < STRONG ? 'var(--ink)' : 'var(--on-heat)'),
};

/** A week as a grid of hours: the calls of each, shaded by the share of unlawful ones. */
export function week(data: WeekDatum, words: WeekWords): { names: string; grid: string } {
  return { names: names(data), grid: grid(data, words) };
}

const frame = { height: 300, marginTop: 26, marginBottom: 8, y: { domain: [7, 0], axis: null } } as const;
/** Of the names; the grid has the rest of the width of the page: 37 pixels an hour. */
const NAMES = 44;

function names({ weekdays }: WeekDatum): string {
  const name = text(weekdays, {
    frameAnchor: 'left',
    y: (_, i) => i + 0.5,
    text: (name) => name,
    fontSize: 13,
  });
  return drawn('', { ...frame, width: NAMES, marginLeft: 0, marginRight: 0, marks: [name] });
}

function grid(data: WeekDatum, { text: words, figure, percent }: WeekWords): string {
  const cells = cellsOf(data);
  const lawful = cells.filter(({ unlawful }) => unlawful === 0);
  const others = cells.filter(({ unlawful }) => unlawful > 0);
  return drawn(words, {
    ...frame,
    width: pixels.wide - NAMES,
    marginLeft: 10,
    marginRight: 18,
    x: { domain: [0, 24], axis: null },
    marks: [
      axisX(upTo(24), { anchor: 'top', tickFormat: String, tickSize: 4, fontSize: 11, label: null }),
      rect([0], { x1: 0, x2: 24, y1: 0, y2: 7, fill: 'var(--cell)' }),
      ruleX(upTo(24), { stroke: 'var(--paper)', strokeWidth: 2 }),
      ruleY(upTo(7), { stroke: 'var(--paper)', strokeWidth: 2 }),
      rect(cells, { ...place, fill: ({ calls, unlawful }) => `var(--heat-${heatStep(unlawful, calls)})` }),
      rect(data.windows, {
        x1: 'from',
        x2: 'to',
        y1: 'first',
        y2: ({ last }) => last + 1,
        stroke: 'var(--ink)',
        strokeWidth: 2,
      }),
      text(lawful, { ...middle, text: ({ calls }) => inFour(calls, figure), fontSize: 12 }),
      text(others, { ...middle, dy: -6, text: ({ calls }) => inFour(calls, figure), fontSize: 12 }),
      text(others, {
        ...middle,
        dy: 8,
        text: ({ calls, unlawful }) => percent(percentOf(unlawful, calls)),
        fontSize: 10,
      }),
    ],
  });
}

function cellsOf({ hours, unlawful }: WeekDatum): Cell[] {
  return hours.flatMap((row, day) =>
    row.flatMap((calls, hour) =>
      calls === 0 ? [] : [{ day, hour, calls, unlawful: unlawful[day]?.[hour] ?? 0 }],
    ),
  );
}

/** A cell has room for four characters. */
function inFour(calls: number, figure: (value: number) => string): string {
  return calls < 10_000 ? String(calls) : `${figure(Math.round(calls / 1000))}k`;
}

function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, i) => i);
}
