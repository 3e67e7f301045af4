/** One bar: what it is called, how tall it is, and whether it stands for something unlawful. */
export interface BarDatum {
  name: string;
  value: number;
  over: boolean;
}

export interface WeekDatum {
  /** Calls by weekday, Monday first, and hour. */
  hours: readonly (readonly number[])[];
  /** Those of them that are unlawful. */
  unlawful: readonly (readonly number[])[];
  /** Short names of the weekdays. */
  weekdays: readonly string[];
  /** Lawful windows: hours of the day, from the first to the last of some weekdays; empty where the law has none. */
  windows: readonly { first: number; last: number; from: number; to: number }[];
}

/** What every chart says to those who do not see it, and how it writes figures. */
export interface ChartWords {
  /** What is to be seen, with the main figures. */
  text: string;
  figure(value: number): string;
}

export interface ColumnWords extends ChartWords {
  /** What stands under the columns, and what their height counts. */
  x: string;
  y: string;
  /** A line behind so many columns, with a word to it; null for none. */
  limit: { behind: number; text: string } | null;
}

export interface WeekWords extends ChartWords {
  percent(value: number): string;
}

/** As wide as the text of the page, or as a telephone. */
export type ChartWidth = 'wide' | 'narrow';

/** Charts as SVG; colours come from the style sheet of the page. */
export interface Charts {
  /** Bars from the left, one a line. */
  lines(data: readonly BarDatum[], words: ChartWords, width: ChartWidth): string;
  /** Columns side by side. */
  columns(data: readonly BarDatum[], words: ColumnWords, width: ChartWidth): string;
  /** A week as a grid of hours, and the names of its days, which stand still where the grid is scrolled. */
  week(data: WeekDatum, words: WeekWords): { names: string; grid: string };
}
