import type { Host } from '../../audit/host.ts';
import { InputError } from '../../errors.ts';
import type { Day, Severity } from '../../model.ts';
import type { Settings } from '../../settings.ts';
import { parseIsoDay } from '../../time/days.ts';
import type { Typed } from '../arguments.ts';
import { wantsColor } from '../color.ts';
import { type CampaignFile, findCampaignFile, readCampaignFile } from '../config/campaign-file.ts';
import { choose, meaningOf } from '../config/choose.ts';
import { checkPaths, checkReadable, standardOutputTakers } from '../config/paths.ts';
import { printedConfig } from '../config/print.ts';
import { type Draft, fileOptions, meant } from '../config/settings.ts';
import type { Interrupts } from '../interrupt.ts';
import { languageAsked } from '../language.ts';
import { cleanOptions } from '../options/table.ts';
import { printConfig } from '../options/terminal.ts';
import type { Parts } from '../parts.ts';
import { progressDisplay, wantsProgress } from '../progress.ts';
import { summary } from '../summary.ts';
import { say, type Terminal, widthOf } from '../terminal.ts';

/** What the exit code depends on. */
export interface Verdict {
  cleared: boolean;
  worst: Severity | null;
  failOn: Settings['failOn'];
}

/** What a command is started with. */
export interface Session {
  argv: readonly string[];
  typed: Typed;
  terminal: Terminal;
  parts: Parts;
  interrupts: Interrupts;
}

/**
 * `clean`: options to settings, settings to the audit, its report to the summary.
 *
 * @returns null where only the configuration was asked for
 * @throws InputError for every mistake, before anything is read
 */
export async function runClean(session: Session): Promise<Verdict | null> {
  const { typed, terminal, parts } = session;
  const context = { today: today(parts.now()), lang: terminal.lang, vocabulary: await parts.vocabulary() };
  const file = campaignFile(session);
  const choices = choose(cleanOptions, typed, file, context);
  const draft = meant(choices, context);
  terminal.lang = draft.lang;
  if (meaningOf(printConfig, choices, context)) {
    terminal.streams.stdout.write(printedConfig(fileOptions, choices));
    return null;
  }
  const settings = { ...draft, contacts: contactsOf(draft), campaignFile: file?.path ?? null };
  checkPaths(settings, file?.path ?? null);
  return audited(settings, session, context.today);
}

/** Today's date in Europe/Paris. */
function today(now: Date): Day {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now);
  const day = parseIsoDay(text);
  if (day === null) throw new Error(`today is ${text}`);
  return day;
}

function campaignFile({ argv, typed, terminal }: Session): CampaignFile | null {
  const named = typed.get('campaign')?.[0]?.text;
  if (named !== undefined) checkReadable({ option: '--campaign', path: named });
  const path = named ?? findCampaignFile('.');
  if (path === null) return null;
  return readCampaignFile(path, fileOptions, (lang) => {
    terminal.lang = languageAsked(argv) ?? lang;
  });
}

function contactsOf({ contacts }: Draft): string {
  if (contacts !== null) return contacts;
  throw new InputError({
    code: 'usage/missing-contacts',
    problem: { en: 'the contact list is missing', fr: 'il manque la liste de contacts' },
    expected: {
      en: 'campaign-audit clean contacts.csv --opposition …, or contacts in the campaign file',
      fr: 'campaign-audit clean contacts.csv --opposition …, ou contacts dans le fichier de campagne',
    },
    remedy: {
      en: 'put the list before the options: one that takes several files takes all that follow it',
      fr: 'placez la liste avant les options : celle qui prend plusieurs fichiers prend tous ceux qui la suivent',
    },
  });
}

async function audited(settings: Settings, session: Session, day: Day): Promise<Verdict> {
  const { terminal, parts, interrupts } = session;
  const { host, close } = hostOf(settings, session, day);
  const remove = interrupts.onInterrupt(close);
  try {
    const result = await parts.clean(settings, host);
    close();
    const cleared = result.report.status === 'cleared';
    const stream = terminal.streams[standardOutputTakers(settings).length > 0 ? 'stderr' : 'stdout'];
    const { lang, out: runDir } = settings;
    const color = wantsColor(stream, terminal.env, settings.color);
    const options = { lang, color, width: widthOf(stream), runDir, outputs: result.outputs };
    if (!settings.quiet || !cleared) stream.write(summary(result.report, result.say, options));
    return { cleared, worst: result.worst, failOn: settings.failOn };
  } finally {
    close();
    remove();
  }
}

function hostOf(settings: Settings, session: Session, day: Day): { host: Host; close: () => void } {
  const { terminal, parts, interrupts } = session;
  const { stdin, stdout, stderr } = terminal.streams;
  const shown = wantsProgress(stderr, terminal.env, settings);
  const display = progressDisplay(terminal, settings, () => performance.now());
  const named = new Set<string>();
  const host: Host = {
    today: day,
    now: () => parts.now(),
    stdin,
    stdout,
    progress(event) {
      if (settings.verbose && !named.has(event.file)) {
        named.add(event.file);
        say(terminal, { en: `reading ${event.file}`, fr: `lecture de ${event.file}` });
      }
      if (shown) display.show(event);
    },
    note: (text) => {
      if (!settings.quiet) say(terminal, text);
    },
    onInterrupt: interrupts.onInterrupt,
  };
  return { host, close: () => display.stop() };
}
