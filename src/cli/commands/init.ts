import { relative, resolve, sep } from 'node:path';
import { fileOf } from '../../read/bytes/sheet-path.ts';
import { visible } from '../../words/visible.ts';
import { checkNewFiles, writeNewFiles } from '../../write/new-files.ts';
import { campaignFileNames } from '../config/file/campaign-file.ts';
import { checkReadable } from '../config/paths/paths.ts';
import type { Read } from '../config/settings/choose.ts';
import { campaignFileText } from '../init/campaign-file.ts';
import { ask, type Check, questions } from '../init/questions.ts';
import { type SampleFile, sampleFiles } from '../init/sample/files.ts';
import { sampleWords } from '../init/sample/words.ts';
import { headingOf, written } from '../init/words.ts';
import type { Context, Option, Typed } from '../options/option.ts';
import { initTable as own } from '../options/own/init.ts';
import { fileOptions } from '../options/table.ts';
import { isSet, isTerminal } from '../terminal/terminal.ts';
import type { Ending, Session } from './command.ts';
import { today } from './session/host.ts';
import { contextOf, readOptions } from './session/reading.ts';

/**
 * `init`: a commented campaign file, and a sample that runs; asks only on a terminal, never overwrites.
 *
 * @throws InputError for every mistake; nothing is written then
 */
export async function runInit(session: Session): Promise<Ending> {
  const { terminal, parts, interrupts, command } = session;
  const first = await contextOf(session, today(parts.now()));
  const { wishes, read: asTyped } = readOptions(session, first, null);
  const context = { ...first, lang: wishes.lang };
  const check = (option: Option<unknown>, soFar: Typed) => {
    checkAnswer(option, readOptions(session, context, null, command.options, soFar).read, context);
  };
  const typed = await answered(session, context, asTyped(own.yes), check);
  const { read } = readOptions(session, context, null, command.options, typed);
  const dir = read(own.dir);
  const sample = sampleOf(read, context);
  const [name = '', ...alsoFree] = campaignFileNames;
  const files = [{ name, content: contentOf(dir, read, context) }, ...sample];
  await writeNewFiles({ dir, files, alsoFree }, interrupts.onInterrupt);
  if (!wishes.quiet) terminal.streams.stdout.write(terminal.hinted(saidOf(dir, files, sample, context)));
  return 'done';
}

/** What was typed is checked before anything is asked: nobody answers in vain. */
async function answered(session: Session, context: Context, yes: boolean, check: Check): Promise<Typed> {
  const { typed, terminal, parts } = session;
  const { stdin, stdout } = terminal.streams;
  for (const { option } of questions) if (typed.has(option.key)) check(option, typed);
  if (yes || !isTerminal(stdin) || !isTerminal(stdout) || isSet(terminal.env.CI)) return typed;
  return ask(typed, context, terminal, { check, onLeave: () => parts.signals.emit('SIGINT') });
}

/** @throws InputError for an answer that means nothing, a list that cannot be read, files that would be overwritten */
function checkAnswer(option: Option<unknown>, read: Read, context: Context): void {
  read(option);
  if (option === own.dir) checkNewFiles({ dir: read(own.dir), files: [], alsoFree: campaignFileNames });
  if (option !== own.contacts) return;
  const contacts = read(own.contacts);
  if (contacts !== null) checkReadable({ option: '--contacts', path: fileOf(contacts) });
  checkNewFiles({ dir: read(own.dir), files: sampleOf(read, context), alsoFree: [] });
}

function sampleOf(read: Read, { lang, today }: Context): SampleFile[] {
  return read(own.contacts) === null ? sampleFiles(lang, today) : [];
}

function saidOf(
  dir: string,
  files: readonly SampleFile[],
  sample: readonly SampleFile[],
  { lang }: Context,
): string {
  const names = files.map((file) => file.name);
  return written(visible(dir), names, sample.length > 0, lang);
}

/** Beside a list of real people nothing made up is named: a log that is none would hide refusals. */
function contentOf(dir: string, read: Read, context: Context): string {
  const { lang } = context;
  const { files, purpose } = sampleWords[lang];
  const [contacts, basis] = [read(own.contacts), read(own.basis)];
  const inputs: readonly (readonly [string, string])[] =
    contacts === null
      ? [...Object.entries(files), ['purpose', purpose]]
      : [['contacts', relative(resolve(dir), resolve(contacts)).split(sep).join('/')]];
  const active = new Map([
    ...inputs,
    ['sector', read(own.sector)] as const,
    ...(basis === null ? [] : [['basis', basis] as const]),
    ['lang', lang] as const,
  ]);
  return campaignFileText(fileOptions, active, headingOf(contacts === null), context);
}
