import type { Ora } from 'ora';
import type { Progress } from '../audit/host.ts';
import type { Lang } from '../model.ts';
import { wantsColor } from './color.ts';
import { isSet, isTerminal, type Terminal } from './terminal.ts';

/** Milliseconds of work before anything is shown, and between two changes of the text. */
const PATIENCE = 1000;
const REFRESH = 100;

export interface ProgressDisplay {
  show(event: Progress): void;
  /** Takes the display off the screen; nothing is shown from then on. */
  stop(): void;
}

/** What the user asked for that the display depends on. */
export interface Wishes {
  lang: Lang;
  quiet: boolean;
  color: boolean;
  progress: boolean;
}

export function wantsProgress(stream: object, env: NodeJS.ProcessEnv, wishes: Wishes): boolean {
  const able = isTerminal(stream) && env.TERM !== 'dumb' && hasWidth(stream);
  return able && wishes.progress && !wishes.quiet && !isSet(env.CI);
}

/** Some pseudo-terminals have no columns, on which the spinner would never stop clearing lines. */
function hasWidth(stream: object): boolean {
  return 'columns' in stream && typeof stream.columns === 'number' && stream.columns > 0;
}

/**
 * A spinner on standard error that appears when work lasts.
 *
 * @param clock milliseconds, rising
 */
export function progressDisplay(
  { streams, env }: Terminal,
  wishes: Wishes,
  clock: () => number,
): ProgressDisplay {
  const begun = clock();
  let current = { file: '', role: '', since: begun };
  let shownAt = Number.NEGATIVE_INFINITY;
  let spinner: Ora | null = null;
  let state: 'waiting' | 'loading' | 'shown' | 'stopped' = 'waiting';
  const load = async () => {
    state = 'loading';
    const { default: ora } = await import('ora');
    if (state !== 'loading') return;
    const color = wantsColor(streams.stderr, env, wishes.color) ? 'cyan' : false;
    spinner = ora({ stream: streams.stderr, color, discardStdin: false, isEnabled: true }).start();
    state = 'shown';
  };
  return {
    show(event) {
      const now = clock();
      if (event.file !== current.file || event.role !== current.role) current = { ...event, since: now };
      if (state === 'waiting' && now - begun >= PATIENCE) void load();
      if (spinner === null || state !== 'shown' || now - shownAt < REFRESH) return;
      shownAt = now;
      spinner.text = progressText(event, now - current.since, wishes.lang);
      spinner.render();
    },
    stop() {
      state = 'stopped';
      spinner?.stop();
      spinner = null;
    },
  };
}

/**
 * One line on how far a file is: rows, rate, share and time left.
 *
 * @param elapsed milliseconds since its reading began
 */
export function progressText(event: Progress, elapsed: number, lang: Lang): string {
  const { file, bytes, totalBytes, rows } = event;
  const number = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 0 });
  const seconds = Math.max(elapsed, 1) / 1000;
  const unit = lang === 'fr' ? 'lignes' : 'rows';
  const parts = [file, `${number.format(rows)} ${unit}`, `${number.format(rows / seconds)} ${unit}/s`];
  if (totalBytes === null || totalBytes <= 0 || bytes <= 0) return parts.join(' · ');
  const share = Math.min(bytes / totalBytes, 1);
  const left = Math.ceil((seconds * (1 - share)) / share);
  const percent = Math.floor(share * 100);
  return [...parts, lang === 'fr' ? `${percent} %` : `${percent}%`, timeLeft(left, lang)].join(' · ');
}

function timeLeft(seconds: number, lang: Lang): string {
  const minutes = Math.floor(seconds / 60);
  const text = minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
  return lang === 'fr' ? `encore ${text}` : `${text} left`;
}
