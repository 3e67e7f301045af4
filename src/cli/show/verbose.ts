import type { Progress, ResultsRead } from '../../host/host.ts';
import type { Recognised } from '../../inspect/recognised.ts';
import type { Lang } from '../../model.ts';
import { maskedText } from '../../phone/masked-text.ts';
import { visible } from '../../report/output/visible.ts';
import { figure } from '../../words/voice.ts';
import { paragraph } from '../terminal/page.ts';
import { isSameWork } from '../terminal/progress.ts';
import { printable, say, type Terminal, widthOf } from '../terminal/terminal.ts';
import { workName } from '../terminal/work-name.ts';
import { english } from './inspect/english.ts';
import { french } from './inspect/french.ts';
import { table } from './inspect/sheet.ts';
import { verboseWords } from './verbose-words.ts';

/** What `--verbose` tells on standard error: what was recognised as it comes, how long each step took at the end. */
export interface Verbose {
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
 * @param mask hides the numbers in what the logs say
 */
export function verbose(
  terminal: Terminal,
  clock: () => number,
  memory: () => number,
  mask: boolean,
): Verbose {
  const begun = clock();
  const steps: Step[] = [];
  let input: Recognised | null = null;
  const { lang } = terminal;
  const tell = (line: string) => say(terminal, { en: line, fr: line });
  const block = (title: string, lines: readonly string[]) => {
    tell(title);
    for (const line of lines) terminal.streams.stderr.write(`${printable(line)}\n`);
  };
  const page = () => ({ width: Math.max(40, widthOf(terminal.streams.stderr)) });
  return {
    progress(event) {
      const last = steps.at(-1);
      if (last && isSameWork(last.event, event)) last.event = event;
      else {
        if (last && input) tell(readLine(input, last.event, lang));
        input = null;
        steps.push({ event, since: clock() });
        tell(workName(event, lang));
      }
    },
    recognised(found) {
      input = found;
      block(...recognisedLines(found, page(), lang));
    },
    results: (log) => block(...resultLines(log, page(), lang, mask)),
    finished: () => block(...timeLines(steps, { begun, ended: clock(), memory: memory() }, page(), lang)),
  };
}

type Block = [title: string, lines: string[]];
type Width = { width: number };

function recognisedLines(input: Recognised, page: Width, lang: Lang): Block {
  const words = verboseWords[lang];
  const { roles, columnRoles } = lang === 'fr' ? french : english;
  const told = input.columns.filter(({ role }) => role !== null);
  const others = input.columns.filter(({ role }) => role === null).map(({ name }) => visible(name));
  const rows = told.map(({ name, role, why }) => [
    visible(name),
    role === null ? '' : columnRoles[role],
    visible(why[lang]),
  ]);
  const facts = [visible(input.format), ...delimiterOf(input, lang)];
  if (input.role === 'opposition')
    facts.push(input.date === null ? words.madeOnUnknownDay : words.madeOn(input.date));
  return [
    titled(input.path, roles[input.role], lang),
    [
      ...paragraph(page, facts.join(', '), 2),
      ...table(page, rows),
      ...(others.length > 0 ? paragraph(page, words.unused(others.join(', ')), 2) : []),
    ],
  ];
}

function titled(path: string, text: string, lang: Lang): string {
  return `${visible(path)}${lang === 'fr' ? '\u00a0:' : ':'} ${text}`;
}

/** What is known once an input was read. */
function readLine(input: Recognised, { rows }: Progress, lang: Lang): string {
  const words = verboseWords[lang];
  return titled(input.path, `${words.rows(rows)}, ${input.encoding()}`, lang);
}

function delimiterOf({ delimiter }: Recognised, lang: Lang): string[] {
  const words = verboseWords[lang];
  if (delimiter === '') return [];
  return [delimiter === '\t' ? words.tab : words.delimiter(visible(delimiter))];
}

function resultLines({ path, results }: ResultsRead, page: Width, lang: Lang, mask: boolean): Block {
  const words = verboseWords[lang];
  const { outcomeNames } = lang === 'fr' ? french : english;
  const rows = results.map(({ value, outcome, count }) => [
    figure(count, lang),
    outcomeNames[outcome],
    value === '' ? words.noValue : visible(maskedText(value, mask)),
  ]);
  return [words.results(visible(path)), table(page, rows, [0])];
}

function timeLines(
  steps: readonly Step[],
  { begun, ended, memory }: { begun: number; ended: number; memory: number },
  page: Width,
  lang: Lang,
): Block {
  const words = verboseWords[lang];
  const seconds = (milliseconds: number) => words.seconds(milliseconds / 1000);
  const rows = steps.map(({ event, since }, index) => [
    seconds((steps[index + 1]?.since ?? ended) - since),
    amountOf(event, lang),
    workName(event, lang),
  ]);
  const total = [seconds(ended - begun), '', `${words.total}, ${words.memory(Math.round(memory / 1e6))}`];
  return [words.times, table(page, [...rows, total], [0, 1])];
}

function amountOf({ work, rows, totalRows, bytes }: Progress, lang: Lang): string {
  const words = verboseWords[lang];
  if (work === 'read') return words.rows(rows);
  if (totalRows !== null) return words.rows(totalRows);
  return bytes >= 1e6 ? words.megabytes(Math.round(bytes / 1e6)) : '';
}
