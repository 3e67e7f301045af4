import { z } from 'zod';
import { locateInputs } from '../../../audit/run/located-inputs.ts';
import type { AuditResult } from '../../../audit/run/result.ts';
import { InputError } from '../../../errors.ts';
import type { Host } from '../../../host/host.ts';
import { type RunManifest, readManifest } from '../../../read/runs/manifest.ts';
import type { Settings, TerminalOptions } from '../../../settings.ts';
import { type HeldRun, heldRunOf } from '../../../verify/held-run.ts';
import type { Rerun } from '../../../verify/model.ts';
import { heldAgainst } from '../../../verify/rerun.ts';
import { privateFolder } from '../../../write/private-folder.ts';
import { earlierSettings } from '../../config/run-continued.ts';
import { checkTakenOptions, optionsOf } from '../../config/run-manifest.ts';
import { choose } from '../../config/settings/choose.ts';
import { recorded } from '../../config/settings/configuration.ts';
import { meant } from '../../config/settings/meant.ts';
import { fileOptions, rerunOptions } from '../../options/table.ts';
import type { Session } from '../command.ts';
import { hostOf, today } from '../session/host.ts';
import { contextOf } from '../session/reading.ts';

const remadeCommands = ['clean', 'check', 'calls', 'rescrub'] as const;
type RemadeCommand = (typeof remadeCommands)[number];

/** Where the outputs of a run went, and in which language they speak. */
const outputs = z.object({
  out: z.string(),
  cleaned: z.string().nullable(),
  excluded: z.string().nullable(),
  bloctelRequest: z.string().nullable(),
  annotate: z.boolean(),
  formats: z.array(z.object({ id: z.string(), file: z.string().nullable() })),
  mask: z.boolean(),
  lang: z.enum(['en', 'fr']),
  campaignName: z.string().nullable(),
});

/**
 * Makes a run again from its inputs or their copies, in a private folder, and holds what comes out against what it wrote.
 *
 * @throws InputError where an input, or the run that it was held against, is not to be had, or another version means something else by its options
 */
export async function rerun(directory: string, session: Session, wishes: TerminalOptions): Promise<Rerun> {
  const run = readManifest(directory);
  const command = commandOf(run);
  const settings = await settingsOf(run, command, session);
  const held = await heldRunOf(run);
  const located = await locateInputs(run, session.interrupts, 'verify');
  const folder = privateFolder(session.interrupts.onInterrupt);
  const { host, close } = hostOf(wishes, session, today(session.parts.now()));
  const trial: Host = { ...host, located: located.located, trial: folder.path, note: () => undefined };
  try {
    const result = await audited(command, { settings, held: held?.run ?? null }, session, trial);
    close();
    return await heldAgainst(run, settings.out ?? '', result, held?.lost ?? []);
  } finally {
    close();
    located.close();
    folder.remove();
  }
}

async function settingsOf(run: RunManifest, command: RemadeCommand, session: Session): Promise<Settings> {
  const context = await contextOf(session, today(session.parts.now()));
  const options = rerunOptions(command === 'rescrub' ? 'clean' : command);
  const file = optionsOf(run, options);
  const choices = choose(options, fileOptions, new Map(), file, context);
  const read = outputs.safeParse(run.configuration);
  if (!read.success) throw notRemade(run.path);
  const { formats, ...places } = read.data;
  const draft = { ...meant(choices, context, null), ...places, format: formats, keepInputs: false };
  const settings = recorded(command === 'calls' ? { ...draft, contacts: null } : draft);
  checkTakenOptions(run, settings.configuration, 'verify');
  return settings;
}

async function audited(
  command: RemadeCommand,
  { settings, held }: { settings: Settings; held: HeldRun['run'] | null },
  session: Session,
  host: Host,
): Promise<AuditResult> {
  const { parts } = session;
  const { contacts, out } = settings;
  if (command === 'calls') return parts.calls(settings, host);
  if (contacts === null || out === null) throw notRemade(out ?? '');
  const whole = { ...settings, contacts, out };
  if (command === 'clean') return parts.clean(whole, host);
  if (command === 'check') return parts.check(whole, held, host);
  if (held === null) throw notRemade(out);
  const context = await contextOf(session, host.today);
  return parts.rescrub(whole, { manifest: held, settings: earlierSettings(held, context, 'verify') }, host);
}

function commandOf({ command, path }: RunManifest): RemadeCommand {
  const known = remadeCommands.find((name) => name === command);
  if (known === undefined) throw notRemade(path);
  return known;
}

function notRemade(file: string): InputError {
  return new InputError({
    code: 'run/not-remade',
    file,
    problem: {
      en: 'this run cannot be made again: its manifest does not say that clean, check, calls or rescrub made it, and from what',
      fr: 'ce passage ne peut être refait\u00a0: son manifeste ne dit pas que clean, check, calls ou rescrub l’a fait, ni à partir de quoi',
    },
    remedy: {
      en: 'leave --rerun out: its files are held against the manifest all the same',
      fr: 'retirez --rerun\u00a0: ses fichiers sont comparés au manifeste de toute façon',
    },
  });
}
