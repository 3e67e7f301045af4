import { visible } from '../../../report/output/visible.ts';
import { isoDay, parseIsoDay } from '../../../time/days.ts';
import { type Page, place, section } from '../../terminal/page.ts';
import { displayWidth, padEnd, wrap } from '../../terminal/width.ts';

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
  const lines = options.outputs.flatMap(({ name, path }) => {
    const elsewhere = inRunDirectory(page, name, path) ? '' : place(page, path);
    if (elsewhere === '') return [`  ${name}`];
    const beside = `  ${padEnd(name, nameWidth)}  ${elsewhere}`;
    return displayWidth(beside) <= page.width ? [beside] : [`  ${name}`, `    ${elsewhere}`];
  });
  return section(
    page,
    options.runDir === null ? words.writtenApart : words.written(visible(options.runDir)),
    lines,
  );
}

function inRunDirectory({ options }: Page, name: string, path: string): boolean {
  return (
    path === name ||
    path.replaceAll('\\', '/') === `${(options.runDir ?? '.').replace(/[\\/]+$/, '')}/${name}`
  );
}
