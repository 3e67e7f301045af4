import { resolve } from 'node:path';
import { InputError } from '../../errors.ts';
import type { Day } from '../../model.ts';
import type { RunSummary } from '../../summarize/model.ts';
import { summarize } from '../../summarize/summarize.ts';
import { openRun } from '../../write/run-directory.ts';
import { checkOutsideRuns, checkPlace } from '../config/paths/paths.ts';
import { summarizeTable as own, type SummarizeForm } from '../options/own/summarize.ts';
import { summaryJson } from '../show/summarize/json.ts';
import { summaryText } from '../show/summarize/text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { textOptions } from '../terminal/text-options.ts';
import type { Ending, Session } from './command.ts';
import { today } from './host.ts';
import { contextOf, readOptions } from './reading.ts';
import { missing } from './run.ts';

/**
 * `summarize`: many runs in one table, page or JSON.
 *
 * @throws InputError for every mistake, before anything is written
 */
export async function runSummarize(session: Session): Promise<Ending> {
  const { command, terminal, parts } = session;
  const day = today(parts.now());
  const context = await contextOf(session, day);
  const { read, wishes } = readOptions(session, context, null);
  const folders = read(own.runDirs);
  if (folders.length === 0) throw missing(command, noRun);
  const asked = read(own.format);
  checkOneOnStdout(asked);
  // Where every form has a place of its own, the table is there for whoever looks on.
  const forms: SummarizeForm[] =
    wishes.quiet || asked.some(({ file }) => !isFile(file)) ? asked : [...asked, { id: 'text', file: null }];
  for (const { id, file } of forms) if (isFile(file)) checkFree(`--format ${id}`, file);
  const runs = await summarize(folders, day);
  const texts = await Promise.all(
    forms.map(async ({ id, file }) => ({ file, text: await written[id](runs, day, terminal, wishes.color) })),
  );
  writeFiles(texts, parts.now(), session);
  for (const { file, text } of texts) if (!isFile(file)) terminal.streams.stdout.write(text);
  return 'done';
}

type Writer = (
  runs: readonly RunSummary[],
  day: Day,
  terminal: Terminal,
  color: boolean,
) => string | Promise<string>;

const written: Readonly<Record<SummarizeForm['id'], Writer>> = {
  text: (runs, day, terminal, color) => summaryText(runs, day, textOptions(terminal, color)),
  json: (runs) => summaryJson(runs),
  async html(runs, day, { lang }) {
    const { summaryPage } = await import('../show/summarize/html.ts');
    return summaryPage(runs, day, lang);
  },
};

function checkOneOnStdout(forms: readonly SummarizeForm[]): void {
  const takers = forms.filter(({ file }) => !isFile(file)).map(({ id }) => `--format ${id}`);
  if (takers.length < 2) return;
  const list = takers.join(', ');
  throw new InputError({
    code: 'output/same-place',
    problem: { en: `${list} all take standard output`, fr: `${list} prennent tous la sortie standard` },
    remedy: { en: 'give all but one a file', fr: 'donnez un fichier à tous sauf un' },
  });
}

function isFile(file: string | null): file is string {
  return file !== null && file !== '-';
}

function checkFree(option: string, path: string): void {
  checkPlace({ option, path });
  checkOutsideRuns({ option, path }, null);
}

function writeFiles(
  texts: readonly { file: string | null; text: string }[],
  now: Date,
  { interrupts }: Session,
): void {
  const outputs = openRun(null, now.toISOString());
  const forget = interrupts.onInterrupt(() => outputs.discard());
  try {
    for (const { file, text } of texts) if (isFile(file)) outputs.output(resolve(file)).write(text);
    outputs.commit();
  } catch (error) {
    outputs.discard();
    throw error;
  } finally {
    forget();
  }
}

const noRun = {
  code: 'usage/missing-run',
  problem: { en: 'there is no run to summarize', fr: 'il n’y a aucun passage à résumer' },
};
