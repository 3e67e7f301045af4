import type { Day } from '../../../model.ts';
import type { TerminalOptions } from '../../../settings.ts';
import type { CampaignFile } from '../../config/file/campaign-file.ts';
import { printedConfig } from '../../config/print.ts';
import { type Choices, choose, meaningOf, type Read } from '../../config/settings/choose.ts';
import { terminalMeant } from '../../config/settings/terminal.ts';
import { source } from '../../options/audit/terminal.ts';
import type { Context, Option, Typed } from '../../options/option.ts';
import { fileOptions } from '../../options/table.ts';
import type { Session } from '../command.ts';

/** The options of a command, read from command line and campaign file. */
export interface Reading {
  choices: Choices;
  read: Read;
  /** The campaign file, or what takes its place. */
  file: CampaignFile | null;
}

/** What the meaning of options may depend on. */
export async function contextOf({ terminal, parts }: Session, day: Day): Promise<Context> {
  return { today: day, lang: terminal.lang, vocabulary: await parts.vocabulary() };
}

/**
 * Reads the options of a command that is no audit, and lets the terminal speak as they wish.
 *
 * @param options those of the command, or others that it takes in addition
 * @param asked as typed, or with what the command makes of it
 */
export function readOptions(
  { command, typed, terminal }: Session,
  context: Context,
  file: CampaignFile | null,
  options: readonly Option<unknown>[] = command.options,
  asked: Typed = typed,
): Reading & { wishes: TerminalOptions } {
  const choices = choose(options, fileOptions, asked, file, context);
  const read: Read = (option) => meaningOf(option, choices, context);
  const wishes = terminalMeant(read);
  terminal.lang = wishes.lang;
  return { choices, read, file, wishes };
}

/** Prints the configuration where that alone is asked for, and says whether it was. */
export function printsConfig(
  { command, typed, terminal }: Session,
  { choices, read, file }: Reading,
  options: readonly Option<unknown>[] = command.options,
): boolean {
  if (!read(source.printConfig)) return false;
  const origin = typed.has(source.name.key) ? 'flag' : 'the only one';
  const campaign = file?.name == null ? null : { name: file.name, origin };
  const shown = options.filter(({ flagOnly }) => flagOnly !== true);
  terminal.streams.stdout.write(printedConfig(shown, choices, campaign));
  return true;
}
