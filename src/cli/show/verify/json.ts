import type { Rerun, Verification } from '../../../verify/model.ts';

/** A verification for programs. */
export function verificationJson(found: Verification, rerun: Rerun | null): string {
  const files = found.files.map(({ kind, role, path, ...rest }) => ({ kind, role, path, ...rest }));
  return `${JSON.stringify({ ...found, files, rerun }, null, 2)}\n`;
}
