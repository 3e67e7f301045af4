import type { ChalkInstance } from 'chalk';
import { isSet, isTerminal } from './terminal.ts';

/** Colour only on a terminal, without `NO_COLOR`, `CI` and `--no-color`. */
export function wantsColor(stream: object, env: NodeJS.ProcessEnv, asked: boolean): boolean {
  return asked && isTerminal(stream) && !isSet(env.NO_COLOR) && !isSet(env.CI) && env.TERM !== 'dumb';
}

/** chalk, loaded when something is printed; without colour it leaves texts as they are. */
export async function paint(on: boolean): Promise<ChalkInstance> {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: on ? 1 : 0 });
}
