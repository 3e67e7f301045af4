import type { Text } from './model.ts';

/** What is wrong with an input or an option, in both languages, with the place and the way on. */
export interface InputProblem {
  /** Stable code, for scripts and tests: `csv/unclosed-quote`, `usage/unknown-option` … */
  code: string;
  problem: Text;
  file?: string;
  /** Physical line, the first line is 1. */
  line?: number;
  /** Column name of the file. */
  column?: string;
  expected?: Text;
  remedy?: Text;
}

/** A mistake in what the tool was given: exit code 2, no stack. Anything else that is thrown is a defect. */
export class InputError extends Error {
  readonly detail: InputProblem;

  constructor(detail: InputProblem) {
    super(detail.problem.en);
    this.name = 'InputError';
    this.detail = detail;
  }
}
