import { resolve } from 'node:path';
import { openRun } from '../../../write/run-directory.ts';
import { checkStandardOutput } from '../../config/paths/paths.ts';
import type { OwnForm } from '../../options/values/own-forms.ts';
import { asWritten } from '../../terminal/called.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import type { Session } from '../command.ts';

/** A text that was made, and where it goes; null, `-`: standard output. */
export interface MadeText {
  file: string | null;
  text: string;
}

/** Whether a form goes into a file of its own. */
export function isFile(file: string | null): file is string {
  return file !== null && file !== '-';
}

/** Where a form is made for: a file must not depend on how the program was started. */
export function terminalFor(file: string | null, terminal: Terminal): Terminal {
  return isFile(file) ? { ...terminal, hinted: asWritten } : terminal;
}

/**
 * The forms to make: where every one has a place of its own, the text is there for whoever looks on.
 *
 * @throws InputError where two take standard output
 */
export function formsToMake<Id extends string>(
  asked: readonly OwnForm<Id | 'text'>[],
  quiet: boolean,
): readonly OwnForm<Id | 'text'>[] {
  checkStandardOutput(asked.filter(({ file }) => !isFile(file)).map(({ id }) => `--format ${id}`));
  const isTold = quiet || asked.some(({ file }) => !isFile(file));
  return isTold ? asked : [...asked, { id: 'text', file: null }];
}

/** Writes all files or none, then what goes to standard output. */
export async function writeTexts(texts: readonly MadeText[], now: Date, session: Session): Promise<void> {
  await writeFiles(texts, now, session);
  for (const { file, text } of texts) if (!isFile(file)) session.terminal.streams.stdout.write(text);
}

async function writeFiles(texts: readonly MadeText[], now: Date, { interrupts }: Session): Promise<void> {
  const outputs = openRun(null, now.toISOString());
  const forget = interrupts.onInterrupt(() => outputs.discard());
  try {
    for (const { file, text } of texts) if (isFile(file)) outputs.output(resolve(file)).write(text);
    await outputs.commit();
  } catch (error) {
    outputs.discard();
    throw error;
  } finally {
    forget();
  }
}
