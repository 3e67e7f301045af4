import type { Host } from '../../audit/host.ts';
import type { Day } from '../../model.ts';
import { parseIsoDay } from '../../time/days.ts';
import { progressDisplay, type Wishes, wantsProgress } from '../progress.ts';
import { say } from '../terminal.ts';
import type { Session } from './command.ts';

/** Today's date in Europe/Paris. */
export function today(now: Date): Day {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now);
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`today is ${text}`);
  return day;
}

/**
 * What the audit gets of the outside world: progress and messages on standard error, as the user wishes.
 *
 * @returns also `close`, which takes the progress off the screen
 */
export function hostOf(
  wishes: Wishes & { verbose: boolean },
  { terminal, parts, interrupts }: Session,
  day: Day,
): { host: Host; close: () => void } {
  const { stdin, stdout, stderr } = terminal.streams;
  const shown = wantsProgress(stderr, terminal.env, wishes);
  const display = progressDisplay(terminal, wishes, () => performance.now());
  const named = new Set<string>();
  const host: Host = {
    today: day,
    now: () => parts.now(),
    stdin,
    stdout,
    progress(event) {
      if (wishes.verbose && !named.has(event.file)) {
        named.add(event.file);
        say(terminal, { en: `reading ${event.file}`, fr: `lecture de ${event.file}` });
      }
      if (shown) display.show(event);
    },
    note: (text) => {
      if (!wishes.quiet) say(terminal, text);
    },
    onInterrupt: interrupts.onInterrupt,
  };
  return { host, close: () => display.stop() };
}
