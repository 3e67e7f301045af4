import type { Progress, ResultsRead } from '../../../host/host.ts';
import type { Recognised } from '../../../inspect/recognised.ts';
import { maskedText } from '../../../phone/masked-text.ts';
import { fileKind } from '../../../report/words/file-kinds.ts';
import { visible } from '../../../words/visible.ts';
import { voice } from '../../../words/voice.ts';
import { say } from '../../terminal/message.ts';
import { paragraph } from '../../terminal/page.ts';
import { isSameWork } from '../../terminal/progress.ts';
import { stepName } from '../../terminal/progress-words.ts';
import { table } from '../../terminal/table.ts';
import { shownOn, type Terminal, widthOf } from '../../terminal/terminal.ts';
import { widthOfPage } from '../../terminal/width.ts';
import { delimiterNamed } from '../delimiter.ts';
import type { TakenPage } from './page.ts';
import { cellShown, columnTable, unusedNamed } from './taken.ts';
import { accountWords } from './words/account.ts';
import { outcomeNames } from './words/names.ts';
import { inspectWords } from './words/words.ts';

/** What `--verbose` says on standard error: what was recognised as it comes, how long each step took at the end. */
export interface VerboseAccount {
  progress(event: Progress): void;
  recognised(input: Recognised): void;
  results(log: ResultsRead): void;
  finished(): void;
}

interface Step {
  event: Progress;
  since: number;
}

/**
 * @param clock milliseconds, rising
 * @param memory most bytes that the process had
 */
export function verboseAccount(
  terminal: Terminal,
  clock: () => number,
  memory: () => number,
): VerboseAccount {
  const begun = clock();
  const steps: Step[] = [];
  let input: Recognised | null = null;
  const { lang, mask, hinted } = terminal;
  const { stderr } = terminal.streams;
  const line = (text: string) => say(terminal, { en: text, fr: text });
  const block = ([title, lines]: Block) => {
    line(title);
    for (const text of lines) stderr.write(`${shownOn(terminal, text)}\n`);
  };
  const page = (): TakenPage => ({
    lang,
    voice: voice(lang),
    words: inspectWords[lang],
    width: widthOfPage(widthOf(stderr)),
    hinted,
  });
  return {
    progress(event) {
      const last = steps.at(-1);
      if (last && isSameWork(last.event, event)) last.event = event;
      else {
        if (last && input) line(readLine(input, last.event, page()));
        input = null;
        steps.push({ event, since: clock() });
        line(stepName(event, lang));
      }
    },
    recognised(found) {
      input = found;
      block(recognisedLines(found, page()));
    },
    results: (log) => block(resultLines(log, page(), mask)),
    finished: () => block(timeLines(steps, { begun, ended: clock(), memory: memory() }, page())),
  };
}

type Block = [title: string, lines: string[]];

function recognisedLines({ path, role, format, columns, ...input }: Recognised, page: TakenPage): Block {
  const { words, lang } = page;
  const facts = [
    visible(fileKind(format, lang)),
    ...delimiterNamed(input.delimiter, lang),
    ...(role === 'opposition' ? [accountWords[lang].madeOn(input.exportDate)] : []),
  ];
  const unused = columns.filter((column) => column.role === null);
  return [
    words.title(visible(path), words.roles[role]),
    [
      ...paragraph(page, facts.join(', '), 2),
      ...columnTable(
        page,
        columns.filter((column) => column.role !== null),
      ),
      ...unusedNamed(page, unused).flatMap((text) => paragraph(page, text, 2)),
    ],
  ];
}

/** What is known once an input was read. */
function readLine({ path, encoding }: Recognised, { rows }: Progress, { words, lang }: TakenPage): string {
  return words.title(visible(path), `${accountWords[lang].rows(rows)}, ${encoding()}`);
}

function resultLines({ path, results }: ResultsRead, page: TakenPage, mask: boolean): Block {
  const { voice, lang } = page;
  const rows = results.map(({ value, outcome, count }) => [
    voice.n(count),
    outcomeNames[outcome][lang],
    cellShown(page, maskedText(value, mask)),
  ]);
  return [accountWords[lang].results(visible(path)), table(page, rows, [0])];
}

function timeLines(
  steps: readonly Step[],
  { begun, ended, memory }: { begun: number; ended: number; memory: number },
  page: TakenPage,
): Block {
  const { lang } = page;
  const words = accountWords[lang];
  const seconds = (milliseconds: number) => words.seconds(milliseconds / 1000);
  const rows = steps.map(({ event, since }, index) => [
    seconds((steps[index + 1]?.since ?? ended) - since),
    amountOf(event, words),
    stepName(event, lang),
  ]);
  const total = [seconds(ended - begun), '', words.total(Math.round(memory / 1e6))];
  return [words.times, table(page, [...rows, total], [0, 1])];
}

function amountOf({ step, rows, totalRows, bytes }: Progress, words: typeof accountWords.en): string {
  if (step === 'read') return words.rows(rows);
  if (totalRows !== null) return words.rows(totalRows);
  return bytes >= 1e6 ? words.megabytes(Math.round(bytes / 1e6)) : '';
}
