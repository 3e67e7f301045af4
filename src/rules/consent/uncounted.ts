import type { Uncounted } from '../../model.ts';

/** The message by which a rule tells why a consent that the files show gives none. */
export const uncountedMessages = {
  'other-channel': 'otherChannel',
  'other-beneficiary': 'otherBeneficiary',
  other: 'uncounted',
} as const satisfies Record<Uncounted, string>;
