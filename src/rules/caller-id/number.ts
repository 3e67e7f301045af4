/** A caller number as digits of the national form (`0612345678`, `3975`, `118218`), however it was typed. */
export function nationalDigits(callerId: string): string {
  const typed = callerId.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  const overseas = /^(?:\+|00)(262|590|594|596|508)(\d+)$/.exec(typed);
  if (overseas) return overseas[1] === '508' ? `0508${overseas[2]}` : `0${overseas[2]}`;
  return typed.replace(/^(?:\+|00)33/, '0').replace(/^33(?=[1-9]\d{8}$)/, '0');
}

/** Whether the user says that no number will be shown. */
export function isWithheld(callerId: string): boolean {
  return callerId.trim().toLowerCase() === 'withheld';
}
