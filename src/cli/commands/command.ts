import type { Text } from '../../model.ts';
import type { Option, Typed } from '../options/option.ts';
import type { Interrupts } from '../terminal/interrupt.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Parts } from './parts.ts';

/** How a command ended; `main.ts` gives each its exit code. */
export type Ending = 'done' | 'findings' | 'not-cleared' | 'machine';

/** What a command is started with. */
export interface Session {
  command: Command;
  /** All there are. */
  commands: readonly Command[];
  argv: readonly string[];
  typed: Typed;
  terminal: Terminal;
  parts: Parts;
  interrupts: Interrupts;
}

/** A command: the command line, its help and the hints of mistakes are all made from this. */
export interface Command {
  name: string;
  about: Text;
  /** What stands without a flag; where it has a key in the campaign file, it is among the options too. */
  argument: Option<unknown>;
  options: readonly Option<unknown>[];
  /** How it is typed. */
  example: Text;
  run(session: Session): Promise<Ending>;
}
