import { meaningOf } from '../config/settings/choose.ts';
import { completionTable as own } from '../options/own/completion.ts';
import { completedOf } from '../shell/completion/model.ts';
import type { Ending, Session } from './command.ts';
import { today } from './session/host.ts';
import { missing } from './session/missing.ts';
import { contextOf, readOptions } from './session/reading.ts';

/**
 * `completion`: prints what makes a shell complete command lines of this tool.
 *
 * @throws InputError for a shell that is not known
 */
export async function runCompletion(session: Session): Promise<Ending> {
  const { command, commands, terminal, parts } = session;
  const context = await contextOf(session, today(parts.now()));
  const { choices, wishes } = readOptions(session, context, null);
  const shell = meaningOf(own.shell, choices, context);
  if (shell === null) throw missing(command, noShell);
  const script = await scripts[shell]();
  terminal.streams.stdout.write(script(completedOf(commands, wishes.lang, context.vocabulary)));
  return 'done';
}

/** A new shell is a line here and its file. */
const scripts = {
  bash: async () => (await import('../shell/completion/bash.ts')).bashScript,
  zsh: async () => (await import('../shell/completion/zsh.ts')).zshScript,
  fish: async () => (await import('../shell/completion/fish.ts')).fishScript,
};

const noShell = {
  code: 'usage/missing-shell',
  problem: { en: 'the shell is missing', fr: 'il manque l’interpréteur de commandes' },
};
