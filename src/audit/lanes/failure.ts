import { InputError, type InputProblem, TemporaryFolderError } from '../../errors.ts';

/** Something that was thrown, as it is told to another thread. */
export type LaneFailure =
  | { kind: 'input'; detail: InputProblem }
  | { kind: 'folder'; code: string; syscall: string; path: string }
  | { kind: 'other'; message: string; stack: string; details: Readonly<Record<string, unknown>> };

export function failureOf(error: unknown): LaneFailure {
  if (error instanceof InputError) return { kind: 'input', detail: error.detail };
  if (error instanceof TemporaryFolderError) {
    const { code, syscall, path } = error;
    return { kind: 'folder', code, syscall, path };
  }
  if (!(error instanceof Error)) return { kind: 'other', message: String(error), stack: '', details: {} };
  // Code, system call and path of a failure of the operating system.
  return { kind: 'other', message: error.message, stack: error.stack ?? '', details: { ...error } };
}

/** The same error in this thread. */
export function errorOf(failure: LaneFailure): Error {
  if (failure.kind === 'input') return new InputError(failure.detail);
  if (failure.kind === 'folder') return new TemporaryFolderError(failure.code, failure.syscall, failure.path);
  const { message, stack, details } = failure;
  return Object.assign(new Error(message), details, { stack });
}
