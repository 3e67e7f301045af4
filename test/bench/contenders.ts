import { join } from 'node:path';
import { argumentsOf, type Question } from './question.ts';

/** A whole process that answers the question. */
export interface Contender {
  name: string;
  /** arguments of `node` */
  args: string[];
  /** where its kept rows are */
  kept: string;
  /** how often it is run, in turn with the others */
  rounds: number;
}

const compiled = join(process.cwd(), '.bench', 'test', 'bench');
export const program = join(process.cwd(), 'bin', 'campaign-audit.js');

/** Ours, with every default report. */
export function ours(question: Omit<Question, 'out'>, out: string): Contender {
  const { contacts, opposition, calls, day } = question;
  const clean = [
    ...['clean', contacts, '--opposition', opposition, '--opposition-date', '2024-05-12'],
    ...['--calls', calls, '--start', day, '-o', out, '--no-progress'],
  ];
  return {
    name: 'campaign-audit clean',
    args: [program, ...clean],
    kept: join(out, 'cleaned.csv'),
    rounds: 3,
  };
}

const other = (name: string, script: string, rounds: number, question: Question): Contender => ({
  name,
  args: [join(compiled, script), ...argumentsOf(question)],
  kept: question.out,
  rounds,
});

/** Kept rows alone, no reports. */
export const duckdb = (question: Question): Contender =>
  other('DuckDB, two threads, kept rows alone', 'duckdb.js', 3, question);

/** Kept rows alone, no reports. */
export const firstScript = (question: Question): Contender =>
  other('csv-parse with libphonenumber-js, kept rows alone', 'first-script.js', 1, question);
