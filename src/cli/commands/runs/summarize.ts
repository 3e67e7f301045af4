import type { Day } from '../../../model.ts';
import type { RunSummary } from '../../../summarize/model.ts';
import { summarize } from '../../../summarize/summarize.ts';
import { checkOutsideRuns, checkPlace } from '../../config/paths/paths.ts';
import { summarizeTable as own, type SummarizeForm } from '../../options/own/summarize.ts';
import { summaryJson } from '../../show/summarize/json.ts';
import { summaryText } from '../../show/summarize/text.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { textOptions } from '../../terminal/text-options.ts';
import type { Ending, Session } from '../command.ts';
import { today } from '../session/host.ts';
import { missing } from '../session/missing.ts';
import { formsToMake, isFile, terminalFor, writeTexts } from '../session/own-forms.ts';
import { contextOf, readOptions } from '../session/reading.ts';

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
  const forms = formsToMake<SummarizeForm['id']>(asked, wishes.quiet);
  for (const { id, file } of forms) if (isFile(file)) checkFree(`--format ${id}`, file);
  const runs = await summarize(folders, day);
  const texts = await Promise.all(
    forms.map(async ({ id, file }) => ({
      file,
      text: await written[id](runs, day, terminalFor(file, terminal), wishes.color),
    })),
  );
  await writeTexts(texts, parts.now(), session);
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
    const { summaryPage } = await import('../../show/summarize/html.ts');
    return summaryPage(runs, day, lang);
  },
};

function checkFree(option: string, path: string): void {
  checkPlace({ option, path });
  checkOutsideRuns({ option, path }, null);
}

const noRun = {
  code: 'usage/missing-run',
  problem: { en: 'there is no run to summarize', fr: 'il n’y a aucun passage à résumer' },
};
