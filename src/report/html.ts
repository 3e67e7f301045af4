import { formats } from './formats.ts';
import type { Charts } from './html/charts/model.ts';
import { pageChunks } from './html/page.ts';
import type { Report } from './model.ts';
import type { Reporter, Say } from './words/say.ts';

/** `report.html`: one file for people, in both languages, that asks nothing of anywhere. */
export const html: Reporter = {
  ...pageWith(null),
  async load() {
    const { charts } = await import('./html/charts/plot.ts');
    return pageWith(charts);
  },
};

/** @param charts null: the page has its tables alone */
function pageWith(charts: Charts | null): Reporter {
  return {
    id: 'html',
    ...formats.html,
    render: (report: Report, say: Say) => pageChunks(report, say, charts),
  };
}
