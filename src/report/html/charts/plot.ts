import { columns } from './columns.ts';
import { lines } from './lines.ts';
import type { Charts } from './model.ts';
import { week } from './week.ts';

/**
 * Charts drawn by Observable Plot on a document that lives in memory: no browser, the same bytes every time. Vega-Lite
 * and ECharts write two to three times as much for the same heatmap and load more slowly; Plot also takes its colours
 * from the style sheet of the page, light, dark or on paper.
 */
export const charts: Charts = { lines, columns, week };
