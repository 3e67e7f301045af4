import { systemCode } from '../errors.ts';
/** Standard output did not take all that it was given; carries the system's code. */
export class StdoutError extends Error {
  readonly code: string;
  readonly syscall = 'write';
  /** Whether the files of the run were in place by then. */
  readonly afterCommit: boolean;

  constructor(cause: unknown, afterCommit: boolean) {
    super('standard output did not take all that it was given', { cause });
    this.name = 'StdoutError';
    this.code = systemCode(cause) || 'EUNKNOWN';
    this.afterCommit = afterCommit;
  }
}
