/** Standard output did not take all of an output; carries the system's code. */
export class StdoutError extends Error {
  readonly code: string;
  readonly syscall = 'write';
  readonly path = 'stdout';

  constructor(cause: unknown) {
    super('standard output did not take all of an output', { cause });
    this.name = 'StdoutError';
    this.code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'EUNKNOWN';
  }
}
