import { visible } from '../../report/visible.ts';
import { isoDay, parseIsoDay } from '../../time/days.ts';
import { obstacles } from './counts.ts';
import { type Page, section } from './page.ts';
import { displayWidth, padEnd, wrap } from './width.ts';

/** Until when the list is good; only a cleared list is good at all. */
export function validity({ report, words, paint, width, callsOnly, cleared }: Page): string[] {
  if (!cleared || callsOnly) return [];
  const lapse = report.goodUntil === null ? null : parseIsoDay(report.goodUntil);
  const text = lapse === null ? words.noLapse : words.goodUntil(isoDay(lapse - 1), isoDay(lapse));
  return ['', ...wrap(text, width).map((line) => paint.bold(line))];
}

/** The files of the run; a path is told where it is not the run directory's. */
export function written(page: Page): string[] {
  const { options, words } = page;
  const nameWidth = Math.max(0, ...options.outputs.map(({ name }) => displayWidth(name)));
  const lines = options.outputs.map(({ name, path }) => {
    const elsewhere = inRunDirectory(page, name, path) ? '' : place(page, path);
    return `  ${elsewhere ? `${padEnd(name, nameWidth)}  ${elsewhere}` : name}`;
  });
  return section(page, words.written(visible(options.runDir)), lines);
}

/** Numbered steps for the person who reads it. */
export function next(page: Page): string[] {
  const lines = steps(page).flatMap((step, index) =>
    wrap(step, page.width - 5).map((line, at) => `${at === 0 ? `  ${index + 1}. ` : '     '}${line}`),
  );
  return section(page, page.words.next, lines);
}

function steps(page: Page): string[] {
  const { words, report, options } = page;
  if (!page.cleared) return waysOn(page);
  if (page.callsOnly) return [report.calls.violating > 0 ? words.reviewCalls : words.nothing];
  const list = options.outputs.find(({ name }) => name === 'cleaned.csv');
  if (!list) return [words.clean];
  return [words.importList(place(page, list.path)), words.again(), words.keep(visible(options.runDir))];
}

function waysOn({ report, say, words }: Page): string[] {
  const forbidden = obstacles(report).map(([rule]) => say.gap(rule) === 'forbidden');
  return [
    ...(forbidden.includes(true) ? [words.fixCampaign] : []),
    ...(forbidden.includes(false) ? [words.fixGaps] : []),
    words.runAgain,
  ];
}

function inRunDirectory({ options }: Page, name: string, path: string): boolean {
  return path === name || path.replaceAll('\\', '/') === `${options.runDir.replace(/[\\/]+$/, '')}/${name}`;
}

function place({ words }: Page, path: string): string {
  return path === '-' ? words.standardOutput : visible(path);
}
