import type { At } from '../facts.ts';

/** Whether an opposition export binds on that day: not under a contract, not the press, not between businesses. */
export function exportBinds({ law, campaign }: At): boolean {
  const { basis, sector, audience, policy } = campaign;
  if (basis === 'contract' || sector === 'press' || audience === 'b2b') return false;
  return !(law.oppositionListEnded && policy.bloctelAfterEnd === 'ignore');
}
