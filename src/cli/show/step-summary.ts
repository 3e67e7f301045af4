import type { AuditResult } from '../../audit/run/result.ts';
import { markdown } from '../../report/markdown.ts';
import type { Settings } from '../../settings.ts';
import { appendText } from '../../write/appended.ts';
import { isSystemError } from '../terminal/failure.ts';
import { say } from '../terminal/message.ts';
import { isSet, type Terminal } from '../terminal/terminal.ts';

/**
 * Adds the report in Markdown to the summary of the job, where GitHub Actions names its file and the github format
 * is asked for. A summary that cannot be written is reported; the audit is done all the same.
 */
export function writeStepSummary(
  { format: formats }: Settings,
  { report, say: words }: AuditResult,
  terminal: Terminal,
): void {
  const path = terminal.env.GITHUB_STEP_SUMMARY;
  if (path === undefined || !isSet(path) || !formats.some(({ id }) => id === 'github')) return;
  try {
    appendText(path, markdown.render(report, words));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    say(terminal, {
      en: `the job summary could not be written (GITHUB_STEP_SUMMARY, ${path}: ${error.code}); the audit is not affected`,
      fr: `le résumé de tâche n’a pas pu être écrit (GITHUB_STEP_SUMMARY, ${path}\u00a0: ${error.code})\u00a0; le contrôle n’en est pas affecté`,
    });
  }
}
