import { formatNumber } from '../../phone/mask.ts';
import { PhoneKind, readNumber } from '../../phone/number.ts';

/** A caller number as digits of the national form (`0612345678`, `3975`, `118218`), however it was typed. */
export function nationalDigits(callerId: string): string {
  const { kind, number } = readNumber(callerId);
  const french = number > 0 && kind !== PhoneKind.foreign;
  return (french ? formatNumber(number, false) : callerId).replace(/\D/g, '');
}

/** Whether the user says that no number will be shown. */
export function isWithheld(callerId: string): boolean {
  return callerId.trim().toLowerCase() === 'withheld';
}
