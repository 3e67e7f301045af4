import type { Finding } from '../../findings.ts';
import type { Settings } from '../../settings.ts';

/** Rules whose findings on the campaign stop it: errors that nobody accepted. */
export function openErrors(
  { accept: accepted }: Pick<Settings, 'accept'>,
  findings: readonly Finding[],
): string[] {
  const known = new Set(accepted.map(({ rule }) => rule));
  const open = findings.filter(({ rule, severity }) => severity === 'error' && !known.has(rule));
  return [...new Set(open.map(({ rule }) => rule))].sort();
}
