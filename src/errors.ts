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

/** The code of a failure of the operating system, such as ENOENT; empty: it is none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A failure of the folder for temporary files, which the user knows as TMPDIR. */
export class TemporaryFolderError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path: string;

  constructor(code: string, syscall: string, path: string) {
    super(`${code}: ${syscall} ${path}`);
    this.code = code;
    this.syscall = syscall;
    this.path = path;
  }
}

/**
 * Works with a file in the folder for temporary files.
 *
 * @param folder its path
 * @throws TemporaryFolderError where the operating system refuses
 */
export function inTemporaryFolder<T>(folder: string, work: (folder: string) => T): T {
  try {
    return work(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    throw new TemporaryFolderError(String(error.code), String(error.syscall), folder);
  }
}
