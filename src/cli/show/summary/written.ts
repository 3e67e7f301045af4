import { basename, relative, resolve } from 'node:path';
import { validitySentences } from '../../../report/words/validity.ts';
import { visible } from '../../../words/visible.ts';
import { paragraph, section } from '../../terminal/page.ts';
import { displayWidth, padEnd, widest } from '../../terminal/width.ts';
import { type SummaryPage, shownPath } from './page.ts';

/** Until when the list is good; only a cleared list is good at all. */
export function validity(page: SummaryPage): string[] {
  const { report, words, paint } = page;
  if (!page.cleared || report.on === 'calls') return [];
  const lines = validitySentences(report, words).flatMap((sentence) => paragraph(page, sentence));
  return ['', ...lines.map((line) => paint.bold(line))];
}

/** The files of the run; a path is shown where it is not the run directory's. */
export function writtenFiles(page: SummaryPage): string[] {
  const { runDir, outputs, words, say } = page;
  const nameWidth = widest(outputs.map(({ name }) => name));
  const lines = outputs.flatMap(({ name, path }) => {
    const elsewhere = inRunDirectory(page, name, path) ? '' : shownPath(page, path);
    if (elsewhere === '') return [`  ${name}`];
    const beside = `  ${padEnd(name, nameWidth)}  ${elsewhere}`;
    return displayWidth(beside) <= page.width ? [beside] : [`  ${name}`, `    ${elsewhere}`];
  });
  const title = runDir === null ? words.writtenApart : words.written(visible(say.text(runDir)));
  return section(page, title, [...lines, ...beside(page)]);
}

/** What else the directory holds, and what became of the run before. */
function beside(page: SummaryPage): string[] {
  const { words, voice, say } = page;
  const { aside, overwrites, replaced, copies } = page.beside;
  const sentences = aside.map(({ from, to }) =>
    words.putAside(visible(say.text(basename(from))), visible(say.text(fromRun(page, to)))),
  );
  sentences.unshift(...overwrites.map((path) => words.overwrites(visible(say.text(path)))));
  if (copies > 0) sentences.unshift(words.copies(copies));
  if (replaced !== null) {
    const when = `${voice.date(replaced.endedAt.slice(0, 10))}, ${replaced.endedAt.slice(11, 16)} UTC`;
    sentences.push(replaced.isKept ? words.keptRun(when) : words.replacedRun(when));
  }
  return sentences.flatMap((sentence) => paragraph(page, sentence).map((line) => `  ${line}`));
}

/** A file by its way from the run directory. */
function fromRun({ runDir }: SummaryPage, path: string): string {
  const inRun = relative(resolve(runDir ?? '.'), path);
  return inRun.startsWith('..') ? path : inRun;
}

function inRunDirectory({ runDir }: SummaryPage, name: string, path: string): boolean {
  return path === name || path.replaceAll('\\', '/') === `${(runDir ?? '.').replace(/[\\/]+$/, '')}/${name}`;
}
