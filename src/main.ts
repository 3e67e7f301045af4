import { readArguments } from './cli/arguments/arguments.ts';
import { commandNames } from './cli/arguments/meant.ts';
import { type Parts, parts as realParts } from './cli/commands/parts.ts';
import { commands } from './cli/commands/table.ts';
import { hintsOf, programName } from './cli/terminal/called.ts';
import { exits } from './cli/terminal/exit-codes.ts';
import {
  isBrokenPipe,
  isSystemError,
  reportDefect,
  reportMistake,
  reportRunInProgress,
  reportSystemError,
} from './cli/terminal/failure.ts';
import { watchInterrupts } from './cli/terminal/interrupt.ts';
import { languageAsked, languageOf } from './cli/terminal/language.ts';
import { type Streams, type Terminal, widthOf } from './cli/terminal/terminal.ts';
import { InputError } from './errors.ts';
import { version } from './version.ts';
import { RunInProgress } from './write/run-in-progress.ts';
import { StdoutError } from './write/stdout-error.ts';

/**
 * Runs the tool: the only place that catches everything and that knows the exit codes.
 *
 * @param argv arguments after the program's name
 * @param parts what tests put in place of the real ones
 * @returns exit code
 */
export async function main(
  argv: readonly string[],
  streams: Streams,
  env: NodeJS.ProcessEnv,
  parts: Partial<Parts> = {},
): Promise<number> {
  const { stdin, stdout, stderr } = streams;
  const whole = { ...realParts, ...parts };
  const terminal: Terminal = {
    streams: { stdin, stdout, stderr },
    env,
    lang: languageAsked(argv) ?? languageOf(env, whole.locale()),
    color: !argv.includes('--no-color'),
    mask: !argv.includes('--no-mask'),
    hinted: hintsOf(programName(env), commandNames),
  };
  const output = watchOutput(stdout);
  // Where nothing can be told any more, the exit code still tells.
  stderr.on('error', () => undefined);
  const uncaught = (error: unknown) => void explain(error, terminal).then((code) => whole.exit(code));
  whole.signals.once('uncaughtException', uncaught);
  try {
    const code = await run(argv, terminal, whole);
    await output.flush();
    return code;
  } catch (error) {
    return explain(error, terminal);
  } finally {
    whole.signals.off('uncaughtException', uncaught);
    output.stop();
  }
}

async function run(argv: readonly string[], terminal: Terminal, parts: Parts): Promise<number> {
  const { stdout, stderr } = terminal.streams;
  const asked = readArguments(argv, terminal.lang, version, widthOf(stdout));
  if ('text' in asked) {
    (asked.wanted ? stdout : stderr).write(terminal.hinted(asked.text));
    return asked.wanted ? exits.done : exits.mistake;
  }
  const { command, typed } = asked;
  const interrupts = watchInterrupts(parts.signals, parts.exit);
  try {
    return exits[await command.run({ command, commands, argv, typed, terminal, parts, interrupts })];
  } finally {
    interrupts.stop();
  }
}

async function explain(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof InputError) {
    await reportMistake(error, terminal);
    return exits.mistake;
  }
  if (error instanceof RunInProgress) {
    await reportRunInProgress(error, terminal);
    return exits.machine;
  }
  if (isBrokenPipe(error)) return exits.machine;
  if (isSystemError(error)) {
    await reportSystemError(error, terminal);
    return exits.machine;
  }
  await reportDefect(error, terminal, version);
  return exits.defect;
}

/** A stream reports its errors late, and to whoever listens; a reader that has gone is no error. */
function watchOutput(stream: NodeJS.WritableStream): { flush(): Promise<void>; stop(): void } {
  let failure: unknown = null;
  const listener = (error: unknown) => {
    if (!isBrokenPipe(error)) failure = error;
  };
  stream.on('error', listener);
  return {
    async flush() {
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
      if (isSystemError(failure)) throw new StdoutError(failure, true);
      if (failure !== null) throw failure;
    },
    stop: () => void stream.off('error', listener),
  };
}
