import type { Ora } from 'ora';
import type { Progress } from '../../host/host.ts';
import type { Lang } from '../../model.ts';
import { wantsColor } from './color.ts';
import { progressText } from './progress-text.ts';
import { isSet, isTerminal, type Terminal, widthOf } from './terminal.ts';

/** Milliseconds of work before anything is shown, and between two changes of the text. */
const PATIENCE = 1000;
const REFRESH = 100;
/** Columns of the spinner and its space, and one that stays free: a full line may break by itself. */
const BESIDE = 3;

export interface ProgressDisplay {
  show(event: Progress): void;
  /** Takes the display off the screen while something else is written there. */
  aside(write: () => void): void;
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

/** Whether two events are of one step. */
export function isSameWork(a: Progress, b: Progress): boolean {
  return a.step === b.step && a.file === b.file && a.role === b.role;
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
  let current: { event: Progress; since: number; first: Progress } | null = null;
  let shownAt = Number.NEGATIVE_INFINITY;
  let spinner: Ora | null = null;
  let state: 'waiting' | 'loading' | 'shown' | 'stopped' = 'waiting';
  const load = async () => {
    state = 'loading';
    const { default: ora } = await import('ora');
    if (state !== 'loading') return;
    const color = wantsColor(streams.stderr, env, wishes.color) ? 'cyan' : false;
    const text = textOf(clock());
    spinner = ora({ stream: streams.stderr, color, discardStdin: false, isEnabled: true, text }).start();
    state = 'shown';
  };
  const textOf = (now: number) => {
    if (current === null) return '';
    const { event, since, first } = current;
    return progressText(event, now - since, wishes.lang, widthOf(streams.stderr) - BESIDE, first);
  };
  return {
    show(event) {
      const now = clock();
      const same = current !== null && isSameWork(event, current.event);
      current = same && current !== null ? { ...current, event } : { event, since: now, first: event };
      if (state === 'waiting' && now - begun >= PATIENCE) void load();
      // A new step is shown at once: it may keep everything busy for a while.
      if (spinner === null || state !== 'shown' || (same && now - shownAt < REFRESH)) return;
      shownAt = now;
      spinner.text = textOf(now);
      spinner.render();
    },
    aside(write) {
      spinner?.clear();
      write();
    },
    stop() {
      state = 'stopped';
      spinner?.stop();
      spinner = null;
    },
  };
}
