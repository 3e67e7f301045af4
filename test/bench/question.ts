import type { Inputs } from './generate.ts';

/** Which rows of a made-up campaign may be called on a day, and where a contender writes them. */
export interface Question extends Inputs {
  /** ISO date */
  day: string;
  out: string;
}

/** The arguments with which a contender is run. */
export const argumentsOf = ({ contacts, opposition, calls, day, out }: Question): string[] => [
  contacts,
  opposition,
  calls,
  day,
  out,
];

/** What a contender was asked by its arguments. */
export function asked(): Question {
  const [contacts = '', opposition = '', calls = '', day = '', out = ''] = process.argv.slice(2);
  return { contacts, opposition, calls, day, out };
}
