import type { Host } from '../../../host/host.ts';
import type { Recognised } from '../../../inspect/recognised.ts';
import type { Day } from '../../../model.ts';
import { maskedTexts } from '../../../phone/masked-texts.ts';
import type { Settings } from '../../../settings.ts';
import { dayInParis } from '../../../time/paris.ts';
import { terminal as options } from '../../options/audit/terminal.ts';
import { verboseAccount } from '../../show/inspect/account.ts';
import { say } from '../../terminal/message.ts';
import { progressDisplay, type Wishes, wantsProgress } from '../../terminal/progress.ts';
import type { Session } from '../command.ts';

/** Today's date in Europe/Paris. */
export function today(now: Date): Day {
  return dayInParis(now);
}

type Recogniser = (...about: Parameters<NonNullable<Host['opened']>>) => Recognised | null;

/**
 * What the audit gets of the outside world: progress and messages on standard error, as the user wishes.
 *
 * @param recognise what an input is taken for, where that is told apart from what the command does
 * @returns also `close`, which takes the progress off the screen, and `finished`, which tells how long it took
 */
export function hostOf(
  wishes: Wishes & { verbose: boolean },
  { terminal, parts, interrupts }: Session,
  day: Day,
  recognise: Recogniser = () => null,
): { host: Host; close: () => void; finished: () => void } {
  const { stdin, stdout, stderr } = terminal.streams;
  const clock = () => performance.now();
  const shown = wantsProgress(stderr, terminal.env, wishes);
  const display = progressDisplay(terminal, wishes, clock);
  const told = wishes.verbose ? verboseAccount(terminal, clock, peakMemory) : null;
  const text = maskedTexts(terminal.mask);
  const host: Host = {
    today: day,
    now: () => parts.now(),
    stdin,
    stdout,
    progress(given) {
      const event = { ...given, file: text(given.file) };
      if (told) display.aside(() => told.progress(event));
      if (shown) display.show(event);
    },
    note: (text) => {
      if (!wishes.quiet) display.aside(() => say(terminal, text));
    },
    onInterrupt: interrupts.onInterrupt,
  };
  if (told) {
    host.opened = (role, table) => {
      const found = recognise(role, table);
      if (found) display.aside(() => told.recognised(found));
    };
    host.results = (log) => display.aside(() => told.results(log));
  }
  return { host, close: () => display.stop(), finished: () => told?.finished() };
}

/** Tells what is worth knowing before the audit begins, unless nobody wants to hear it. */
export function noteOf({ typed, terminal }: Session): Host['note'] {
  return (text) => {
    if (!typed.has(options.quiet.key)) say(terminal, text);
  };
}

/** What tells `--verbose` how an input is taken, loaded for it alone. */
export async function recogniserOf(settings: Settings): Promise<Recogniser | undefined> {
  if (!settings.verbose) return undefined;
  const { recognisedIn } = await import('../../../inspect/recognised.ts');
  return (role, table) => recognisedIn(table, role, settings);
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}
