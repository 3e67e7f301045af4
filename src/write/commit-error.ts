import { systemCode } from '../errors.ts';

/**
 * The machine failed while outputs got their final names: some are new, the others are those of the
 * run before. Carries the system's code and path, and both lists for the message.
 */
export class CommitError extends Error {
  readonly code: string;
  /** Where it stopped. */
  readonly path: string;
  /** Final paths that hold this run's outputs. */
  readonly placed: readonly string[];
  /** Final paths that do not, the one that failed first. */
  readonly missing: readonly string[];

  constructor(placed: readonly string[], missing: readonly string[], cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `${reason}; already in place: ${placed.join(', ') || 'nothing'}; not in place: ${missing.join(', ')}`,
      { cause },
    );
    this.name = 'CommitError';
    this.code = systemCode(cause) || 'EUNKNOWN';
    this.path = missing[0] ?? '';
    this.placed = placed;
    this.missing = missing;
  }
}
