import { InputError } from './errors.ts';
import { auditList } from './library/audit.ts';
import { LoadedEvidence, readEvidence } from './library/evidence.ts';
import { type CompiledRules, compiledRules } from './library/law.ts';
import type {
  AuditedList,
  AuditInput,
  AuditSettings,
  CallEvidence,
  CallSettings,
  CheckedNumber,
  CheckOptions,
  EvidenceInput,
} from './library/model.ts';
import type { Lang } from './model.ts';

// The library's face: what programs may import, and nothing else.

/**
 * Audits a contact list as `clean` does, and writes nothing.
 *
 * @param inputs files by their paths, or what they would hold as pieces of text or bytes, or as rows
 * @param settings those of the campaign file, without what is written where
 * @returns the decision; iterating over it gives the verdict on every row, in the order of the list
 * @throws InputError for a setting that means nothing, and for what cannot be read
 * @example
 * const list = await audit({ contacts: 'contacts.csv', calls: 'none' }, { start: '2026-09-01' });
 * for (const { line, verdict } of list) console.log(line, verdict);
 */
export function audit(inputs: AuditInput, settings: AuditSettings = {}): Promise<AuditedList> {
  return auditList(inputs, settings);
}

/**
 * Reads opposition exports, registers and logs once, for `check`. What is loaded stays as it is: load anew when a file
 * has changed, or calls have been made.
 *
 * @throws InputError for a setting that means nothing, and for what cannot be read
 */
export function loadEvidence(inputs: EvidenceInput, settings: CallSettings = {}): Promise<CallEvidence> {
  return readEvidence(inputs, settings);
}

/**
 * Judges one number now, or at another moment, in microseconds: by the rules of `clean` on a list of this one number,
 * and by those on hours.
 *
 * @param number as people write it
 * @throws InputError for what is no number or is cut short, for a moment that is none
 * @example
 * const evidence = await loadEvidence({ opposition: 'export-2026-07-01.csv', calls: 'calls.csv' });
 * const { callable } = check('06 12 34 56 78', { evidence });
 */
function checkNumber(number: string, { evidence, ...moment }: CheckOptions): CheckedNumber {
  if (evidence instanceof LoadedEvidence) return evidence.check(number, moment);
  throw noEvidence;
}

/**
 * The rules in force on a day, with article, period and source, and every legal number that they apply, from its first
 * period to its last.
 *
 * @param options.day ISO day; absent: today, in Europe/Paris
 * @throws InputError for a day that is none
 * @example compileRules({ day: '2024-05-06' }).regime.id // 'opt-out'
 */
export function compileRules({ day, lang = 'en' }: { day?: string; lang?: Lang } = {}): CompiledRules {
  return compiledRules(day, lang);
}

export type { ParameterHistory, RuleEntry } from './catalogue/model.ts';
// biome-ignore lint/performance/noBarrelFile: one name is passed on, and programs have to know it again
export { InputError, type InputProblem } from './errors.ts';
export type { CompiledRules } from './library/law.ts';
export type {
  AcceptedGap,
  AnyInput,
  AuditedList,
  AuditedNumber,
  AuditedRow,
  AuditInput,
  AuditSettings,
  CallEvidence,
  CallSettings,
  CallVerdict,
  CheckedNumber,
  CheckOptions,
  ContentInput,
  EvidenceInput,
  FileInput,
  InputSays,
  LawfulWindow,
  PastCallsVerdict,
  RowCell,
  RowsInput,
  ToldFinding,
  WaivedGap,
} from './library/model.ts';
export type { Lang, Severity, Text } from './model.ts';
export { checkNumber as check };

const noEvidence = new InputError({
  code: 'library/no-evidence',
  problem: { en: 'evidence: this is none', fr: 'evidence\u00a0: ce n’en est pas' },
  expected: { en: 'what loadEvidence gives', fr: 'ce que donne loadEvidence' },
});
