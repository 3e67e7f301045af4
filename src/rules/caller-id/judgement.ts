import type { CallerIds, LawOfDay } from '../../law/model.ts';
import type { Dialing } from '../../model.ts';
import { isWithheld, nationalDigits } from './number.ts';

/** Whether a hidden number is shown although that is forbidden. */
export function judgeWithheld(callerId: string, { withheldForbidden }: CallerIds): 'withheld' | null {
  return withheldForbidden && isWithheld(callerId) ? 'withheld' : null;
}

export function judgeMobile(callerId: string, { mobilePrefixes }: CallerIds): 'mobile' | null {
  const digits = nationalDigits(callerId);
  return digits.length === 10 && startsIn(digits, mobilePrefixes) ? 'mobile' : null;
}

export function judgeForbidden(callerId: string, { forbidden }: CallerIds): 'forbidden' | null {
  const digits = nationalDigits(callerId);
  const fits = (forbidden ?? []).some(
    ({ prefix, digits: length, except }) =>
      digits.length === length && digits.startsWith(prefix) && !startsIn(digits, except),
  );
  return fits ? 'forbidden' : null;
}

/** Whether a number lies outside the verified ranges, by hand only in those of technical platforms. */
export function judgeRange(
  callerId: string,
  { verifiedRanges, platformRanges }: CallerIds,
  dialing: Dialing,
): 'unverified' | 'platform' | null {
  const digits = nationalDigits(callerId);
  if (!verifiedRanges || isWithheld(callerId) || startsIn(digits, verifiedRanges)) return null;
  if (startsIn(digits, platformRanges)) return 'platform';
  return dialing === 'manual' ? null : 'unverified';
}

function startsIn(digits: string, prefixes: readonly string[] | null): boolean {
  return prefixes?.some((prefix) => digits.startsWith(prefix)) ?? false;
}

/** What a rule says of one caller number; the message is one of the rule's. */
export interface CallerIdFinding {
  rule: 'caller-id/withheld' | 'caller-id/mobile' | 'caller-id/forbidden' | 'caller-id/range';
  message: string;
  data: { callerId: string };
}

/**
 * Everything that the law of a day says against a caller number.
 *
 * @param callerId as somebody typed it or a log has it
 * @example callerIdFindings('0612345678', law, 'manual') // [{ rule: 'caller-id/mobile', message: 'mobile', … }]
 */
export function callerIdFindings(
  callerId: string,
  { callerIds }: LawOfDay,
  dialing: Dialing,
): CallerIdFinding[] {
  const judged = [
    { rule: 'caller-id/withheld', message: judgeWithheld(callerId, callerIds) },
    { rule: 'caller-id/mobile', message: judgeMobile(callerId, callerIds) },
    { rule: 'caller-id/forbidden', message: judgeForbidden(callerId, callerIds) },
    { rule: 'caller-id/range', message: judgeRange(callerId, callerIds, dialing) },
  ] as const;
  return judged.flatMap(({ rule, message }) =>
    message === null ? [] : [{ rule, message, data: { callerId } }],
  );
}
