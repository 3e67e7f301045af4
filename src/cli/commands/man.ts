import { version } from '../../version.ts';
import { manTable as own } from '../options/own/man.ts';
import { manPage } from '../shell/man/page.ts';
import type { Ending, Session } from './command.ts';
import { today } from './session/host.ts';
import { contextOf, readOptions } from './session/reading.ts';

/**
 * `man`: prints the manual page.
 *
 * @throws InputError for a language that there is not
 */
export async function runMan(session: Session): Promise<Ending> {
  const { commands, terminal, parts, typed } = session;
  const context = await contextOf(session, today(parts.now()));
  const { wishes, read } = readOptions(session, context, null);
  const lang = typed.has(own.page.key) ? read(own.page) : wishes.lang;
  terminal.streams.stdout.write(manPage(commands, lang, version));
  return 'done';
}
