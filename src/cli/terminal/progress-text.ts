import type { Progress } from '../../host/host.ts';
import type { Lang } from '../../model.ts';
import { figure } from '../../words/voice.ts';
import { printable } from './terminal.ts';
import { clipStart, displayWidth } from './width.ts';
import { workName } from './work-name.ts';

const bytesOfMegabyte = 1_000_000;
const separator = ' · ';

/** The parts of a line, in their order; without the later of `gaveWay` first where the terminal is narrow. */
interface Parts {
  name: string;
  done: string;
  rate: string;
  share: string;
  left: string;
}
const givingWay = ['rate', 'done', 'left'] as const satisfies readonly (keyof Parts)[];

/**
 * One line on how far a piece of work is: rows, rate, share and time left.
 *
 * @param elapsed milliseconds since it began
 * @param width columns that the line may take
 */
export function progressText(
  event: Progress,
  elapsed: number,
  lang: Lang,
  width = Number.POSITIVE_INFINITY,
): string {
  const seconds = Math.max(elapsed, 1) / 1000;
  const parts: Parts = {
    name: printable(event.work === 'read' ? event.file : workName(event, lang)),
    ...amounts(event, seconds, lang),
    ...ahead(event, seconds, lang),
  };
  for (const part of givingWay) {
    if (displayWidth(joined(parts)) <= width) break;
    parts[part] = '';
  }
  const others = displayWidth(joined(parts)) - displayWidth(parts.name);
  return joined({ ...parts, name: clipStart(parts.name, width - others) });
}

function joined({ name, done, rate, share, left }: Parts): string {
  return [name, done, rate, share, left].filter((part) => part !== '').join(separator);
}

function amounts({ work, rows, totalRows, bytes }: Progress, seconds: number, lang: Lang) {
  const n = (value: number) => figure(Math.round(value), lang);
  const counted = work === 'read' || totalRows !== null;
  if (!counted) {
    const megabytes = bytes / bytesOfMegabyte;
    return { done: megabytes < 1 ? '' : `${n(megabytes)} ${lang === 'fr' ? 'Mo' : 'MB'}`, rate: '' };
  }
  if (work !== 'read' && rows === 0) return { done: '', rate: '' };
  const [one, many] = lang === 'fr' ? ['ligne', 'lignes'] : ['row', 'rows'];
  const isOne = lang === 'fr' ? rows < 2 : rows === 1;
  return { done: `${n(rows)} ${isOne ? one : many}`, rate: `${n(rows / seconds)} ${many}/s` };
}

function ahead({ bytes, totalBytes, rows, totalRows }: Progress, seconds: number, lang: Lang) {
  const [done, total] = totalRows === null ? [bytes, totalBytes] : [rows, totalRows];
  if (total === null || total <= 0 || done <= 0) return { share: '', left: '' };
  const share = Math.min(done / total, 1);
  const percent = Math.floor(share * 100);
  return {
    share: lang === 'fr' ? `${percent}\u202f%` : `${percent}%`,
    left: timeLeft(Math.ceil((seconds * (1 - share)) / share), lang),
  };
}

function timeLeft(seconds: number, lang: Lang): string {
  const minutes = Math.floor(seconds / 60);
  const text = minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
  return lang === 'fr' ? `encore ${text}` : `${text} left`;
}
