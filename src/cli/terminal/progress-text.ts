import type { Progress } from '../../host/host.ts';
import type { Lang } from '../../model.ts';
import { visible } from '../../words/visible.ts';
import { voice } from '../../words/voice.ts';
import { progressWords, stepName } from './progress-words.ts';
import { clipStart, displayWidth } from './width.ts';

const bytesOfMegabyte = 1_000_000;
const separator = ' · ';

/** The parts of a line, in their order; without those of `givingWay` where the terminal is narrow. */
interface Parts {
  name: string;
  done: string;
  rate: string;
  share: string;
  left: string;
}
const givingWay = ['rate', 'done', 'left'] as const satisfies readonly (keyof Parts)[];

/** What was done of a step before anybody looked: the second thread may be far ahead when it is first seen. */
export type DoneBefore = Pick<Progress, 'rows' | 'bytes'>;

const nothing: DoneBefore = { rows: 0, bytes: 0 };

/**
 * One line on how far a step is: rows, rate, share and time left.
 *
 * @param elapsed milliseconds since it was first seen
 * @param width columns that the line may take
 */
export function progressText(
  event: Progress,
  elapsed: number,
  lang: Lang,
  width = Number.POSITIVE_INFINITY,
  before = nothing,
): string {
  const seconds = Math.max(elapsed, 1) / 1000;
  const parts: Parts = {
    name: visible(event.step === 'read' ? event.file : stepName(event, lang)),
    ...amounts(event, seconds, lang, before),
    ...ahead(event, seconds, lang, before),
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

function amounts(
  { step, rows, totalRows, bytes }: Progress,
  seconds: number,
  lang: Lang,
  before: DoneBefore,
) {
  const words = progressWords[lang];
  if (step !== 'read' && totalRows === null) {
    const megabytes = bytes / bytesOfMegabyte;
    return { done: megabytes < 1 ? '' : words.megabytes(Math.round(megabytes)), rate: '' };
  }
  if (step !== 'read' && rows === 0) return { done: '', rate: '' };
  const since = rows - before.rows;
  const isUnknown = since === 0 && rows > 0;
  return { done: words.rows(rows), rate: isUnknown ? '' : words.rate(Math.round(since / seconds)) };
}

function ahead(
  { bytes, totalBytes, rows, totalRows }: Progress,
  seconds: number,
  lang: Lang,
  before: DoneBefore,
) {
  const [done, total, since] =
    totalRows === null ? [bytes, totalBytes, bytes - before.bytes] : [rows, totalRows, rows - before.rows];
  if (total === null || total <= 0 || done <= 0) return { share: '', left: '' };
  const share = Math.min(done / total, 1);
  return {
    share: voice(lang).percent(Math.floor(share * 100)),
    left:
      since <= 0
        ? ''
        : progressWords[lang].left(timeOf(Math.ceil((seconds * Math.max(total - done, 0)) / since))),
  };
}

function timeOf(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
